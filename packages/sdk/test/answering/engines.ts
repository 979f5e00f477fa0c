import type { Determination, LocalDate } from '@huiqi/kernel';
import { feeServices } from '@huiqi/model/types';
import { allLadders } from '@huiqi/packs';
import { type Matter, type RuleBook, rulesWithOutcome } from '@huiqi/rules';
import { type AwardLadder, assessAward, assessCall, assessLadder, planPath } from '../../src/awards.ts';
import { dueDay, dutyRounds } from '../../src/calendar.ts';
import { classesOf } from '../../src/classification.ts';
import { assessRevision, assessWaiver, type WaiverOrder } from '../../src/fees.ts';
import type { RuleDesk } from '../../src/index.ts';
import type { Picks } from './answers.ts';
import type { Given } from './walk.ts';

/** One thing an engine can be asked, with the days it is asked on already drawn. */
export interface Asking {
  readonly name: string;
  readonly ask: (given: Given) => Determination<unknown>;
}

const decided = [
  '2017-03-01',
  '2019-06-03',
  '2021-01-04',
  '2023-06-01',
  '2024-06-03',
  '2025-06-03',
  '2026-11-20',
] as const;

/** Everything the engines can be asked with the rules of a bureau. */
export function askingsOf(desk: RuleDesk): readonly ((pick: Picks) => Asking)[] {
  const { book } = desk;
  return [
    ...[...new Set(book.derived.map(({ fact }) => fact))].map((fact) =>
      onMatter(desk, `class ${fact}`, (matter) => classesOf(matter, [fact])[fact] as Determination<unknown>),
    ),
    ...groupsOf(book, ['due', 'unlimited']).map((clock) =>
      onMatter(desk, `due ${clock}`, (matter) => dueDay(matter, clock)),
    ),
    ...groupsOf(book, ['recur']).map((duty) =>
      onMatter(desk, `duty ${duty}`, (matter) => {
        const { decidedOn } = matter.input.days;
        return dutyRounds(matter, duty, {
          from: decidedOn,
          to: `${Number(decidedOn.slice(0, 4)) + 1}-12-31` as LocalDate,
        });
      }),
    ),
    ...groupsOf(book, ['eligible', 'bar'], false).map((award) =>
      onMatter(desk, `award ${award}`, (matter) => assessAward(matter, award)),
    ),
    ...allLadders.flatMap((ladder) => ofLadder(desk, ladder)),
    ...(rulesWithOutcome(book, 'waive').length + rulesWithOutcome(book, 'charge').length === 0 ? [] : ordersOf(desk)),
  ];
}

/** Each rung, the plan for it and its calls, where the book has rules on it. */
function ofLadder(desk: RuleDesk, ladder: AwardLadder): readonly ((pick: Picks) => Asking)[] {
  const known = new Set(groupsOf(desk.book, ['eligible', 'bar'], false));
  return ladder.awards
    .filter(({ id }) => known.has(id))
    .flatMap((award) => [
      onMatter(desk, `rung ${award.id}`, (matter) => {
        const rung = assessLadder(matter, ladder).find((one) => one.award.id === award.id);
        if (rung === undefined) throw new Error(award.id);
        return rung.answer;
      }),
      onMatter(desk, `plan ${award.id}`, (matter) => planPath(matter, award.id, { ladder, steps: [] })),
      ...(award.calls ?? []).map((call) =>
        onMatter(desk, `call ${call.id}`, (matter) => assessCall(matter, award, call)),
      ),
    ]);
}

function groupsOf(book: RuleBook, outcomes: readonly string[], single = true): readonly string[] {
  const rules = outcomes.flatMap((outcome) => rulesWithOutcome(book, outcome));
  return [...new Set(rules.flatMap(({ rule }) => rule.group ?? (single ? [rule.id] : [])))];
}

function onMatter(
  desk: RuleDesk,
  name: string,
  ask: (matter: Matter) => Determination<unknown>,
): (pick: Picks) => Asking {
  return (pick) => {
    const decidedOn = decided[pick(decided.length)] as LocalDate;
    return { name: `${name} on ${decidedOn}`, ask: (given) => ask(desk.matter({ ...given, decidedOn })) };
  };
}

/** Orders of one or two lines, of every item and service that the rules name. */
function ordersOf(desk: RuleDesk): readonly ((pick: Picks) => Asking)[] {
  const items = [
    ...new Set(
      [
        ...JSON.stringify(desk.book.rules.map(({ rule }) => [rule.given, rule.when])).matchAll(
          /"fee\.item"\},"(?:eq|in)":\{"const":(\[[^\]]*\]|"[^"]*")/g,
        ),
      ].flatMap(([, found = '']) => JSON.parse(found) as string | string[]),
    ),
  ];
  const services = Object.keys(feeServices) as (keyof typeof feeServices)[];
  const made =
    (revised: boolean) =>
    (pick: Picks): Asking => {
      const acceptedOn = decided[pick(decided.length)] as LocalDate;
      const lines = Array.from({ length: 1 + (pick(4) === 1 ? 1 : 0) }, () => ({
        item: items[pick(items.length)] ?? 'x',
        service: services[pick(services.length)] as keyof typeof feeServices,
        instrumentId: null,
        quantity: 1 + pick(3),
        listFen: [null, 150_000, 0][pick(3)] ?? null,
      }));
      const order: WaiverOrder = { id: 'o1', institute: null, acceptedOn, dueOn: null, paidOn: null, lines };
      const ask = ({ facts, lines: of, events, judgements }: Given): Determination<unknown> => {
        const matter = desk.matter({ facts, events, judgements, decidedOn: acceptedOn });
        const records = of === undefined ? {} : { lines: of };
        return revised
          ? assessRevision(matter, order, { ...records, before: { knownOn: '2017-01-01' } })
          : assessWaiver(matter, order, records);
      };
      return { name: `${revised ? 'revision' : 'waiver'} on ${acceptedOn} ${JSON.stringify(lines)}`, ask };
    };
  return [made(false), made(false), made(false), made(false), made(false), made(false), made(true)];
}
