import type { FactSet } from '@huiqi/kernel';
import type { Pack } from '@huiqi/rules';
import { describe, expect, test } from 'vitest';
import { effectOf, type RuleState } from '../src/pack/effect.ts';
import { skeletonPack } from '../src/pack/skeleton.ts';
import { call, fileIn, linesFrom, scratch } from './support.ts';

const old = skeletonPack('cn-330304.trial', '330304');
const [rule] = old.rules;
const [parameter] = old.parameters;
const raised: Pack = {
  ...old,
  version: '0.2.0',
  parameters: old.parameters.map((one) => ({ ...one, rows: one.rows.map((row) => ({ ...row, value: 50 })) })),
};
const days = ['--as-of', '2026-04-28', '--known-on', '2026-04-28'];
const events = { filing: '2026-04-28' };
const enterprise = (id: string, facts: FactSet) => ({ id, facts, events });
const population = linesFrom([
  enterprise('小', { 'enterprise.employees': 10 }),
  enterprise('中', { 'enterprise.employees': 30 }),
  enterprise('大', { 'enterprise.employees': 80 }),
  enterprise('不详', {}),
]);

/** Compares two versions on a population. */
async function diff(before: object, after: object, more: readonly string[] = [], rows = population) {
  const folder = scratch();
  const files = [fileIn(folder, 'old.json', before), fileIn(folder, 'new.json', after)];
  return call([
    'pack',
    'diff',
    ...files,
    ...(more.length > 0 ? more : ['--population', fileIn(folder, 'rows.jsonl', rows), ...days]),
  ]);
}

describe('huiqi pack diff', () => {
  test('lists the changes with both values', async () => {
    const added = { ...rule, id: 'cn-330304.trial.other' };
    const { out, code } = await diff(
      old,
      { ...raised, rules: [added], documents: { ...old.documents, 新文件: Object.values(old.documents)[0] } },
      ['--locale', 'zh'],
    );
    expect(out.split('\n')).toEqual([
      '+ 新增文件 新文件',
      `~ 修改参数 ${parameter?.id}`,
      expect.stringMatching(/^ {4}rows: .*"value":20.* → .*"value":50/),
      '+ 新增规则 cn-330304.trial.other',
      `- 删去规则 ${rule?.id}`,
      '共 4 处改动',
      '',
    ]);
    expect(code).toBe(0);
    expect((await diff(old, old, ['--locale', 'en'])).out).toBe('0 changes\n');
  });

  test('names who loses by a raised bound and who gains by a lowered one', async () => {
    const { out, code } = await diff(old, raised);
    expect(code).toBe(0);
    const [, effects] = out.split('共 1 处改动\n');
    expect(effects?.trim().split('\n')).toEqual([
      '受损',
      `  中  ${rule?.title}（${rule?.id}）：本项申报条件成立 → 不适用`,
      '',
      '共 4 行：得益 0，受损 1，其他变化 0，未能读取 0',
    ]);
    const back = await diff(raised, old);
    expect(back.out).toContain(`得益\n  中  ${rule?.title}（${rule?.id}）：不适用 → 本项申报条件成立`);
    expect(back.out).toContain('得益 1，受损 0');
  });

  test('a rule that is gone or new counts by what it gave; a bar the other way round', async () => {
    const gone = await diff(old, { ...old, rules: [] });
    expect(gone.out).toContain('大  ');
    expect(gone.out).toContain('本项申报条件成立 → 没有这条规则');
    expect(gone.out).toContain('共 4 行：得益 0，受损 3');
    const barred = { ...old, rules: old.rules.map((one) => ({ ...one, then: { bar: {} } })) };
    expect((await diff(barred, { ...barred, rules: [] })).out).toContain('得益 3，受损 0');
  });

  test('asks the layers above: a condition on a derived fact', async () => {
    const small = { ...rule, when: { left: { fact: 'enterprise.size' }, in: { const: ['micro', 'small'] } } };
    const medium = {
      ...small,
      when: { left: { fact: 'enterprise.size' }, in: { const: ['micro', 'small', 'medium'] } },
    };
    const facts = {
      'enterprise.industryDivision': '13',
      'enterprise.employees': 500,
      'enterprise.revenue': 2_500_000_000,
    };
    const row = { id: 'E', facts, events: { ...events, classify: '2026-04-28' } };
    const { out } = await diff({ ...old, rules: [small] }, { ...old, rules: [medium] }, [], linesFrom([row]));
    expect(out).toContain('得益 1，受损 0');
  });

  test('takes the population from the standard input, tells bad lines, and needs the days', async () => {
    const folder = scratch();
    const files = [fileIn(folder, 'old.json', old), fileIn(folder, 'new.json', raised)];
    const called = await call(['pack', 'diff', ...files, '--population', '-', ...days], `${population}nonsense\n`);
    expect(called.out).toContain('共 5 行：得益 0，受损 1，其他变化 0，未能读取 1');
    expect(called.err).toBe('第 5 行未能读取：这一行不是合法的 JSON\n');
    expect(called.code).toBe(1);
    const without = await call(['pack', 'diff', ...files, '--population', '-'], population);
    expect(without.err).toContain('缺少选项 --as-of');
    expect(without.code).toBe(2);
    const nowhere = await call(['pack', 'diff', ...files, '--population', '/nowhere.jsonl', ...days]);
    expect(nowhere.err).toContain('读不了文件 /nowhere.jsonl（ENOENT）');
    expect(nowhere.code).toBe(2);
  });
});

