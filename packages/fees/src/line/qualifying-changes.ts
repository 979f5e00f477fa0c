import { type FactSet, type FactValue, type Fen, recordOf } from '@huiqi/kernel';
import { type ChangeOptions, type ChangeSet, type Matter, nearestChanges, reopenMatter, ruleById } from '@huiqi/rules';
import { assessWaiver } from '../assess-waiver.ts';
import type { WaiverAssessment } from '../assessment.ts';
import type { OrderRecords, WaiverOrder } from '../order.ts';
import { openLine, openOrder } from './line-matter.ts';

/** What would have to change for a waiver to count that is refused. @zh 达到减免条件所需的最小改变 */
export interface QualifyingChange {
  /** The line. */
  readonly line: number;
  /** The waiver. */
  readonly rule: string;
  /** What it is called. */
  readonly title: string;
  /** The smallest changes that would make its condition hold. */
  readonly changes: ChangeSet;
  /** What the line would cost with them; null where a judgement is among them, which nobody can foresee, or the line stays open. */
  readonly payable: Fen | null;
}

/**
 * The cheapest change by which each refused waiver of an order would be met: fewest facts first, then the smallest steps. What the
 * order and the instrument say is taken as it is, and so are the facts that the caller names as fixed. Nothing is advised: a change
 * that would be a false statement is one all the same.
 *
 * @zh 最小改变测算
 * @param matter - the case, as for `assessWaiver`
 * @param order - the order
 * @param options - what cannot be changed; beside it as for `assessWaiver`
 * @returns one entry for each refused waiver that some change would make hold, in the order of the lines
 * @throws {@link CallerError} what `assessWaiver` throws
 * @example
 * ```ts
 * import { feesVocabulary, qualifyingChanges } from '@huiqi/fees';
 * import { cnPatent } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const line = { item: 'patent.application', service: 'patent-application', instrumentId: null, quantity: 1, listFen: 90000 } as const;
 * const order = { id: 'o1', institute: null, acceptedOn: '2025-06-01', dueOn: null, paidOn: null, lines: [line] } as const;
 * const applicants = { records: [{ kind: 'enterprise', taxableIncome: 100000000 }], completeOver: { from: '2020-01-01', to: null } } as const;
 * const days = { decidedOn: '2025-06-01', knownOn: '2025-06-01', events: { filing: '2025-06-01', request: '2025-06-01' } } as const;
 * const matter = openMatter(compile([cnPatent], feesVocabulary), { facts: { applicants }, days });
 * const [cheapest] = qualifyingChanges(matter, order, { fixed: ['it.kind'] });
 * cheapest?.changes.map(({ name, from, to }) => [name, from, to]); // => [['it.taxableIncome', 100000000, 99999999]]
 * cheapest?.payable; // => 13500
 * ```
 */
export function qualifyingChanges(
  matter: Matter,
  order: WaiverOrder,
  options: OrderRecords & Pick<ChangeOptions, 'fixed'> = {},
): readonly QualifyingChange[] {
  const { fixed: named = [], ...records } = options;
  const value = assessmentOf(assessWaiver(matter, order, records));
  const opened = openOrder(matter, order, records);
  return (value?.lines ?? []).flatMap(({ line, refused }) => {
    const { matter: ofLine, own: subject } = openLine(opened, line);
    const fixed = [...Object.keys(subject), ...named];
    return refused.flatMap(({ rule, title }): readonly QualifyingChange[] => {
      const compiled = ruleById(matter.book, rule);
      const [changes] = compiled === null ? [] : nearestChanges(ofLine, compiled, { fixed });
      if (changes === undefined || changes.length === 0) return [];
      const replaced = factsWith(ofLine, changes);
      const names = Object.keys(replaced);
      const before = recordOf(names.map((name) => [name, matter.input.facts[name] ?? null]));
      // What changes is said by each line for itself: a matter that said it too would contradict the line.
      const silent = reopenMatter(matter, { facts: recordOf(names.map((name) => [name, null])) });
      const lines = order.lines.map((_, index) => {
        return { ...before, ...records.lines?.[index], ...(index === line ? replaced : {}) };
      });
      const payable = payableWith(silent, order, { ...records, lines }, line, changes);
      return [{ line, rule, title, changes, payable }];
    });
  });
}

/** What the line would cost with other facts. */
function payableWith(
  matter: Matter,
  order: WaiverOrder,
  records: OrderRecords,
  line: number,
  changes: ChangeSet,
): Fen | null {
  if (changes.some(({ kind }) => kind === 'judgement')) return null;
  const answer = assessWaiver(matter, order, records);
  const value = answer.outcome === 'determined' ? answer.value : null;
  return value?.lines.find((assessed) => assessed.line === line)?.payable ?? null;
}

/** The facts of a line that some changes replace. */
function factsWith(matter: Matter, changes: ChangeSet): FactSet {
  const facts: Record<string, FactValue> = {};
  for (const { name, record, to } of changes) {
    if (record === undefined) {
      facts[name] = to as FactValue;
      continue;
    }
    const value = facts[record.collection] ?? matter.input.facts[record.collection];
    if (typeof value !== 'object' || value === null || !('records' in value)) continue;
    const field = name.slice('it.'.length);
    const records = value.records.map((present, index) =>
      index === record.index ? { ...present, [field]: to as string } : present,
    );
    facts[record.collection] = { ...value, records };
  }
  return facts;
}

function assessmentOf(answer: ReturnType<typeof assessWaiver>): WaiverAssessment | null {
  if (answer.outcome === 'determined') return answer.value;
  return answer.outcome === 'undetermined' ? (answer.atLeast ?? null) : null;
}
