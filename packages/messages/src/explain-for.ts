import type { Determination, MissingFact, Step } from '@huiqi/kernel';
import { type ExplanationLine, type ExplanationOptions, explainDetermination } from './explain.ts';
import { titleOf } from './labels.ts';
import { premisesOf } from './premises-of.ts';
import { sayCitation } from './say-citation.ts';
import { sayStep } from './say-step.ts';
import { dayText } from './value-text.ts';

/** Who reads an explanation: the enterprise it is about, the officer who answers for it, the auditor who proves it. @zh 读者 */
export type Reader = 'enterprise' | 'officer' | 'auditor';

/** One line for a reader. */
export interface ReaderLine {
  /**
   * What it tells: the kinds of {@link ExplanationLine}, and `todo` (what to do next), `source` (a document with how it is known),
   * `day` (an event's day), `pack` (a pack with its digest), `calendar`, `step` (one step of the reasoning).
   */
  readonly kind: ExplanationLine['kind'] | 'todo' | 'source' | 'day' | 'pack' | 'calendar' | 'step';
  /** The text. */
  readonly text: string;
  /** The article it rests on, or null where it needs none. */
  readonly citation: string | null;
}

/** What each reader is told of what {@link explainDetermination} says. */
const told: Readonly<Record<Reader, readonly ExplanationLine['kind'][]>> = {
  enterprise: ['outcome', 'bound', 'possible', 'ground', 'missing', 'caution'],
  officer: ['outcome', 'bound', 'possible', 'ground', 'missing', 'caution', 'issue', 'basis'],
  auditor: ['outcome', 'bound', 'possible', 'ground', 'missing', 'caution', 'issue', 'basis'],
};

/**
 * One determination for one of three readers. The enterprise is told the outcome, every ground, what to hand in and what to do next; the
 * officer also the findings about the facts, the days, and every source with how it is known; the auditor also the packs with their
 * digests and every step with what it follows from. All three are told the same outcome and the same grounds.
 *
 * @zh 分读者说明
 * @param reader - who reads it
 * @param determination - the answer of any engine; without steps the auditor is told that none were asked for
 * @param options - the words, names, and how to say a value
 * @returns the lines, in order
 * @example
 * ```ts
 * import { explainFor, speech } from '@huiqi/messages';
 * import { messagesZh } from '@huiqi/messages/words/zh';
 *
 * const answer = {
 *   outcome: 'undetermined',
 *   basis: { decidedOn: '2026-11-22', knownOn: '2026-11-22', events: { filing: '2026-11-01' }, packs: [] },
 *   citations: [{ document: '示例令第1号', article: '第三条', evidence: 'copy' }],
 *   cautions: [],
 *   issues: [],
 *   missing: [{ kind: 'fact', name: 'employees' }],
 * } as const;
 * const said = { speech: speech('zh', messagesZh) };
 * explainFor('enterprise', answer, said).map(({ kind }) => kind); // => ['outcome', 'missing', 'todo']
 * explainFor('officer', answer, said).map(({ kind }) => kind); // => ['outcome', 'missing', 'todo', 'source', 'basis', 'day']
 * explainFor('auditor', answer, said).at(-1); // => { kind: 'step', text: '没有保留推理步骤，请带步骤重新判定', citation: null }
 * ```
 */
export function explainFor<T>(
  reader: Reader,
  determination: Determination<T>,
  options: ExplanationOptions<T>,
): readonly ReaderLine[] {
  const { speech, labels = {} } = options;
  const { locale, say } = speech;
  const all = explainDetermination(determination, options);
  const kinds = told[reader];
  const lines: ReaderLine[] = all.filter(({ kind }) => kinds.includes(kind) && kind !== 'basis');
  const plain = (kind: ReaderLine['kind'], text: string): void => {
    lines.push({ kind, text, citation: null });
  };
  if (determination.outcome !== 'determined') plain('todo', say(`reader.todo.${nextStep(determination)}`));
  if (reader === 'enterprise') return lines;
  for (const citation of determination.citations) {
    const evidence = say(`reader.evidence.${citation.evidence}`);
    plain('source', say('reader.source', { citation: sayCitation(citation, locale), evidence }));
  }
  lines.push(...all.filter(({ kind }) => kind === 'basis'));
  for (const [event, day] of Object.entries(determination.basis.events)) {
    plain('day', say('reader.day', { event: titleOf(speech, labels, event), day: dayText(day, locale) }));
  }
  if (reader === 'officer') return lines;
  for (const { id, version, digest, kind } of determination.basis.packs) {
    plain('pack', say(`reader.pack.${kind}`, { id, version, digest }));
  }
  const { calendar } = determination.basis;
  if (calendar !== undefined) {
    plain('calendar', say('reader.calendar', { id: calendar.id, documents: [...calendar.documents] }));
  }
  return [...lines, ...stepLines(determination, options)];
}

/** What comes next: nobody at the desk can hand in a document or a calendar. */
function nextStep(
  answer: Exclude<Determination<unknown>, { outcome: 'determined' }>,
): 'not-applicable' | 'undetermined' | 'waiting' {
  if (answer.outcome === 'not-applicable') return answer.outcome;
  const published = ({ kind }: MissingFact): boolean => ['calendar', 'document', 'parameter'].includes(kind);
  return answer.missing.length > 0 && answer.missing.every(published) ? 'waiting' : answer.outcome;
}

function stepLines<T>(
  { steps, citations }: Determination<T>,
  { speech, labels = {} }: ExplanationOptions<T>,
): readonly ReaderLine[] {
  const { locale, say } = speech;
  if (steps === undefined) return [{ kind: 'step', text: say('reader.noSteps'), citation: null }];
  const premises = premisesOf(steps);
  return steps.map((step: Step, index) => {
    const source = step.source === undefined ? undefined : citations[step.source];
    const from = (premises[index] ?? []).map((place) => place + 1);
    const params = { number: index + 1, text: sayStep(step, speech, labels), from };
    const text = say(from.length === 0 ? 'reader.step' : 'reader.stepFrom', params);
    return { kind: 'step', text, citation: source === undefined ? null : sayCitation(source, locale) };
  });
}
