import { expect, test } from 'vitest';
import { empty, type Field, type Filled, fill, show } from '../src/waiver-form.ts';

const day = '2026-03-02';

/** Answers the fields in the order in which they are asked. */
function answered(texts: readonly string[]): { readonly filled: Filled; readonly labels: readonly string[] } {
  let filled = empty;
  const labels = texts.map((text) => {
    const [field] = show(filled, day).open;
    if (field === undefined) throw new Error(`nobody asks for ${text}`);
    const read = fill(filled, field, text);
    expect(read.error).toBe('');
    filled = read.filled;
    return field.label;
  });
  return { filled, labels };
}

test('asks for the amount, the instrument and its use, and then answers', () => {
  const { filled, labels } = answered(['1500', 'P+V', 'trade']);
  expect(labels).toEqual(['请填写：标准金额（元）', '请填写：强检目录监管方式', '请填写：器具用途']);
  const { open, words } = show(filled, day);
  expect(open).toEqual([]);
  expect(words[0]?.text).toBe('结论：应收1,500.00元，依法减免1,500.00元，应缴0.00元');
  expect(words[0]?.citation).toContain('财税〔2017〕20号');
});

test('an amount or a day that cannot be read is told and stays unknown', () => {
  const [amount] = show(empty, day).open;
  if (amount === undefined) throw new Error('nothing is asked');
  expect(fill(empty, amount, '一千五')).toEqual({
    filled: { ...empty, lines: [{ 'line.list': null }] },
    error: '请写成 2350.00、2,350.00、2万元或 1.5亿 的形式',
  });
  const dated: Field = { ...amount, question: { ...amount.question, answer: 'day', place: ['events', 'classify'] } };
  expect(fill(empty, dated, '2026/3/2').error).toBe('请写成 2026-03-05 的形式');
  expect(fill(empty, dated, '2026-03-02').filled.events).toEqual({ classify: '2026-03-02' });
});

test('an answer that the engine does not take says why at its field', () => {
  const { filled } = answered(['1500']);
  const wrong = { ...filled, lines: [{ ...filled.lines[0], 'instrument.catalogueMode': '强检' }] };
  const field = show(wrong, day).open.find(({ key }) => key === 'lines.0.instrument.catalogueMode');
  expect(field?.error).not.toBe('');
});

test('an emptied field is unknown again, never zero', () => {
  const { filled } = answered(['1500', 'P+V']);
  const use = show(filled, day).open.find(({ key }) => key === 'lines.0.instrument.use');
  if (use === undefined) throw new Error('nobody asks for the use');
  const known = fill(filled, use, 'trade').filled;
  expect(show(known, day).open).toEqual([]);
  expect(show(fill(known, use, '').filled, day).open.map(({ key }) => key)).toEqual(['lines.0.instrument.use']);
});
