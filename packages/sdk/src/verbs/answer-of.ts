import type { LadderRoom } from '@huiqi/awards/verbs';
import type { LocalDate } from '@huiqi/kernel';
import { type MessagesSpeech, sayMissing } from '@huiqi/messages';
import { type ErrorLine, schemaVersion } from '@huiqi/model/line';
import type { InputOf, Verb, VerbAnswer } from '@huiqi/rules/verb';
import { callerError } from '../codes.ts';
import type { RuleDesk } from '../open-rule-desk.ts';
import { en } from '../words/en.ts';
import { zh } from '../words/zh.ts';
import { errorLine, thrownIssue } from './error-line.ts';
import { readVerbLine } from './read-verb-line.ts';
import { saidIssue } from './said-issue.ts';
import { wordsOf } from './words-of.ts';

/** How verbs are asked: at which desk, on which days, told how. */
export interface VerbCall {
  /** The desk; a verb that rests on its line alone needs none. */
  readonly desk?: RuleDesk;
  /** The day of the decision. */
  readonly decidedOn?: LocalDate;
  /** The day up to which documents are known; the day of the decision unless given. */
  readonly knownOn?: LocalDate;
  /** Whether every step is told. */
  readonly explain?: boolean;
  /** Whether the answer is said in words, too. */
  readonly say?: boolean;
  /** The words, and so the language; all that the engines say in Chinese unless given. */
  readonly speech?: MessagesSpeech;
  /** What all lines of a series share, such as the policy of reminders. */
  readonly settings?: unknown;
  /** Stops a verb that computes for long; an `AbortSignal` fits. */
  readonly signal?: { readonly aborted: boolean };
}

/** What a line comes to: its answer, or the error line in its place. @zh 一行的结果 */
export type AnsweredLine =
  | {
      readonly ok: true;
      /** The answer, fit for JSON. */
      readonly line: object;
      /** What a series gave beyond it. */
      readonly kept: readonly unknown[];
    }
  | { readonly ok: false; readonly line: ErrorLine };

/**
 * Opens a verb for lines. Whatever one line holds, it ends no other: what an engine throws at it is an error line.
 *
 * @zh 打开对外提问
 * @param verb - the verb
 * @param call - the desk, the days, and how it is told
 * @returns what answers a line, given as JSON gives it, and its number from one
 * @throws {@link CallerError} `verb.desk` for a verb that asks rules of a call without a desk or day, and what a series throws for
 * settings that cannot be used
 */
export function openVerb(verb: Verb, call: VerbCall): (data: unknown, number?: number) => AnsweredLine {
  const { say = false, speech = zh, desk } = call;
  const labels = desk?.labels ?? {};
  const saying = { speech, labels };
  const kept: unknown[] = [];
  const ask = asking(verb, call, (one) => kept.push(one));
  return (data, number = 1) => {
    kept.length = 0;
    const read = readVerbLine(verb, data);
    const { id } = read;
    try {
      const answer = read.ok ? ask(read.input) : read;
      if (!answer.ok) return { ok: false, line: errorLine({ ...answer, id, number }, saying) };
      const issues = [...read.issues, ...answer.issues].map((one) => saidIssue(one, speech, labels));
      const line = {
        schemaVersion,
        id,
        ...answer.fields,
        ...(say ? { words: wordsOf(answer.said(), labels, speech) } : {}),
        ...(issues.length === 0 ? {} : { issues }),
      };
      return { ok: true, line, kept: [...kept] };
    } catch (error) {
      return { ok: false, line: errorLine({ found: thrownIssue(error, speech), id, number }, saying) };
    }
  };
}

/**
 * Answers one line, as a route does. Lines of a series are answered by what {@link openVerb} gives.
 *
 * @zh 回答一行
 * @param verb - the verb
 * @param data - the line as JSON gives it
 * @param call - the desk, the days, and how it is told
 * @throws {@link CallerError} as {@link openVerb}
 * @example
 * ```ts
 * import { cnCalendar, cnComplaints } from '@huiqi/packs';
 * import { openRuleDesk } from '@huiqi/sdk';
 * import { calendar } from '@huiqi/sdk/calendar';
 * import { answerOf, due } from '@huiqi/sdk/verbs';
 *
 * const desk = openRuleDesk({ engines: [calendar], packs: [cnComplaints], calendar: cnCalendar });
 * const line = { clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.received': '2026-04-28' } };
 * const answered = answerOf(due, line, { desk, decidedOn: '2026-04-28', say: true });
 * answered.ok && JSON.stringify(answered.line).includes('最迟2026年5月11日'); // => true
 * ```
 */
export function answerOf(verb: Verb, data: unknown, call: VerbCall): AnsweredLine {
  return openVerb(verb, call)(data);
}

type Ask = (input: InputOf<Verb>) => VerbAnswer<object>;

/** What answers the input of a line, by the shape of its verb. */
function asking(verb: Verb, call: VerbCall, keep: (kept: unknown) => void): Ask {
  const { decidedOn, signal, explain = false, settings = {} } = call;
  if (verb.on === 'input') {
    return (input) => verb.answer(input, decidedOn ?? null, signal === undefined ? {} : { signal });
  }
  const room = roomOf(verb.name, call);
  if (verb.on === 'series') return verb.start(room, settings, keep);
  if (verb.on === 'matter') return (input) => verb.answer(room.open(input), input, { explain }, room);
  return (input) => {
    const matters = verb.opens(input).map(({ id, ...known }) => ({ id, matter: room.open(known) }));
    return verb.answer(matters, input, { explain }, room);
  };
}

function roomOf(verb: string, { desk, decidedOn, knownOn = decidedOn }: VerbCall): LadderRoom {
  if (desk === undefined || decidedOn === undefined || knownOn === undefined) {
    const sentence = `The question “${verb}” is asked at a rule desk, on a day: pass \`desk\` and \`decidedOn\`. 请给出 desk 和 decidedOn。`;
    throw callerError('verb.desk', { verb }, sentence);
  }
  const { labels, division, ladders } = desk;
  return {
    days: { decidedOn, knownOn },
    division,
    ladders,
    open: ({ facts = {}, events = {}, judgements }) =>
      desk.matter({ facts, events, decidedOn, knownOn, ...(judgements === undefined ? {} : { judgements }) }),
    questions: (missing) =>
      missing.map((one) => ({ zh: sayMissing(one, zh, labels), en: sayMissing(one, en, labels) })),
  };
}