describe('what a change means', () => {
  const given = (outcome: string, args: RuleState['args'] = {}): RuleState => ({ state: 'determined', outcome, args });
  const none: RuleState = { state: 'not-applicable', outcome: 'waive', args: {} };
  const open = (outcome: string): RuleState => ({ state: 'undetermined', outcome, args: {} });

  test.each([
    [
      'a larger share waived',
      given('waive', { off: { num: 1, den: 2 } }),
      given('waive', { off: { num: 3, den: 4 } }),
      'gain',
    ],
    [
      'a larger share still charged',
      given('waive', { pay: { num: 1, den: 2 } }),
      given('waive', { pay: { num: 3, den: 4 } }),
      'loss',
    ],
    [
      'half off instead of half charged',
      given('waive', { off: { num: 1, den: 2 } }),
      given('waive', { pay: { num: 1, den: 2 } }),
      'other',
    ],
    ['nothing charged any more', given('waive', { off: { num: 1, den: 2 } }), given('waive', { zero: true }), 'gain'],
    ['a smaller amount waived', given('waive', { amount: 200 }), given('waive', { amount: 100 }), 'loss'],
    ['a lower list amount', given('charge', { amount: 200 }), given('charge', { amount: 100 }), 'gain'],
    ['a charge where there was none', none, given('charge', { amount: 1 }), 'loss'],
    ['a bar that lasts longer', given('bar', { until: '2027-01-01' }), given('bar', { until: '2028-01-01' }), 'loss'],
    ['a bar that may hold', none, open('bar'), 'loss'],
    ['a waiver that may hold', none, open('waive'), 'gain'],
    ['a waiver that is now certain', open('waive'), given('waive', { zero: true }), 'gain'],
    ['a condition that became a bar', given('eligible'), given('bar'), 'loss'],
    [
      'another limit',
      given('due', { span: { amount: 7, unit: 'workday' } }),
      given('due', { span: { amount: 5, unit: 'workday' } }),
      'other',
    ],
    ['the same', given('eligible'), given('eligible'), null],
    ['neither applies', none, { ...none, state: 'absent' }, null],
  ] as const)('%s', (_, before, after, effect) => {
    expect(effectOf(before, after)).toBe(effect);
  });
});
