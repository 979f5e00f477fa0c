import type { Citation, Step } from '@huiqi/kernel';
import { type Labels, sayStep } from '@huiqi/messages';
import { speeches } from './speeches.ts';
import type { Locale } from './words.ts';

/** A step in words with the steps it follows from. */
export interface StepNode {
  /** What was found. */
  readonly text: string;
  /** The document it rests on, where that is not the one of the step above. */
  readonly document: string | null;
  /** The steps it follows from. */
  readonly from: readonly StepNode[];
}

/** What the steps of one answer need to be told. */
export interface StepWords {
  /** All steps. */
  readonly steps: readonly Step[];
  /** The sources they cite. */
  readonly citations: readonly Citation[];
  /** What facts and rules are called. */
  readonly labels: Labels;
  /** The language. */
  readonly locale: Locale;
}

/** The steps a conclusion follows from, the conclusion first; null where there is no such step. */
export function stepTree(id: string, words: StepWords): StepNode | null {
  const step = words.steps.find((one) => one.id === id);
  return step === undefined ? null : nodeOf(step, { source: null, record: '' }, words);
}

/** What the step above has said already: its source and its record. */
interface Above {
  readonly source: number | null;
  readonly record: string;
}

function nodeOf(step: Step, above: Above, words: StepWords): StepNode {
  const { steps, citations, labels, locale } = words;
  const { record = [], ...rest } = step;
  const source = step.source ?? above.source;
  const here: Above = { source, record: record.join('.') };
  const document = source === null || source === above.source ? null : (citations[source]?.document ?? null);
  const premises = step.from.flatMap((id) => steps.filter((one) => one.id === id && sameBranch(one, step)));
  const from = premises.map((premise) => nodeOf(premise, here, words));
  // A best waiver that is none names no rule after its colon.
  const text = sayStep(here.record === above.record ? rest : step, speeches[locale], labels).replace(/[：:]\s*$/u, '');
  if (from.length === 0 || !step.what.startsWith('compare.') || !from.every(plain)) return { text, document, from };
  // A comparison of plain values is one line: both sides stand behind it.
  const [open, mark, close] = locale === 'zh' ? ['（', '；', '）'] : [' (', '; ', ')'];
  return { text: `${text}${open}${from.map((one) => one.text).join(mark)}${close}`, document, from: [] };
}

/** Whether a step rests on nothing further and on no document of its own. */
function plain({ document, from }: StepNode): boolean {
  return document === null && from.length === 0;
}

/** Whether two steps are about the same record, or one about a record of what the other is about. */
function sameBranch(left: Step, right: Step): boolean {
  const [one, other] = [left.record ?? [], right.record ?? []];
  return one.every((index, at) => at >= other.length || index === other[at]);
}
