import type { LocalDate } from '@huiqi/kernel';
import { allLadders, allPacks, cnCalendar } from '@huiqi/packs';
import { type SealedPack, vocabularyOf } from '@huiqi/rules';
import { type DecisionRecord, record, replay } from '@huiqi/rules/record';
import type { Verb, VerbExample } from '@huiqi/rules/verb';
import { openRuleDesk, type RuleDesk } from '@huiqi/sdk';
import { engines } from '@huiqi/sdk/engines';
import { askVerb, type VerbLines, verbs } from '@huiqi/sdk/verbs';
import { describe, expect, test } from 'vitest';

// Over the list of verbs and their worked lines: a new verb is covered as soon as it stands there.

const program = 'example 1.0.0';
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const isBroken = (answer: object): boolean => 'error' in answer;

function deskFor({ packs: ids, division }: VerbExample): {
  readonly desk: RuleDesk;
  readonly packs: readonly SealedPack[];
} {
  const packs: readonly SealedPack[] = ids.length === 0 ? allPacks : allPacks.filter(({ id }) => ids.includes(id));
  const place = division === undefined ? {} : { division };
  return { desk: openRuleDesk({ engines, packs, calendar: cnCalendar, ladders: allLadders, ...place }), packs };
}

/** The worked lines that stand at one desk, one of them twice so that a series meets a line it has seen. */
function linesOf(example: VerbExample): VerbLines {
  return { lines: [example.line, example.line] };
}

function taken(verb: Verb, example: VerbExample, desk: RuleDesk): DecisionRecord<VerbLines> {
  const matter = desk.matter({ facts: {}, decidedOn: example.asOf });
  const asked = { engine: verb.engine, verb: verb.name, program, input: linesOf(example), options: { explain: true } };
  return throughJson(record(matter, asked, askVerb(verb, desk)).record);
}

const examples = verbs.flatMap((verb) =>
  verb.examples.map((example) => [`${verb.name}: ${example.title}`, verb, example] as const),
);

test('every verb has a worked line, and none of them is broken by itself', () => {
  expect(new Set(examples.map(([, { name }]) => name))).toEqual(new Set(verbs.map(({ name }) => name)));
});

describe.each(examples)('%s', (_, verb, example) => {
  const { desk, packs } = deskFor(example);
  const stored = taken(verb, example, desk);
  const again = (one: DecisionRecord<VerbLines>, knownOn: LocalDate = example.asOf) => {
    const { calendar } = desk.matter({ facts: {}, decidedOn: knownOn }).input;
    const shelf = {
      packs,
      vocabulary: vocabularyOf(engines),
      program,
      ...(calendar === undefined ? {} : { calendar }),
    };
    return replay(one, askVerb(verb, desk), shelf);
  };

  test('is taken again to the byte, lines of a series after those before them', () => {
    const { answer, ...told } = again(stored);
    expect(told).toEqual({ same: true, decision: true, parts: [], differences: [], changed: [] });
    expect(isBroken(answer.answers[0] as object)).toBe(false);
    expect(answer.answers).toHaveLength(2);
    if (verb.on !== 'series') expect(answer.answers[1]).toEqual(answer.answers[0]);
  });

  test('names a place that was altered, and its lines are all that it needs', () => {
    const altered = throughJson(stored) as DecisionRecord<VerbLines> & { answer: { answers: object[] } };
    altered.answer.answers.pop();
    expect(again(altered).differences?.[0]?.path).toMatch(/^answers\.1/);
    expect(again({ ...stored, input: { lines: [] } })).toMatchObject({ same: false, parts: ['answers'] });
  });

  test('another calendar is told', () => {
    expect(again(stored, '2020-01-01')).toMatchObject({ changed: ['calendar'] });
  });
});
