import { lastOf } from '@huiqi/kernel';
import type { Figure } from '../figure.ts';
import type { CheckOptions } from './check-options.ts';
import { type Derived, growthsOf, sharesOf } from './derived.ts';
import type { PlacedMention } from './find-numbers.ts';
import { labelScore, leastLabelScore } from './label-score.ts';
import { type MentionWords, wordsAround } from './mention-words.ts';
import { unitsMeet } from './units-meet.ts';
import { type ClaimVerdict, claimVerdict, periodsMeet, type Verdict } from './verdict.ts';

/** What a number was bound to. */
export interface Binding {
  /** What became of it. */
  readonly verdict: Verdict;
  /** The figure, or null. */
  readonly figure: Figure | null;
  /** Whether its value alone told. */
  readonly byValue: boolean;
}

/** A number of a draft among the others, and what is known. */
export interface BindInput {
  /** The plain text. */
  readonly text: string;
  /** Every number of it. */
  readonly mentions: readonly PlacedMention[];
  /** Which of them is asked about. */
  readonly index: number;
  /** What is known. */
  readonly figures: readonly Figure[];
  /** What the numbers before it were bound to. */
  readonly earlier: readonly Binding[];
  /** What the caller told. */
  readonly options: CheckOptions;
}

/** A figure that a number may speak of. */
interface Candidate {
  readonly figure: Figure;
  readonly score: number;
  readonly claimVerdict: ClaimVerdict;
  /** Whether the period that the draft states is the figure's. */
  readonly inPeriod: boolean;
}

/** Binds one number. */
export function bind(input: BindInput): Binding {
  const { mentions, index, text } = input;
  const mention = mentions[index];
  const noBinding: Binding = { verdict: 'not-checked', figure: null, byValue: false };
  if (mention?.claim === null || mention === undefined) return noBinding;
  const words = wordsAround(text, mentions, index);
  const near = candidatesIn(words.goesOn ? words.sentence : words.near, mention, input);
  const named = decided(near);
  // 同比增加23万元 tells a difference; where no two periods are known it may still be a figure of its own.
  const amount =
    mention.trend === null || mention.claim.unit === 'ratio' ? null : differenceBinding(mention, words, input);
  if (amount?.verdict === 'supported') return amount;
  if (named !== null && named.verdict === 'supported') return named;
  // A duration is an amount only where a figure speaks of it.
  if (mention.kind === 'duration') return named ?? noBinding;
  return (
    derivedBinding(mention, words, input) ??
    named ??
    bySentence(words, mention, input) ??
    byValue(mention, input) ?? { verdict: 'unsupported', figure: null, byValue: false }
  );
}

/** The candidates that are named as well as the best is, or nearly: a bound is soon kept by a number it never spoke of. */
function candidatesIn(words: string, mention: PlacedMention, input: BindInput): readonly Candidate[] {
  const candidates = namedIn(words, mention, input);
  const best = candidates[0]?.score ?? 0;
  const slack = mention.claim?.bound === 'exact' && mention.upTo === null ? 0.3 : 0.15;
  return candidates.filter((candidate) => candidate.score >= best - slack);
}

function namedIn(words: string, mention: PlacedMention, { figures, options }: BindInput): readonly Candidate[] {
  return figures
    .flatMap((figure): readonly Candidate[] => {
      if (mention.claim === null || !unitsMeet(mention.claim.unit, figure.unit)) return [];
      const names = [figure.label, ...(options.names?.[figure.id] ?? [])];
      const score = Math.max(...names.map((name) => labelScore(name, words)), labelScore(figure.scope, words) * 0.75);
      return score < leastLabelScore ? [] : [candidate(figure, score, mention, options)];
    })
    .sort((left, right) => right.score - left.score);
}

function candidate(figure: Figure, score: number, mention: PlacedMention, { asOf }: CheckOptions): Candidate {
  return {
    figure,
    score,
    claimVerdict: mention.claim === null ? 'no' : claimVerdict(mention.claim, mention.upTo, figure),
    inPeriod: periodsMeet(mention.period, figure.period, asOf ?? null),
  };
}

/** The verdict that candidates give, best first; null where there are none. */
function decided(candidates: readonly Candidate[]): Binding | null {
  const first = (verdict: ClaimVerdict, inPeriod: boolean): Figure | undefined =>
    candidates.find((candidate) => candidate.claimVerdict === verdict && candidate.inPeriod === inPeriod)?.figure;
  const ways: readonly (readonly [Verdict, ClaimVerdict, boolean])[] = [
    ['supported', 'yes', true],
    ['period-mixed', 'yes', false],
    ['wrongly-rounded', 'rounded', true],
    ['unsupported', 'unknown', true],
    ['contradictory', 'no', true],
    ['contradictory', 'rounded', false],
    ['contradictory', 'no', false],
    ['unsupported', 'unknown', false],
  ];
  for (const [verdict, verdictOfClaim, inPeriod] of ways) {
    const figure = first(verdictOfClaim, inPeriod);
    if (figure !== undefined) return { verdict, figure, byValue: false };
  }
  return null;
}

