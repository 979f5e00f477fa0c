import { allPacks, cnCalendar } from '@huiqi/packs';
import fc from 'fast-check';
import { engines } from '../../src/engines.ts';
import { openRuleDesk, type RuleDesk } from '../../src/index.ts';
import { picksFrom, someFacts, textsOf } from './answers.ts';
import { type Asking, askingsOf } from './engines.ts';
import { madePack } from './made-pack.ts';
import { walk } from './walk.ts';

interface Opened {
  readonly desk: RuleDesk;
  readonly texts: ReturnType<typeof textsOf>;
  readonly askings: readonly ((pick: (below: number) => number) => Asking)[];
}

function opened(desk: RuleDesk): Opened {
  return { desk: desk, texts: textsOf(desk.book), askings: askingsOf(desk) };
}

/** The whole country, and each place that has packs of its own; with and without what is not confirmed. */
export function shippedBureaus(): readonly Opened[] {
  const places = [undefined, ...new Set(allPacks.flatMap(({ division }) => division ?? []))];
  return places.flatMap((division) =>
    [false, true].map((unconfirmed) =>
      opened(
        openRuleDesk({
          engines,
          packs: allPacks,
          calendar: cnCalendar,
          unconfirmed,
          ...(division === undefined ? {} : { division }),
        }),
      ),
    ),
  );
}

/** Numbers a property draws; whatever is picked beyond them is the first of its kind. */
const numbers = (length: number) => fc.array(fc.nat(), { minLength: 0, maxLength: length, size: 'max' });

function fault({ desk, texts, askings }: Opened, drawn: readonly number[], slip: number): string | null {
  const pick = picksFrom(drawn);
  const make = askings[pick(askings.length)];
  if (make === undefined) return null;
  const { name, ask } = make(pick);
  const drawing = { desk, texts, pick };
  const facts = pick(3) === 1 ? someFacts(drawing, Object.keys(desk.book.vocabulary.facts)) : {};
  const walked = walk(ask, { facts, events: {}, judgements: {} }, drawing, slip);
  return walked.fault === null ? null : `${name}: ${walked.fault} ${JSON.stringify(walked.given)}`;
}

/** That every walk with the rules of some bureaus ends, also where one answer in so many is not admissible at first. */
export function everyWalkEnds(bureaus: readonly Opened[], numRuns: number, seed: number, slip = 0): void {
  fc.assert(
    fc.property(fc.nat(bureaus.length - 1), numbers(900), (which, drawn) => {
      const found = fault(bureaus[which] as Opened, drawn, slip);
      if (found !== null) throw new Error(found);
    }),
    { numRuns, seed },
  );
}

/** That every walk with invented rules ends: caps, bars, documents, deferrals, refunds, and facts derived of records. */
export function everyMadeWalkEnds(numRuns: number, seed: number, slip = 0): void {
  fc.assert(
    fc.property(numbers(300), fc.array(numbers(400), { minLength: 1, maxLength: 6 }), (rules, walks) => {
      const pack = madePack(picksFrom(rules));
      const made = opened(openRuleDesk({ engines, packs: [pack], calendar: cnCalendar, examples: true }));
      for (const drawn of walks) {
        const found = fault(made, drawn, slip);
        if (found !== null) throw new Error(found);
      }
    }),
    { numRuns, seed },
  );
}
