import { describe, expect, test } from 'vitest';
import type { AlarmPolicy } from '../src/index.ts';
import { readAlarmPolicy } from '../src/schema.ts';

const policy: AlarmPolicy = {
  levels: ['黄', '红'],
  leads: [{ share: { num: 30, den: 100 }, level: '黄' }],
  overdue: [{ level: '红' }],
  escalate: [{ after: { amount: 1, unit: 'workday' }, to: '科长' }],
  duties: { 'demo.task': { leads: [{ amount: 3, unit: 'day', level: '黄' }] } },
};

const found = (input: unknown) => {
  const { ok, issues } = readAlarmPolicy(input);
  return [ok, ...issues.map(({ code, path }) => `${code} ${path.join('.')}`)];
};

describe('readAlarmPolicy', () => {
  test('a policy passes as it is', () => {
    expect(readAlarmPolicy(policy)).toEqual({ ok: true, value: policy, issues: [] });
  });

  test.each([
    [{ ...policy, levels: ['黄'] }, [false, 'alarm.policy levels']],
    [{ ...policy, leads: [{ share: { num: 3, den: 0 } }] }, [false, 'alarm.policy leads']],
    [
      { ...policy, duties: { a: { leads: [], repeat: { amount: 0, unit: 'day' } } } },
      [false, 'alarm.policy duties.a.repeat'],
    ],
    [{ ...policy, escalate: [{ to: '科长' }] }, [false, 'model.missing escalate.0.after']],
  ])('what cannot be used is told with its place: %#', (wrong, issues) => {
    expect(found(wrong)).toEqual(issues);
  });

  test('a field that nothing reads is refused', () => {
    expect(readAlarmPolicy({ ...policy, lead: [] }).ok).toBe(false);
  });
});
