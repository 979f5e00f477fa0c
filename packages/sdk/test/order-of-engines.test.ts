import { cnCalendar, cnPatent, cnSize, zhejiangQualityAward } from '@huiqi/packs';
import { expect, test } from 'vitest';
import { awards } from '../src/awards.ts';
import { classification } from '../src/classification.ts';
import { assessWaiver, fees } from '../src/fees.ts';
import { explainFor, openRuleDesk } from '../src/index.ts';
import { zh } from '../src/words/zh.ts';

const accepted = '2026-03-02';
const order = {
  id: 'o1',
  institute: null,
  acceptedOn: accepted,
  dueOn: null,
  paidOn: null,
  lines: [
    { item: 'patent.application', service: 'patent-application', instrumentId: null, quantity: 1, listFen: 90_000 },
  ],
} as const;
const facts = {
  'patent.kind': 'invention',
  applicants: {
    records: [{ kind: 'enterprise', taxableIncome: 5_000_000 }, { kind: 'person' }],
    completeOver: { from: '0001-01-01', to: null },
  },
} as const;

/** What an auditor is told, by a desk with the engines in this order. */
function told(...engines: readonly (typeof awards | typeof classification | typeof fees)[]): readonly string[] {
  const desk = openRuleDesk({ engines, packs: [cnSize, cnPatent, zhejiangQualityAward], calendar: cnCalendar });
  // Every engine is handed in, in whatever order; the type cannot see that fees is among them.
  const matter = desk.matter({ facts, decidedOn: accepted, events: { filing: accepted } });
  const answer = assessWaiver(matter as Parameters<typeof assessWaiver>[0], order, { explain: true });
  return explainFor('auditor', answer, { speech: zh, labels: desk.labels }).map(({ text }) => text);
}

test.each([
  [[awards, classification, fees]],
  [[awards, fees, classification]],
  [[fees, awards, classification]],
  [[classification, awards, fees]],
  [[fees, classification, awards]],
])('the fields of records have the same names whatever the order of the engines', (engines) => {
  const lines = told(...engines);
  expect(lines).toEqual(told(classification, fees, awards));
  expect(lines.join()).toContain('申请人类别：企业');
  expect(lines.join()).not.toMatch(/事故类别|\bit\./);
});
