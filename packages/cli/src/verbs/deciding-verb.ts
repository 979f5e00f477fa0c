import type { Determination, FactSet, JsonValue, LocalDate } from '@huiqi/kernel';
import type { Judgement } from '@huiqi/rules';
import type { NewMatter, RuleDesk } from '@huiqi/sdk';
import type * as z from 'zod';
import { answerWords } from '../answer-words.ts';
import { batchOptions, dayOptions, rulesOptions } from '../arguments/options.ts';
import { runBatch } from '../batch.ts';
import { deskOf } from '../desk.ts';
import type { Verb, VerbKey } from '../verb.ts';

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
  /** What its words are called. */
  readonly key: VerbKey;
  /** What a line has to be. */
  readonly schema: Schema;
  /** Fields whose records may be whole ones of the model. */
  readonly whole?: readonly string[];
  /** Decides one matter. */
  readonly decide: (
    desk: RuleDesk,
    input: z.output<Schema>,
    matter: NewMatter,
    options: { readonly explain: boolean },
  ) => Determination<Value>;
  /** What the answer carries beside the determination: other classes that were asked for. */
  readonly beside?: (
    desk: RuleDesk,
    input: z.output<Schema>,
    matter: NewMatter,
    options: { readonly explain: boolean },
  ) => { readonly classes?: Readonly<Record<string, Determination<JsonValue>>> };
}

/**
 * A verb that decides one matter per line, made from the engine's function.
 *
 * @param verb - how it reads, decides and says
 */
export function decidingVerb<Schema extends z.ZodType<MatterInput> & z.ZodObject, Value>(
  verb: DecidingVerb<Schema, Value>,
): Verb {
  const { name, key, schema, whole = [], decide, beside } = verb;
  return {
    name,
    key,
    operands: '',
    count: [0, 0],
    options: [...dayOptions, ...rulesOptions, 'explain', ...batchOptions],
    input: schema,
    async run(given, streams) {
      const { desk, decidedOn, knownOn } = await deskOf(given, streams);
      const explain = given.flag('explain');
      const { locale } = given;
      const answer = (input: z.output<Schema>) => {
        const { facts, events = {}, judgements } = input;
        const matter: NewMatter = {
          facts,
          events,
          decidedOn,
          knownOn,
          ...(judgements === undefined ? {} : { judgements }),
        };
        const determination = decide(desk, input, matter, { explain });
        const more = beside?.(desk, input, matter, { explain });
        const told = [determination, ...Object.values(more?.classes ?? {})];
        const words = given.flag('say') ? told.flatMap((one) => answerWords(one, desk.labels, locale)) : null;
        const answered = { determination, ...more };
        return { ok: true, answer: answered, issues: determination.issues, words } as const;
      };
      return runBatch({ verb: name, schema, whole, labels: desk.labels, answer }, given, streams);
    },
  };
}
