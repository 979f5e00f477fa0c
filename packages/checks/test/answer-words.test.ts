import { existsSync, readFileSync } from 'node:fs';
import { assessAward, awardMoney, earliestDay, heldAward } from '@huiqi/awards';
import { dueDay, dutyRounds } from '@huiqi/calendar';
import { classOf, qualifies } from '@huiqi/classification';
import { assessRevision, assessWaiver, type WaiverOrder } from '@huiqi/fees';
import type { Determination, LocalDate } from '@huiqi/kernel';
import { addMonths } from '@huiqi/kernel/days';
import { explainDetermination, explainFor } from '@huiqi/messages';
import { allLadders, allPacks, cnCalendar } from '@huiqi/packs';
import { manifest } from '@huiqi/packs/manifest';
import { type CompiledRule, ruleById } from '@huiqi/rules';
import type { GoldenCase } from '@huiqi/rules/testing';
import { openRuleDesk, type RuleDesk } from '@huiqi/sdk';
import { engines } from '@huiqi/sdk/engines';
import { describe, expect, test } from 'vitest';
import { type KnownOrder, openedOrder } from './support/asked-order.ts';
import { metAtLeast, tenthOf } from './support/runs.ts';
import { en, zh } from './support/speeches.ts';

// Whatever an engine answers is said in words: no id, no code, no name of a field is left in any line, in either language.

const packages = new URL('../../', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, packages), 'utf8'));
const bureaus = new Map<string, RuleDesk>();
const deskOf = (division: string | null): RuleDesk => {
  const key = division ?? '';
  const known = bureaus.get(key);
  if (known !== undefined) return known;
  const place = division === null ? {} : { division };
  const desk = openRuleDesk({
    engines,
    packs: allPacks,
    ladders: allLadders,
    calendar: cnCalendar,
    examples: true,
    unconfirmed: true,
    ...place,
  });
  bureaus.set(key, desk);
  return desk;
};

