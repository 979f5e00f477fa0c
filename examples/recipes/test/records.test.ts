import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallerError } from '@huiqi/kernel';
import { allPacks, cnMetrology, cnSize } from '@huiqi/packs';
import { sealPack } from '@huiqi/rules/read';
import { zh } from '@huiqi/sdk/words/zh';
import { afterAll, expect, test } from 'vitest';
import { decide, decideAgain, type WaiverInput } from '../src/records/decide.ts';
import { fileStore } from '../src/records/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'huiqi-records-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const day = '2026-03-02';
const line = {
  item: '电子汽车衡检定',
  service: 'verification',
  instrumentId: 'i1',
  quantity: 1,
  listFen: 150_000,
} as const;
const input: WaiverInput = {
  order: { id: 'o1', institute: null, acceptedOn: day, dueOn: null, paidOn: null, lines: [line] },
  instruments: [{ id: 'i1', name: '电子汽车衡', catalogueMode: 'P+V', use: 'trade' }],
};

test('decisions come back from the store in order, and each is taken again to the byte', async () => {
  const store = fileStore<WaiverInput>(join(folder, 'records.jsonl'));
  await store.add('1', decide(input, day).record);
  await store.add('2', decide({ order: input.order }, day).record);
  const stored = await store.all();
  expect(stored.map(({ id }) => id)).toEqual(['1', '2']);
  const again = stored.map(({ decision }) => decideAgain(decision, allPacks));
  expect(again.map(({ same, answer }) => [same, answer.outcome])).toEqual([
    [true, 'determined'],
    [true, 'undetermined'],
  ]);
});

test('under another text of the law every place that differs is named', () => {
  const { digest: _, ...text } = cnMetrology;
  const rules = text.rules.filter(({ id }) => id !== 'cn.metrology.mandatory.free');
  const newer = sealPack({ ...text, version: '2.0.0', rules });
  const packs = [newer, cnSize];
  const { record } = decide(input, day);
  const again = decideAgain(record, packs, true);
  expect(again).toMatchObject({ decision: false, changed: ['pack'] });
  expect(again.differences).toContainEqual({ path: 'value.totals.payable', before: 0, after: 150_000 });
});

test('without the pack that decided nothing is taken again, and the error says what to bring', () => {
  const { record } = decide(input, day);
  let said = '';
  try {
    decideAgain(record, []);
  } catch (error) {
    said = zh.sayIssue(error as CallerError).text;
  }
  expect(said).toContain('cn.metrology');
});