/** A growth or a share that follows from two figures. */
function derivedBinding(mention: PlacedMention, words: MentionWords, input: BindInput): Binding | null {
  const unit = mention.claim?.unit;
  if (unit !== 'ratio' && unit !== '百分点') return null;
  const derived =
    mention.trend === null
      ? sharesOf(boundInSentence(words, input), input.options.relations ?? [])
      : subjectsOf(mention, words, input).flatMap((subject) =>
          growthsOf(subject, input.figures, mention.trend ?? { direction: 'up', against: null }, unit),
        );
  return fromDerived(derived, mention, input);
}

function differenceBinding(mention: PlacedMention, words: MentionWords, input: BindInput): Binding | null {
  const { trend, claim } = mention;
  if (trend === null || claim === null || claim.unit === '百分点') return null;
  const subjects = subjectsOf(mention, words, input).filter((subject) => unitsMeet(claim.unit, subject.unit));
  return fromDerived(
    subjects.flatMap((subject) => growthsOf(subject, input.figures, trend, subject.unit)),
    mention,
    input,
  );
}

function fromDerived(derived: readonly Derived[], mention: PlacedMention, { options }: BindInput): Binding | null {
  const judged = derived.map(({ figure, mixed }): Candidate => {
    const read = candidate(figure, 1, mention, options);
    return { ...read, inPeriod: read.inPeriod && !mixed };
  });
  // What no pair of periods that belong together gives is contradicted only by such a pair.
  const sure = judged.filter((judgedOne) => judgedOne.inPeriod || judgedOne.claimVerdict === 'yes');
  // Of several shares that figures make, none is known to be meant.
  const alone = mention.trend !== null || sure.length === 1;
  return decided(
    alone ? sure : sure.filter((sureOne) => sureOne.claimVerdict === 'yes' || sureOne.claimVerdict === 'rounded'),
  );
}

/** What a growth speaks of: the figure of the amount before it, or what its sentence names. */
function subjectsOf(mention: PlacedMention, words: MentionWords, input: BindInput): readonly Figure[] {
  const before = lastOf(boundInSentence(words, input));
  const namedFigures = input.figures
    .filter((figure) => labelScore(figure.label, words.near) >= leastLabelScore)
    .sort((left, right) => labelScore(right.label, words.near) - labelScore(left.label, words.near));
  const subjects = words.goesOn || namedFigures.length === 0 ? [before, ...namedFigures] : [...namedFigures];
  const units = mention.claim?.unit === '百分点' ? ['ratio'] : null;
  const ofUnit = subjects
    .filter((subject) => subject !== undefined)
    .filter((subject) => units?.includes(subject.unit) ?? true);
  return ofUnit.filter(
    (figure, at) =>
      ofUnit.findIndex(
        (earlierFigure) =>
          earlierFigure.label === figure.label &&
          earlierFigure.scope === figure.scope &&
          earlierFigure.unit === figure.unit,
      ) === at,
  );
}

/** The figures that the numbers before it in its sentence were bound to. */
function boundInSentence({ sentence }: MentionWords, { mentions, index, earlier }: BindInput): readonly Figure[] {
  const from = (mentions[index]?.start ?? 0) - sentence.length;
  return earlier.flatMap(({ figure }, at) => (figure !== null && (mentions[at]?.start ?? -1) >= from ? [figure] : []));
}

/** A figure that the sentence names anywhere speaks only where it bears the number out. */
function bySentence(words: MentionWords, mention: PlacedMention, input: BindInput): Binding | null {
  const exact = mention.claim?.bound === 'exact' && mention.upTo === null;
  const before = exact ? namedIn(words.sentence, mention, input) : [];
  // 60余名干部与200余家企业结对: a part of the name stands beside the number, the rest elsewhere in the sentence.
  const around = namedIn(words.whole, mention, input).filter(
    ({ figure, score }) => score >= 0.8 && labelScore(figure.label, words.near) >= 0.3,
  );
  return decided([...before, ...around].filter((candidate) => candidate.claimVerdict === 'yes' && candidate.inPeriod));
}

/** A value of three digits or more that exactly one figure of the unit has: coincidence would be strange. */
function byValue(mention: PlacedMention, { figures, options }: BindInput): Binding | null {
  const digits = mention.text
    .normalize('NFKC')
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '');
  if (mention.claim === null || mention.upTo !== null || digits.length < 3) return null;
  const candidates = figures.flatMap((figure) => {
    if (!unitsMeet(mention.claim?.unit ?? '', figure.unit)) return [];
    const sameFigure = candidate(figure, 0, mention, options);
    const sameValue = mention.claim?.bound === 'exact' || mention.claim?.value === figure.value;
    return sameFigure.claimVerdict === 'yes' && sameValue ? [sameFigure] : [];
  });
  const binding = candidates.length === 1 ? decided(candidates) : null;
  return binding === null ? null : { ...binding, byValue: true };
}
