import { cnCalendar, cnComplaints, cnMetrology, cnQualityAward } from '@huiqi/packs';
import type { Matter, SealedPack } from '@huiqi/rules';
import { expectTypeOf, test } from 'vitest';
import { calendar, dueDay } from '../src/calendar.ts';
import { assessWaiver, fees, type WaiverOrder } from '../src/fees.ts';
import { openRuleDesk, type RuleDesk } from '../src/index.ts';

declare const order: WaiverOrder;
declare const fromFile: SealedPack;
const days = { decidedOn: '2026-03-02', events: {} } as const;

const desk = openRuleDesk({ engines: [calendar], packs: [cnComplaints, cnMetrology], calendar: cnCalendar });
const matter = desk.matter({ facts: {}, ...days });

test('a clock of the packs compiles, another does not', () => {
  dueDay(matter, 'cn.complaint.accept');
  // @ts-expect-error no pack of the desk brings it
  dueDay(matter, 'cn.complaint.acept');
});

test('an engine that the desk was not handed cannot be asked', () => {
  // @ts-expect-error fees were not handed in
  assessWaiver(matter, order);
  const both = openRuleDesk({ engines: [calendar, fees], packs: [cnMetrology], calendar: cnCalendar });
  assessWaiver(both.matter({ facts: {}, ...days }), order);
});

test('facts are known by name and by value', () => {
  const waivers = openRuleDesk({ engines: [fees], packs: [cnMetrology], calendar: cnCalendar });
  waivers.matter({ facts: { 'instrument.use': 'trade', 'instrument.inCatalogue': null }, ...days });
  waivers.matter({ facts: { 'instrument.use': { oneOf: ['trade', 'safety'] } }, ...days });
  // @ts-expect-error no code of it
  waivers.matter({ facts: { 'instrument.use': 'trad' }, ...days });
  // @ts-expect-error no such fact
  waivers.matter({ facts: { 'instrument.us': 'trade' }, ...days });
  // @ts-expect-error no such event
  waivers.matter({ facts: {}, decidedOn: '2026-03-02', events: { acept: '2026-03-02' } });
  const read: Readonly<Record<string, string>> = {};
  waivers.matter({ facts: read, ...days });
});

test('a pack from a file makes names any text, engines stay known', () => {
  const mixed = openRuleDesk({ engines: [calendar], packs: [cnComplaints, fromFile], calendar: cnCalendar });
  const opened = mixed.matter({ facts: { 'local.anything': 1 }, ...days });
  dueDay(opened, 'local.clock');
  // @ts-expect-error fees were not handed in
  assessWaiver(opened, order);
});

test('only clauses of the packs are signed', () => {
  const signed = { answer: 'met', by: '示例', on: '2026-03-02' } as const;
  // @ts-expect-error no such clause
  desk.matter({ facts: {}, ...days, judgements: { nowhere: signed } });
  expectTypeOf(openRuleDesk({ engines: [], packs: [cnQualityAward], calendar: cnCalendar })).toExtend<RuleDesk>();
});

test('a desk and a matter of known names are a desk and a matter', () => {
  expectTypeOf(desk).toExtend<RuleDesk>();
  expectTypeOf(matter).toExtend<Matter>();
  const plain: RuleDesk = desk;
  dueDay(plain.matter({ facts: { anything: 1 }, ...days }), 'anything');
});
