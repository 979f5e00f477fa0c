import type { Fen, MissingFact } from '@huiqi/kernel';
import { factsOfRule, type Matter, type RuleBook, requireEngine, rulesWithOutcome } from '@huiqi/rules';
import { assessWaiver } from '../assess-waiver.ts';
import type { WaivedByBasis, WaiverBasis } from '../assessment.ts';
import type { OrderRecords, WaiverOrder } from '../order.ts';

/** Who is looked at, with the waivers that were asked for. @zh 待匹配的收费单 */
export interface MatchOptions extends OrderRecords {
  /** Unique among those that are looked at. */
  readonly subject: string;
  /** Whom it goes back to. */
  readonly enterprise: string;
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

const outcomes = ['charge', 'multiply', 'surcharge', 'remit', 'waive', 'stack', 'cap', 'deny', 'refund', 'lapse'];
/** What the engine looks at beside the rules. */
const factsOfLine = ['line.list', 'line.quantity', 'line.paid', 'line.received', 'line.elected'];

/**
 * Looks for waivers that apply and that nobody asked for, so that they can be given without an application. What is still open is
 * never matched; it says what is missing.
 *
 * @zh 免申即享
 * @param matter - the case, as for `assessWaiver`
 * @param order - the order
 * @param options - who is looked at and what was asked for; beside it as for `assessWaiver`
 * @throws {@link CallerError} what `assessWaiver` throws
 * @example
 * ```ts
 * import { feesVocabulary, matchWaivers } from '@huiqi/fees';
 * import { cnMetrology } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const line = { item: 'weighbridge', service: 'verification', instrumentId: 'i1', quantity: 1, listFen: 150000 } as const;
 * const order = { id: 'o1', institute: null, acceptedOn: '2026-03-02', dueOn: null, paidOn: null, lines: [line] } as const;
 * const scale = { id: 'i1', name: '电子汽车衡', catalogueMode: 'P+V', use: 'trade' } as const;
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: {} } as const;
 * const matter = openMatter(compile([cnMetrology], feesVocabulary), { facts: { 'line.paid': 150000 }, days });
 * const found = matchWaivers(matter, order, { subject: 's1', enterprise: 'e1', claimed: [], instruments: [scale] });
 * found.unclaimed.map(({ rule, waived }) => [rule, waived]); // => [['cn.metrology.mandatory.free', 150000]]
 * found.overpaid; // => 150000
 * ```
 */
export function matchWaivers(matter: Matter, order: WaiverOrder, options: MatchOptions): WaiverMatch {
  const { subject, enterprise, claimed, ...records } = options;
  const answer = assessWaiver(matter, order, records);
  const value = answer.outcome === 'determined' ? answer.value : null;
  const unclaimed = (value?.lines ?? []).flatMap(({ line, applied }) =>
    applied
      .filter(({ rule }) => !claimed.includes(rule))
      .map(({ rule, title, basis, waived }): UnclaimedWaiver => ({ line, rule, title, basis, waived })),
  );
  const sum = (wantedBasis: WaiverBasis): Fen =>
    unclaimed.reduce((total, { basis, waived }) => total + (basis === wantedBasis ? waived : 0), 0);
  const settled = (value?.lines ?? []).flatMap(({ settlement }) => (settlement === null ? [] : [settlement.overpaid]));
  const paid = value !== null && settled.length === value.lines.length && settled.length > 0;
  return {
    subject,
    enterprise,
    order: order.id,
    unclaimed,
    waived: { statutory: sum('statutory'), policy: sum('policy') },
    overpaid: paid ? settled.reduce((total, amount) => total + amount, 0) : null,
    missing: answer.outcome === 'undetermined' ? answer.missing : [],
  };
}

/**
 * The facts, collections, clauses and events that can change a match: where none of them changed, the match before still holds.
 *
 * @zh 影响匹配的事实
 * @param book - the rules
 * @throws {@link CallerError} `rules.engine.missing` when the book was compiled without the words of fees
 * @example
 * ```ts
 * import { factsOfWaivers, feesVocabulary } from '@huiqi/fees';
 * import { cnMetrology } from '@huiqi/packs';
 * import { compile } from '@huiqi/rules';
 *
 * const reads = factsOfWaivers(compile([cnMetrology], feesVocabulary));
 * ['instrument.use', 'enterprise.employees'].map((name) => reads.has(name)); // => [true, false]
 * ```
 */
export function factsOfWaivers(book: RuleBook): ReadonlySet<string> {
  requireEngine(book, 'fees');
  const reads = new Set(factsOfLine);
  for (const compiled of outcomes.flatMap((outcome) => rulesWithOutcome(book, outcome))) {
    const { facts, clauses } = factsOfRule(compiled);
    for (const name of [...facts, ...clauses, compiled.rule.textDay]) reads.add(name);
  }
  return reads;
}
