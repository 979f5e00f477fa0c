import type { LocalDate } from '@huiqi/kernel';
import { addDays, addMonths, calendarAsKnown } from '@huiqi/kernel/days';
import { cnCalendar, cnSpecialEquipment } from '@huiqi/packs';
import { compile, openMatter, type SealedPack } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { calendarVocabulary, dutyRounds } from '../src/index.ts';

const calendar = calendarAsKnown(cnCalendar, '2026-11-22');

function roundsOf(pack: SealedPack, events: Readonly<Record<string, LocalDate>>, to: LocalDate) {
  const days = { decidedOn: '2026-11-22', knownOn: '2026-11-22', events } as const;
  const matter = openMatter(compile([pack], calendarVocabulary), { facts: {}, days, calendar });
  const answer = dutyRounds(matter, 'cn.elevator.inspection', { from: '2023-05-01', to });
  const value = answer.outcome === 'determined' ? answer.value : answer.outcome === 'undetermined' && answer.atLeast;
  return value ? value.rounds.map(({ ends }) => ends.slice(0, 7)) : [];
}

test('after a restart the years stay as they were, the month is that of the inspection before it, and no year is inspected twice', () => {
  const listed = [1, 4, 7, 9, 11, 13, 15];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2019-06-01', days)),
      fc.integer({ min: 400, max: 5000 }),
      (supervised, later) => {
        const restarted = addDays(supervised, later);
        fc.pre(restarted >= '2023-05-01');
        const year = Number(supervised.slice(0, 4));
        const wanted = Array.from({ length: 25 }, (_, at) => at + 1)
          .filter((at) => listed.includes(at) || at > 15)
          .flatMap((at) => {
            const planned = addMonths(supervised, 12 * at);
            if (planned < restarted) return [planned.slice(0, 7)];
            const moved = `${year + at}-${restarted.slice(5, 7)}`;
            return moved > restarted.slice(0, 7) ? [moved] : [];
          })
          .filter((month) => month >= '2023-05' && month < '2042-01');
        const events = { 'elevator.supervised': supervised, 'elevator.restarted': restarted };
        expect(roundsOf(cnSpecialEquipment, events, '2042-01-01').filter((month) => month < '2042-01')).toEqual(wanted);
      },
    ),
    runs(200),
  );
});

test('a pattern without listed years has none to keep: it starts anew', () => {
  const rules = cnSpecialEquipment.rules
    .filter(({ group }) => group === 'cn.elevator.inspection')
    .map((rule) =>
      'recur' in rule.then
        ? { ...rule, then: { recur: { every: { amount: 2, unit: 'year' }, anchor: 'elevator.supervised' } } }
        : rule,
    );
  const events = { 'elevator.supervised': '2018-05-10', 'elevator.restarted': '2025-09-15' } as const;
  expect(roundsOf(sealPack({ ...cnSpecialEquipment, rules }), events, '2030-01-01')).toEqual(['2027-09', '2029-09']);
});
