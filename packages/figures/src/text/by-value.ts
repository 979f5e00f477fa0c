import type { Figure } from '../figure.ts';
import type { Claim } from '../parse-claim.ts';
import { ratioOf } from '../quotient.ts';
import type { BindInput, Binding } from './binding.ts';
import { candidatesIn } from './candidates.ts';
import { expectedOf, perDay, sumOf } from './expected.ts';
import { fitOf } from './label-fit.ts';
import type { Series } from './ledger.ts';
import type { Told } from './measure.ts';
import { suitsMeasure } from './suits.ts';
import { unitsMeet } from './units-meet.ts';
import { type ClaimVerdict, claimVerdict, type Verdict } from './verdict.ts';
import { contentOf } from './words-around.ts';

/** The figures that the amounts before it in its sentence were bound to. */
function boundBefore({ inSentence, bindings }: BindInput): readonly Figure[] {
  return inSentence.flatMap((one) => {
    const binding = bindings[one];
    return binding?.figure == null || binding.told.measure !== 'value' ? [] : [binding.figure];
  });
}

/** 合计12589件: the amounts before it in its sentence together, where each was told of a figure and nothing else is named. */
export function bySum(input: BindInput, told: Told, claim: Claim): Binding | null {
  const { around, cell, inSentence, bindings, mentions } = input;
  if (
    told.measure !== 'value' ||
    cell !== null ||
    !/(?:合计|共计|总计|共)[^，,。]{0,6}$/u.test(around.before) ||
    around.content.length > 1
  )
    return null;
  const values = inSentence.filter(
    (one) => bindings[one]?.told.measure === 'value' && unitsMeet(claim.unit, mentions[one]?.claim?.unit ?? ''),
  );
  const figures = values.flatMap((one) => bindings[one]?.figure ?? []);
  const sum = figures.length === values.length && new Set(figures).size === figures.length ? sumOf(figures) : null;
  if (sum === null) return null;
  const answer = claimVerdict('value', { ...claim, unit: sum.unit }, null, sum);
  const verdict = answer === 'yes' ? 'supported' : answer === 'rounded' ? 'wrongly-rounded' : 'contradictory';
  return answer === 'unknown' ? null : { verdict, figure: sum, byValue: false, subject: null, told };
}

/** 日均新设87.7户: what came in a time, over its days. */
export function byAverage(input: BindInput, told: Told, claim: Claim): Binding | null {
  const { around, ledger, when } = input;
  if (told.measure !== 'value' || !/日均|平均每[天日]/u.test(around.before)) return null;
  const words = around.before.replace(/日均|平均每[天日]/gu, '');
  const naming = {
    near: words,
    sentence: around.sentence,
    wider: around.wider,
    content: contentOf(words),
    row: null,
    scopes: ledger.scopes,
  };
  for (const { series } of candidatesIn(naming, ledger.series, ({ unit }) => unitsMeet(claim.unit, unit), told)) {
    for (const { figure, inTime } of expectedOf(series, told, when, [])) {
      const average = inTime ? perDay(figure) : null;
      if (average !== null && claimVerdict('value', { ...claim, unit: average.unit }, null, average) === 'yes') {
        return { verdict: 'supported', figure: average, byValue: false, subject: null, told };
      }
    }
  }
  return null;
}

/** A rate that two figures of its sentence make of each other: 290 of 302. */
export function byRatio(input: BindInput, told: Told, claim: Claim): Binding | null {
  if (claim.unit !== 'ratio' || !['value', 'share'].includes(told.measure)) return null;
  const bound = boundBefore(input).filter(({ unit }) => unit !== 'ratio');
  const rates = bound.flatMap((part) =>
    bound.flatMap((whole) => {
      if (part === whole) return [];
      const read = ratioOf(part, whole, { relations: input.options.relations ?? [] });
      return read.ok ? [read.value] : [];
    }),
  );
  const answers = rates.map((figure) => ({
    figure,
    answer: claimVerdict(told.measure, claim, input.mention.upTo, figure),
  }));
  const of = (answer: ClaimVerdict) => answers.find((one) => one.answer === answer)?.figure;
  const binding = (verdict: Verdict, figure: Figure): Binding => ({
    verdict,
    figure,
    byValue: false,
    subject: null,
    told,
  });
  const [yes, rounded, no] = [of('yes'), of('rounded'), of('no')];
  if (yes !== undefined) return binding('supported', yes);
  if (rounded !== undefined) return binding('wrongly-rounded', rounded);
  // Of several rates that figures make, none is known to be meant.
  return no !== undefined && answers.length === 1 ? binding('contradictory', no) : null;
}

/** A figure that the sentence names anywhere speaks only where it bears the number out. */
export function bySentence(input: BindInput, told: Told, claim: Claim): Binding | null {
  const { around, ledger, text, mention, when } = input;
  if (told.measure !== 'value') return null;
  const after = /^[^。！？!?\n]{0,100}/u.exec(text.slice(mention.end, mention.end + 100))?.[0] ?? '';
  const naming = {
    near: `${around.sentence}${around.near}${after}`,
    sentence: '',
    wider: '',
    content: around.content,
    row: null,
    scopes: ledger.scopes,
  };
  const found = candidatesIn(naming, ledger.series, (one) => suitsMeasure(one, told, claim), told).filter(
    ({ score }) => score >= 0.8,
  );
  // 60余名干部与200余家企业结对: a bound is soon kept by a number it never spoke of, so a part of the name stands beside it.
  const beside = (series: Series): boolean =>
    series.names.some((name) => fitOf(name, { near: around.near, sentence: '', wider: '' }).near >= 0.3);
  for (const { series } of found) {
    if ((claim.bound !== 'exact' || mention.upTo !== null) && !beside(series)) continue;
    const yes = expectedOf(series, told, when, []).find(
      ({ figure, inTime }) =>
        inTime && claimVerdict(told.measure, { ...claim, unit: figure.unit }, mention.upTo, figure) === 'yes',
    );
    if (yes !== undefined) return { verdict: 'supported', figure: yes.figure, byValue: false, subject: series, told };
  }
  return null;
}

/** A value of three digits or more that exactly one figure of the unit has: coincidence would be strange. */
export function byValue({ mention, ledger }: BindInput, told: Told, claim: Claim): Binding | null {
  const digits = mention.text
    .normalize('NFKC')
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '');
  if (told.measure !== 'value' || mention.upTo !== null || digits.length < 3) return null;
  const found = ledger.series
    .filter(({ unit }) => unitsMeet(claim.unit, unit))
    .flatMap((series) => series.figures.map((figure) => ({ series, figure })))
    .filter(({ figure }) => {
      const same = claim.bound === 'exact' || claim.value === figure.value;
      return same && claimVerdict('value', { ...claim, unit: figure.unit }, null, figure) === 'yes';
    });
  const [one] = found;
  return one === undefined || found.length > 1
    ? null
    : { verdict: 'supported', figure: one.figure, byValue: true, subject: one.series, told };
}
