import { type CompiledRule, type RuleBook, rulesWithOutcome } from '@huiqi/rules';
import { type WrittenWaiver, writtenWaiver } from './waive-form.ts';

/** One waiver rule of a book, its written parts read. */
export interface PlannedWaiver {
  /** The rule. */
  readonly compiled: CompiledRule;
  /** Its written parts. */
  readonly written: WrittenWaiver;
  /** Its group; rules that name none are one group. */
  readonly group: string;
}

/** The waiver rules of a book in the order in which they apply. */
export interface WaiverPlan {
  /** All waiver rules, in the order of their layers. */
  readonly waivers: readonly PlannedWaiver[];
  /** The groups in the order in which they apply: those that hold a statutory rule first, then by name. */
  readonly groups: readonly string[];
}

/** Reads the waiver rules of a book. */
export function waiverPlan(book: RuleBook): WaiverPlan {
  const waivers = rulesWithOutcome(book, 'waive').map((compiled) => ({
    compiled,
    written: writtenWaiver(compiled),
    group: compiled.rule.group ?? '',
  }));
  const statutory = new Set(waivers.filter(({ written }) => written.basis === 'statutory').map(({ group }) => group));
  const rank = (group: string): number => (statutory.has(group) ? 0 : 1);
  const groups = [...new Set(waivers.map(({ group }) => group))].sort(
    (left, right) => rank(left) - rank(right) || (left < right ? -1 : 1),
  );
  return { waivers, groups };
}
