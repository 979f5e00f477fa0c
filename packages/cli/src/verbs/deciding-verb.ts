import type { Determination, FactSet, Issue, LocalDate } from '@huiqi/kernel';
import { issue, nearestWord } from '@huiqi/kernel';
import { explainDetermination, type Locale, sayCitation, sayStep } from '@huiqi/messages';
import type { Judgement } from '@huiqi/rules';
import type { Bureau, Matter } from '@huiqi/sdk';
import type * as z from 'zod';
import { batchOptions, dayOptions, rulesOptions } from '../arguments/options.ts';
import { runBatch } from '../batch.ts';
import { bureauOf } from '../bureau.ts';
import type { WordLine } from '../schemas/line.ts';
import type { Verb } from '../verb.ts';

/** What the lines of every verb that decides hold. */
interface MatterInput {
  readonly facts: FactSet;
  readonly events?: Readonly<Record<string, LocalDate>>;
  readonly judgements?: Readonly<Record<string, Judgement>>;
}

/** A verb that decides: one matter per line. */
export interface DecidingVerb<Schema extends z.ZodType<MatterInput> & z.ZodObject, Value> {
  /** Its name. */
  readonly name: string;
  /** What a line has to be. */
  readonly schema: Schema;
  /** Fields whose records may be whole ones of the model. */
  readonly whole?: readonly string[];
  /** Decides one matter. */
  readonly decide: (
    bureau: Bureau,
    input: z.output<Schema>,
    matter: Matter,
    options: { readonly explain: boolean },
  ) => Determination<Value>;
  /** What the answer carries beside the determination. */
  readonly beside?: (
    bureau: Bureau,
    input: z.output<Schema>,
    matter: Matter,
    options: { readonly explain: boolean },
  ) => Readonly<Record<string, unknown>>;
  /** Names of facts that a line gives outside its facts. */
  readonly words?: (input: z.output<Schema>) => readonly string[];
  /** Says a value. */
  readonly describe: (value: Value, bureau: Bureau, locale: Locale) => string;
}

/**
 * A verb that decides one matter per line, made from the engine's function.
 *
 * @param verb - how it reads, decides and says
 */
export function decidingVerb<Schema extends z.ZodType<MatterInput> & z.ZodObject, Value>(
  verb: DecidingVerb<Schema, Value>,
): Verb {
  const { name, schema, whole = [], decide, beside, words: named, describe } = verb;
  return {
    name,
    key: name,
    operands: '',
    count: [0, 0],
    options: [...dayOptions, ...rulesOptions, 'explain', ...batchOptions],
    input: schema,
    async run(given, streams) {
      const { bureau, decidedOn, knownOn } = await bureauOf(given);
      const explain = given.flag('explain');
      const { locale } = given;
      const answer = (input: z.output<Schema>) => {
        const { facts, events = {}, judgements } = input;
        const matter: Matter = {
          facts,
          events,
          decidedOn,
          knownOn,
          ...(judgements === undefined ? {} : { judgements }),
        };
        const determination = decide(bureau, input, matter, { explain });
        const words = given.flag('say')
          ? wordsOf(determination, bureau, locale, (value) => describe(value, bureau, locale))
          : null;
        const answered = { determination, ...beside?.(bureau, input, matter, { explain }) };
        return { ok: true, answer: answered, issues: unknownWords(matter, bureau, named?.(input)), words } as const;
      };
      return runBatch({ verb: name, schema, whole, answer }, given, streams);
    },
  };
}

/** The determination in words, and each step where it tells them. */
function wordsOf<Value>(
  determination: Determination<Value>,
  { labels }: Bureau,
  locale: Locale,
  describe: (value: Value) => string,
): readonly WordLine[] {
  const steps = (determination.steps ?? []).map((step) => {
    const source = step.source === undefined ? undefined : determination.citations[step.source];
    const citation = source === undefined ? null : sayCitation(source, locale);
    return { kind: 'step', text: sayStep(step, labels, locale), citation } as const;
  });
  return [...explainDetermination(determination, { labels, locale, describe }), ...steps];
}

/** Names that no rule can ask for: a mistyped one would else only show as a question for the right one. */
function unknownWords({ facts, events }: Matter, { book }: Bureau, classes: readonly string[] = []): readonly Issue[] {
  const { vocabulary } = book;
  const { collections } = vocabulary;
  const counts = Object.fromEntries(Object.keys(collections).map((name) => [`${name}.count`, true]));
  const known = { facts: { ...vocabulary.facts, ...collections, ...counts }, events: vocabulary.events };
  const unknown = (part: 'facts' | 'events', names: readonly string[], at: string = part): Issue[] =>
    names.flatMap((name) => {
      if (Object.hasOwn(known[part], name)) return [];
      const nearest = nearestWord(name, Object.keys(known[part]));
      return nearest === null
        ? [issue('cli.word.unknown', { name }, [at, name], 'warning')]
        : [issue('cli.word.unknownNear', { name, nearest }, [at, name], 'warning')];
    });
  return [
    ...unknown('facts', Object.keys(facts)),
    ...unknown('events', Object.keys(events)),
    ...unknown('facts', classes, 'classes'),
  ];
}
