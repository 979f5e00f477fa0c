import type { CallerError } from '@huiqi/kernel';
import { type CompiledRule, type RuleBook, requireEngine, ruleById, rulesInGroup } from '@huiqi/rules';
import { callerError } from '../codes.ts';

/**
 * The rules on an award: its group, or the one rule of no group that bears its id.
 *
 * @param book - the compiled rules
 * @param award - the award's id
 */
export function rulesOfAward(book: RuleBook, award: string): readonly CompiledRule[] {
  requireEngine(book, 'awards');
  const group = rulesInGroup(book, award);
  if (group.length > 0) return group;
  const single = ruleById(book, award);
  return single === null || single.rule.group !== undefined ? [] : [single];
}

/** The error for an award on which the book has no rule. */
export function unknownAward(book: RuleBook, id: unknown): CallerError {
  const ids = new Set(book.rules.map(({ rule }) => rule.group ?? rule.id));
  const { name: award, nearest, hint } = book.check.unknownName(id, ids);
  const sentence = `The loaded packs have no rule on the award “${award}”${hint.en || ': load its pack or check the name.'} 没有奖项“${award}”的规则${hint.zh || '，请载入其规则包，或核对名称。'}`;
  return callerError('awards.award.unknown', { award, nearest, hint }, sentence);
}