/** What is left of a text once everything that may stand in a Chinese one is taken out. */
const units = /\b(?:kg|km|mm|cm|mL|https?:\S+)\b/gu;
function debrisIn(text: string): readonly string[] {
  const bare = text.replace(units, '');
  return [
    ...(bare.match(/[a-z][A-Za-z.]+/gu) ?? []),
    ...(bare.match(/undefined|\[object|：0(?=$|[，；])|\{\w+\}/gu) ?? []),
    ...(bare.match(/(?<!（)\d{4}-\d{2}-\d{2}/gu) ?? []),
  ];
}

/** Every line of an answer for every reader, with what should not be in it. */
function debrisOf(answer: Determination<unknown>, { labels }: RuleDesk): readonly string[] {
  const chinese = [
    ...explainDetermination(answer, { speech: zh, labels }),
    ...explainFor('officer', answer, { speech: zh, labels }),
  ];
  const english = explainDetermination(answer, { speech: en, labels });
  return [
    ...chinese.flatMap(({ kind, text }) => debrisIn(text).map((found) => `${kind}: ${found} in ${text}`)),
    ...english.flatMap(({ kind, text }) => (/undefined|\[object|\{\w+\}/u.test(text) ? [`${kind}: ${text}`] : [])),
  ];
}

interface Answered {
  readonly id: string;
  readonly answer: Determination<unknown>;
  readonly desk: RuleDesk;
}

const golden = manifest
  .filter(({ kind }) => kind === 'pack')
  .flatMap(({ folder, division }) =>
    (json(`packs/${folder}/cases.json`) as readonly GoldenCase[]).map((one) => ({ ...one, division })),
  );

/** What an engine answers where a golden case asks one rule. */
function answersTo({
  id,
  rule,
  facts,
  events,
  judgements,
  division,
  ...days
}: (typeof golden)[number]): readonly Answered[] {
  const desk = deskOf(division);
  const compiled = ruleById(desk.book, rule);
  if (compiled === null) return [];
  const latest = Object.values(events).sort().at(-1) ?? '2026-11-22';
  const { decidedOn = latest, knownOn = decidedOn } = days;
  const asked = { facts, events, decidedOn, knownOn, ...(judgements === undefined ? {} : { judgements }) };
  const matter = desk.matter(asked);
  return askedOf(compiled, decidedOn).flatMap((ask) => [{ id: `${id} ${rule}`, answer: ask(matter), desk }]);
}

type Ask = (matter: ReturnType<RuleDesk['matter']>) => Determination<unknown>;

function askedOf({ rule, outcome }: CompiledRule, from: LocalDate): readonly Ask[] {
  const group = rule.group ?? rule.id;
  switch (outcome) {
    case 'derive':
      return [
        (matter) => classOf(matter, String(rule.then['derive'])),
        (matter) => qualifies(matter, String(rule.then['derive'])),
      ];
    case 'eligible':
    case 'bar':
      return rule.group === undefined
        ? []
        : [(matter) => assessAward(matter, group), (matter) => earliestDay(matter, group)];
    case 'grant':
      return [(matter) => awardMoney(matter, group)];
    case 'valid':
    case 'revoke':
    case 'review':
      return [(matter) => heldAward(matter, group)];
    case 'due':
    case 'unlimited':
      return [(matter) => dueDay(matter, group)];
    case 'recur':
      return [(matter) => dutyRounds(matter, group, { from, to: addMonths(from, 12) })];
    default:
      return [];
  }
}

interface OrderMatter {
  readonly id: string;
  readonly packs: readonly string[];
  readonly order: WaiverOrder;
  readonly known: KnownOrder;
}

const orders = manifest
  .filter(({ kind, folder }) => kind === 'pack' && existsSync(new URL(`packs/${folder}/orders.json`, packages)))
  .flatMap(({ folder }) => json(`packs/${folder}/orders.json`) as readonly OrderMatter[])
  .map((one) => {
    const near = manifest.find(
      ({ folder, division }) => division !== null && one.packs.includes(folder.slice('places/'.length)),
    );
    return { ...one, desk: deskOf(near?.division ?? null) };
  });

/** The same order, each time with one thing not known. */
function withLess(known: KnownOrder): readonly KnownOrder[] {
  const facts = Object.keys(known.facts).map((name) => ({ ...known, facts: { ...known.facts, [name]: null } }));
  return [...facts, { ...known, instruments: [] }, { ...known, lines: [] }];
}

describe('every answer is said in words', () => {
  test('of clocks, duties, awards and classes, in each golden case', () => {
    const answered = tenthOf(golden).flatMap(answersTo);
    expect(answered.length).toBeGreaterThan(metAtLeast(1000));
    const found = answered.flatMap(({ id, answer, desk }) => debrisOf(answer, desk).map((line) => `${id} → ${line}`));
    expect([...new Set(found)]).toEqual([]);
  });

  test('of fee orders, whole and with each fact taken out', () => {
    const found = orders.flatMap(({ id, order, known, desk }) =>
      [known, ...withLess(known)].flatMap((one) => {
        const [matter, records] = openedOrder(one, desk.book);
        const answer = assessWaiver(matter, order, records);
        const before = { knownOn: addMonths(one.days.knownOn, -12) };
        const revision = assessRevision(matter, order, { ...records, before });
        return [answer, revision].flatMap((told) => debrisOf(told, desk).map((line) => `${id} → ${line}`));
      }),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});

test('the words of a bound are never those of a result', () => {
  const bounds = orders.flatMap(({ order, known, desk }) =>
    withLess(known).flatMap((one) => {
      const [matter, records] = openedOrder(one, desk.book);
      const answer = assessWaiver(matter, order, records);
      const lines = explainDetermination(answer, { speech: zh, labels: desk.labels, describe: () => '由应用自拟' });
      return answer.outcome === 'undetermined' ? lines : [];
    }),
  );
  expect(bounds.filter(({ kind }) => kind === 'bound').length).toBeGreaterThan(10);
  expect(bounds.filter(({ text }) => /已可确定|由应用自拟/u.test(text))).toEqual([]);
});
