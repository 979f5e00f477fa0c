import { cnCalendar, cnComplaints, cnSize } from '@huiqi/packs';
import type { Engine, SealedPack } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import { expect, test } from 'vitest';
import { calendar, dueDay } from '../src/calendar.ts';
import { classification } from '../src/classification.ts';
import { engines } from '../src/engines.ts';
import { openRuleDesk } from '../src/index.ts';
import { engineOfOutcome } from '../src/missing-engine.ts';
import { zh } from '../src/words/zh.ts';

test('the outcomes of rules belong to the engines that register them', () => {
  const registered = engines.flatMap(({ name, vocabulary }) =>
    Object.keys(vocabulary?.outcomes ?? {}).map((outcome) => [outcome, name]),
  );
  expect(engineOfOutcome).toEqual(Object.fromEntries(registered));
});

test('a pack whose engine the desk was not handed names that engine', () => {
  const open = () => openRuleDesk({ engines: [classification], packs: [cnComplaints], calendar: cnCalendar });
  expect(open).toThrow(/engine “calendar”: hand it to the desk.*\[rules\.engine\.missing\]$/);
  expect(
    openRuleDesk({ engines: [classification, calendar], packs: [cnComplaints, cnSize], calendar: cnCalendar }).issues,
  ).toEqual([]);
});

test('an outcome of an engine of one’s own is none of ours, and a broken pack stays one', () => {
  const [rule] = cnComplaints.rules;
  const broken = { ...cnComplaints, rules: [{ ...rule, then: { praise: {} } }] } as unknown as typeof cnComplaints;
  const open = () => openRuleDesk({ engines: [calendar], packs: [broken], calendar: cnCalendar });
  expect(open).toThrow(/lint them.*\[rules\.outcome\.unknown\]$/);
});

test('a word that no engine of the desk knows names the engines that were left out', () => {
  const open = (engines: readonly Engine[]) => () => openRuleDesk({ engines, packs: [cnSize], calendar: cnCalendar });
  expect(open([calendar])).toThrow(
    /uses “classify”.*\(classification, fees, awards were not\).*\[rules\.word\.unknown\]$/,
  );
  expect(open([])).toThrow(/\(classification, fees, awards, calendar were not\)/);
  const text = JSON.stringify(cnSize).replaceAll('enterprise.sizeSection', 'enterprise.siezSection');
  const misspelt = JSON.parse(text) as SealedPack;
  const all = () => openRuleDesk({ engines: [...engines], packs: [sealPack(misspelt)], calendar: cnCalendar });
  expect(all).toThrow(/lint them/);
});

test('an engine that the desk was not handed says so when it is asked', () => {
  const desk = openRuleDesk({ engines: [classification], packs: [cnSize], calendar: cnCalendar });
  const matter = desk.matter({ facts: {}, decidedOn: '2026-03-02' }) as never;
  const ask = () => dueDay(matter, 'cn.complaint.accept');
  expect(ask).toThrow(
    /handed to the desk: openRuleDesk\(\{ engines: \[calendar, …\] \}\).*\[rules\.engine\.missing\]$/,
  );
  const said = zh.sayIssue({ code: 'rules.engine.missing', params: { engine: 'calendar' } });
  expect(said.todo).toMatch(/^请放进 openRuleDesk 的 engines；.*calendarVocabulary$/);
});
