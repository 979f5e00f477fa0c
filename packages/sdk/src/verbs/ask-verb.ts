import { openMatter } from '@huiqi/rules';
import type { Ask } from '@huiqi/rules/record';
import type { Verb } from '@huiqi/rules/verb';
import type { NewMatter, RuleDesk } from '../open-rule-desk.ts';
import { openVerb } from './answer-of.ts';

/** Lines as they were asked, those of a series together. @zh 一组提问 */
export interface VerbLines {
  /** The lines, as JSON gives them. */
  readonly lines: readonly unknown[];
  /** What all lines of a series share. */
  readonly settings?: unknown;
}

/** What came out for each line, error lines too. @zh 一组答复 */
export interface VerbAnswers {
  /** The answers, in the order of the lines. */
  readonly answers: readonly object[];
}

/**
 * How any verb is asked, for `record` and `replay` of `@huiqi/rules/record`: rules, days and calendar are those of the matter, which holds
 * no facts of its own; the desk gives its place, its ladders and what facts are called.
 *
 * @zh 对外提问的存证方式
 * @param verb - the verb
 * @param desk - the desk at which it is asked
 * @example
 * ```ts
 * import { cnCalendar, cnComplaints } from '@huiqi/packs';
 * import { record } from '@huiqi/rules/record';
 * import { openRuleDesk } from '@huiqi/sdk';
 * import { calendar } from '@huiqi/sdk/calendar';
 * import { askVerb, due } from '@huiqi/sdk/verbs';
 *
 * const desk = openRuleDesk({ engines: [calendar], packs: [cnComplaints], calendar: cnCalendar });
 * const lines = [{ clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.received': '2026-04-28' } }];
 * const asked = { engine: due.engine, verb: due.name, program: 'example 1.0.0', input: { lines } };
 * const { record: stored } = record(desk.matter({ facts: {}, decidedOn: '2026-04-28' }), asked, askVerb(due, desk));
 * stored.packs.map(({ id }) => id); // => ['cn.complaints']
 * ```
 */
export function askVerb(verb: Verb, desk: RuleDesk): Ask<VerbLines, VerbAnswers> {
  return ({ book, input, issues }, { lines, settings = {} }, options) => {
    const { decidedOn, knownOn } = input.days;
    const calendar = input.calendar === undefined ? {} : { calendar: input.calendar };
    const open = ({ facts, events = {}, judgements }: NewMatter) => {
      const known = { facts, days: { decidedOn, knownOn, events }, ...calendar };
      return openMatter(book, judgements === undefined ? known : { ...known, judgements }, issues);
    };
    const atDesk = { ...desk, book, matter: open as RuleDesk['matter'] };
    const answer = openVerb(verb, { desk: atDesk, decidedOn, knownOn, settings, ...options });
    return { answers: lines.map((line, index) => answer(line, index + 1).line) };
  };
}
