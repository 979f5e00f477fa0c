import type { Determination, LocalDate } from '@huiqi/kernel';
import { feeServices } from '@huiqi/model/types';
import * as shipped from '@huiqi/packs';
import { type Case, type RuleBook, rulesWithOutcome } from '@huiqi/rules';
import {
  type AwardLadder,
  assessAward,
  assessCall,
  assessLadder,
  assessRevision,
  assessWaiver,
  type Bureau,
  classesOf,
  dueDay,
  dutyRounds,
  planPath,
  type WaiverKnown,
  type WaiverOrder,
} from '../../src/index.ts';
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
export function askingsOf(bureau: Bureau): readonly ((pick: Picks) => Asking)[] {
  const { book } = bureau;
  return [
    ...[...new Set(book.derived.map(({ fact }) => fact))].map((fact) =>
      onMatter(bureau, `class ${fact}`, (open) => classesOf(open, [fact])[fact] as Determination<unknown>),
    ),
    ...groupsOf(book, ['due', 'unlimited']).map((clock) =>
      onMatter(bureau, `due ${clock}`, (open) => dueDay(open, clock)),
    ),
    ...groupsOf(book, ['recur']).map((duty) =>
      onMatter(bureau, `duty ${duty}`, (open) => {
        const { decidedOn } = open.input.days;
        return dutyRounds(open, duty, {
          from: decidedOn,
          to: `${Number(decidedOn.slice(0, 4)) + 1}-12-31` as LocalDate,
        });
      }),
    ),
    ...groupsOf(book, ['eligible', 'bar'], false).map((award) =>
      onMatter(bureau, `award ${award}`, (open) => assessAward(open, award)),
    ),
    ...ladders.flatMap((ladder) => ofLadder(bureau, ladder)),
    ...(rulesWithOutcome(book, 'waive').length + rulesWithOutcome(book, 'charge').length === 0 ? [] : ordersOf(bureau)),
  ];
}

/** The shipped ladders. */
const ladders = (Object.values(shipped) as readonly object[]).filter((one): one is AwardLadder => 'awards' in one);

/** Each rung, the plan for it and its calls, where the book has rules on it. */
function ofLadder(bureau: Bureau, ladder: AwardLadder): readonly ((pick: Picks) => Asking)[] {
  const known = new Set(groupsOf(bureau.book, ['eligible', 'bar'], false));
  return ladder.awards
    .filter(({ id }) => known.has(id))
    .flatMap((award) => [
      onMatter(bureau, `rung ${award.id}`, (open) => {
        const rung = assessLadder(open, ladder).find((one) => one.award.id === award.id);
        if (rung === undefined) throw new Error(award.id);
        return rung.answer;
      }),
      onMatter(bureau, `plan ${award.id}`, (open) => planPath(open, ladder, award.id, { steps: [] })),
      ...(award.calls ?? []).map((call) =>
        onMatter(bureau, `call ${call.id}`, (open) => assessCall(open, award, call)),
      ),
    ]);
}

function groupsOf(book: RuleBook, outcomes: readonly string[], single = true): readonly string[] {
  const rules = outcomes.flatMap((outcome) => rulesWithOutcome(book, outcome));
  return [...new Set(rules.flatMap(({ rule }) => rule.group ?? (single ? [rule.id] : [])))];
}

function onMatter(bureau: Bureau, name: string, ask: (open: Case) => Determination<unknown>): (pick: Picks) => Asking {
  return (pick) => {
    const decidedOn = decided[pick(decided.length)] as LocalDate;
    return { name: `${name} on ${decidedOn}`, ask: (given) => ask(bureau.matter({ ...given, decidedOn })) };
  };
}

/** Orders of one or two lines, of every item and service that the rules name. */
function ordersOf(bureau: Bureau): readonly ((pick: Picks) => Asking)[] {
  const items = [
    ...new Set(
      [
        ...JSON.stringify(bureau.book.rules.map(({ rule }) => [rule.given, rule.when])).matchAll(
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
        const { calendar } = bureau.matter({ facts: {}, events: {}, decidedOn: acceptedOn }).input;
        const known: WaiverKnown = {
          facts,
          days: { decidedOn: acceptedOn, knownOn: acceptedOn, events },
          judgements,
          ...(of === undefined ? {} : { lines: of }),
          ...(calendar === undefined ? {} : { calendar }),
        };
        return revised
          ? assessRevision(order, known, { knownOn: '2017-01-01' }, bureau.book)
          : assessWaiver(order, known, bureau.book);
      };
      return { name: `${revised ? 'revision' : 'waiver'} on ${acceptedOn} ${JSON.stringify(lines)}`, ask };
    };
  return [made(false), made(false), made(false), made(false), made(false), made(false), made(true)];
}
