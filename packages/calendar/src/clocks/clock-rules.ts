import type { CallerError } from '@huiqi/kernel';
import {
  type CompiledRule,
  type Matter,
  namesOfRules,
  type RuleBook,
  ruleById,
  rulesInGroup,
  unreadRules,
} from '@huiqi/rules';
import { callerError } from '../codes.ts';

/**
 * The rules that answer for one clock.
 *
 * @internal
 */
export interface ClockRules {
  /** Those that set a limit, or say that there is none, in the order of their layers. */
  readonly limits: readonly CompiledRule[];
  /** Those that let it start anew and whose event has happened. */
  readonly restarts: readonly CompiledRule[];
  /** All rules of the group, for the texts that follow. */
  readonly group: readonly CompiledRule[];
  /** Those that would set a limit if their text had been read. */
  readonly unread: readonly CompiledRule[];
}

/**
 * The rules of a group, or one rule by its id.
 *
 * @throws {@link CallerError} `calendar.clock` when neither a group nor a rule of that name sets a limit
 *
 * @internal
 */
export function clockRules(matter: Matter, name: string): ClockRules {
  const named = rulesNamed(matter.book, name);
  const limits = named.filter(setsLimit);
  const unread = unreadRules(matter.book, name).filter(setsLimit);
  const first = limits[0] ?? unread[0];
  if (first === undefined) throw unknownClock(matter.book, name);
  const { group } = first.rule;
  const candidates = group === undefined ? named : rulesInGroup(matter.book, group);
  const restarts = candidates.filter(
    ({ outcome, rule }) => outcome === 'restart' && matter.input.days.events[rule.textDay] !== undefined,
  );
  return { limits, restarts, group: candidates, unread };
}

/**
 * Whether a rule sets a limit or says that there is none.
 *
 * @internal
 */
export function setsLimit({ outcome }: CompiledRule): boolean {
  return outcome === 'due' || outcome === 'unlimited';
}

function unknownClock(book: RuleBook, condition: unknown): CallerError {
  const params = book.check.unknownName(condition, namesOfRules(book, ['due', 'unlimited']));
  const { name, hint } = params;
  const sentence = `No rule of the loaded packs sets a limit “${name}”${hint.en || ': load its pack or check the name.'} 没有“${name}”期限的规则${hint.zh || '，请载入其规则包，或核对名称。'}`;
  return callerError('calendar.clock', params, sentence);
}

function rulesNamed(book: RuleBook, name: string): readonly CompiledRule[] {
  const group = rulesInGroup(book, name);
  const rule = group.length > 0 ? null : ruleById(book, name);
  return rule === null ? group : [rule];
}
