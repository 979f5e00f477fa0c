import type { Fen, MissingFact } from '@huiqi/kernel';
import { factsOfRule, type RuleBook, requireEngine, rulesWithOutcome } from '@huiqi/rules';
import { assessWaiver } from '../assess-waiver.ts';
import type { WaivedByBasis, WaiverBasis } from '../assessment.ts';
import type { WaiverKnown, WaiverOrder } from '../order.ts';

/** One order to be looked at, with the waivers that were asked for. @zh 待匹配的收费单 */
export interface MatchSubject {
  /** Unique among the subjects. */
  readonly id: string;
  /** Whom it goes back to. */
  readonly enterprise: string;
  /** The order. */
  readonly order: WaiverOrder;
  /** What is known beside it. */
  readonly known: WaiverKnown;
  /** The ids of the waivers that the payer has asked for. */
  readonly claimed: readonly string[];
}

/** A waiver that applies and that nobody asked for. @zh 应享未享的减免 */
export interface UnclaimedWaiver {
  /** The line. */
  readonly line: number;
  /** The rule. */
  readonly rule: string;
  /** What it is called. */
  readonly title: string;
  /** Law or policy. */
  readonly basis: WaiverBasis;
  /** What it waives. */
  readonly waived: Fen;
}

/** What a subject may have without asking. @zh 免申即享匹配结果 */
export interface WaiverMatch {
  /** The subject. */
  readonly subject: string;
  /** Whom it goes to. */
  readonly enterprise: string;
  /** The order. */
  readonly order: string;
  /** What applies and was not asked for. */
  readonly unclaimed: readonly UnclaimedWaiver[];
  /** Their sums. */
  readonly waived: WaivedByBasis;
  /** What was paid above what is payable; null where it is not said what was paid. */
  readonly overpaid: Fen | null;
  /** What would settle the waivers that are still open; nothing is matched on a guess. */
  readonly missing: readonly MissingFact[];
}

/** Matches subjects with the waivers of a book. */
export interface WaiverMatcher {
  /** What a subject may have without asking. */
  readonly match: (subject: MatchSubject) => WaiverMatch;
  /**
   * The match after some facts changed: the earlier one itself where no fee rule looks at any of them.
   *
   * @param before - the match before the change
   * @param subject - the subject as it is now
   * @param changed - the names of the facts, collections, clauses or events that changed
   */
  readonly rematch: (before: WaiverMatch, subject: MatchSubject, changed: readonly string[]) => WaiverMatch;
  /** Whether a change of a fact can change any match. */
  readonly looksAt: (name: string) => boolean;
}

const outcomes = ['charge', 'multiply', 'surcharge', 'remit', 'waive', 'stack', 'cap', 'deny', 'refund', 'lapse'];
/** What the engine looks at beside the rules. */
const own = ['line.list', 'line.quantity', 'line.paid', 'line.received', 'line.elected'];

/**
 * Looks for waivers that apply and that nobody asked for, so that they can be given without an application. What is still open is
 * never matched; it says what is missing.
 *
 * @zh 免申即享
 * @param book - compiled packs
 * @throws {@link CallerError} what `assessWaiver` throws, when a subject is matched
 * @example
 * ```ts
 * import { feesVocabulary, waiverMatcher } from '@huiqi/fees';
 * import { cnMetrology } from '@huiqi/packs';
 * import { compile } from '@huiqi/rules';
 *
 * const { match, looksAt } = waiverMatcher(compile([cnMetrology], feesVocabulary));
 * const line = { item: 'weighbridge', service: 'verification', instrumentId: 'i1', quantity: 1, listFen: 150000 } as const;
 * const order = { id: 'o1', institute: null, acceptedOn: '2026-03-02', dueOn: null, paidOn: null, lines: [line] } as const;
 * const scale = { id: 'i1', name: '电子汽车衡', catalogueMode: 'P+V', use: 'trade' } as const;
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02' } as const;
 * const known = { facts: { 'line.paid': 150000 }, instruments: [scale], days };
 * const found = match({ id: 's1', enterprise: 'e1', order, known, claimed: [] });
 * found.unclaimed.map(({ rule, waived }) => [rule, waived]); // => [['cn.metrology.mandatory.free', 150000]]
 * found.overpaid; // => 150000
 * looksAt('enterprise.employees'); // => false
 * ```
 */
export function waiverMatcher(book: RuleBook): WaiverMatcher {
  requireEngine(book, 'fees');
  const read = new Set(own);
  for (const compiled of outcomes.flatMap((outcome) => rulesWithOutcome(book, outcome))) {
    const { facts, clauses } = factsOfRule(compiled);
    for (const name of [...facts, ...clauses, compiled.rule.textDay]) read.add(name);
  }
  const match = (subject: MatchSubject): WaiverMatch => matchOf(subject, book);
  return {
    match,
    rematch: (before, subject, changed) => (changed.some((name) => read.has(name)) ? match(subject) : before),
    looksAt: (name) => read.has(name),
  };
}

function matchOf({ id, enterprise, order, known, claimed }: MatchSubject, book: RuleBook): WaiverMatch {
  const answer = assessWaiver(order, known, book);
  const value = answer.outcome === 'determined' ? answer.value : null;
  const unclaimed = (value?.lines ?? []).flatMap(({ line, applied }) =>
    applied
      .filter(({ rule }) => !claimed.includes(rule))
      .map(({ rule, title, basis, waived }): UnclaimedWaiver => ({ line, rule, title, basis, waived })),
  );
  const sum = (wanted: WaiverBasis): Fen =>
    unclaimed.reduce((total, { basis, waived }) => total + (basis === wanted ? waived : 0), 0);
  const settled = (value?.lines ?? []).flatMap(({ settlement }) => (settlement === null ? [] : [settlement.overpaid]));
  const paid = value !== null && settled.length === value.lines.length && settled.length > 0;
  return {
    subject: id,
    enterprise,
    order: order.id,
    unclaimed,
    waived: { statutory: sum('statutory'), policy: sum('policy') },
    overpaid: paid ? settled.reduce((total, amount) => total + amount, 0) : null,
    missing: answer.outcome === 'undetermined' ? answer.missing : [],
  };
}
