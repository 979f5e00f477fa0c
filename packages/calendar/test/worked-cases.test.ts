import { readFileSync } from 'node:fs';
import type { LocalDate } from '@huiqi/kernel';
import type { Judgement } from '@huiqi/rules';
import { expect, test } from 'vitest';
import { dueDay, type TracedDay } from '../src/index.ts';
import { cautionCodes, determined, matterOf } from './support.ts';

interface WorkedCase {
  readonly id: string;
  readonly title: string;
  readonly ask: string;
  readonly events: Readonly<Record<string, LocalDate>>;
  readonly judgements?: Readonly<Record<string, Judgement>>;
  readonly expect: {
    readonly rule: string;
    readonly nominal: LocalDate;
    readonly strict: LocalDate;
    readonly latest: LocalDate;
    readonly readings?: Readonly<Record<string, LocalDate>>;
    readonly otherTexts?: Readonly<Record<string, LocalDate>>;
    readonly before?: LocalDate;
    readonly counted?: readonly string[];
    readonly cautions: readonly string[];
  };
}

const cases = JSON.parse(
  readFileSync(new URL('data/worked-cases.json', import.meta.url), 'utf8'),
) as readonly WorkedCase[];

test.each(cases)('$id $title', (worked) => {
  const answer = dueDay(matterOf(worked), worked.ask, { explain: true });
  const { rule, nominal, strict, latest, readings, otherTexts, restart } = determined(answer);
  const { counted, cautions, ...wanted } = worked.expect;
  expect({ rule, nominal, strict, latest }).toEqual({
    rule: wanted.rule,
    nominal: wanted.nominal,
    strict: wanted.strict,
    latest: wanted.latest,
  });
  expect(cautionCodes(answer)).toEqual(cautions);
  if (wanted.readings !== undefined) {
    expect(Object.fromEntries(readings.map(({ roll, day }) => [roll, day]))).toEqual(wanted.readings);
  }
  const others = Object.fromEntries(otherTexts.map((other) => [other.rule, other.days?.strict]));
  expect(others).toEqual(wanted.otherTexts ?? {});
  expect(restart?.before?.strict).toBe(wanted.before);
  if (counted !== undefined) {
    const trace = answer.steps?.find((step) => step.what === 'due.days')?.result as unknown as readonly TracedDay[];
    expect(trace.filter((day) => day.count !== null).map(({ day }) => day.slice(5))).toEqual(counted);
  }
});
