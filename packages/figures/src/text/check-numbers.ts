import type { Issue, Params, Period, Severity } from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import type { FiguresParams } from '../codes.ts';
import { issue } from '../codes.ts';
import type { Figure } from '../figure.ts';
import { formatFigure } from '../format-figure.ts';
import { bindAll } from './bind.ts';
import type { CheckOptions } from './check-options.ts';
import { placedNumbers, unplaced } from './find-numbers.ts';
import { ledgerOf } from './ledger.ts';
import type { NumberMention } from './mention.ts';
import { plainText } from './plain-text.ts';
import type { Verdict } from './verdict.ts';

/** A number of a draft and what became of it. */
export interface NumberFinding {
  /** The number. */
  readonly mention: NumberMention;
  /** What became of it. */
  readonly verdict: Verdict;
  /** The figure it was bound to, given or derived; null for none. */
  readonly figure: Figure | null;
  /** What is wrong, or worth knowing. */
  readonly issues: readonly Issue[];
}

/** A checked draft. */
export interface NumberCheck {
  /** Each number in the order of the text. */
  readonly findings: readonly NumberFinding[];
  /** What is wrong, in the same order. */
  readonly issues: readonly Issue[];
  /** How many numbers met each verdict. */
  readonly counts: Readonly<Record<Verdict, number>>;
}

/**
 * The number checker: each number of a draft is bound to the figure that it speaks of, by the words around it, its unit and its period,
 * and found to be supported or not. Growths (同比, 百分点) and shares that follow from two figures need no figure of their own.
 *
 * @zh 对账
 * @param text - the draft; a line is a paragraph
 * @param figures - the figures that may be spoken of; what they were divided from counts too
 * @param options - the day of the draft, other names of figures, relations between scopes
 * @returns every number with its verdict and place, and the issues `figures.claimUnsupported`, `figures.claimContradicted`,
 * `figures.claimRounded`, `figures.claimPeriod` and `figures.claim` (a figure's bound does not reach), with the notice
 * `figures.boundByValue` for a number that was recognised by its value alone; their path is `['line', N, 'column', N]`
 * @example
 * ```ts
 * import { checkNumbers, figure } from '@huiqi/figures';
 *
 * const about = { scope: '示例区', period: null };
 * const figures = [
 *   figure({ id: 'all', label: '企业诉求', unit: '条', ...about }, 302),
 *   figure({ id: 'done', label: '已见效', unit: '条', ...about }, 290),
 * ];
 * const check = checkNumbers('收集企业诉求302条，已见效291条，见效率96.03%，培训20场。', figures);
 * check.findings.map(({ verdict }) => verdict); // => ['supported', 'contradictory', 'supported', 'unsupported']
 * check.issues[0]?.path; // => ['line', 1, 'column', 15]
 * ```
 */
export function checkNumbers(text: string, figures: readonly Figure[], options: CheckOptions = {}): NumberCheck {
  const asOf = options.asOf ?? null;
  const plain = plainText(text);
  const mentions = placedNumbers(plain, text, asOf);
  const bindings = bindAll(plain.text, mentions, ledgerOf(figures, options), options);
  const findings = mentions.map((mention, index): NumberFinding => {
    const { verdict, figure, byValue } = bindings[index] ?? { verdict: 'not-checked', figure: null, byValue: false };
    return { mention: unplaced(mention), verdict, figure, issues: issuesOf(mention, verdict, figure, byValue) };
  });
  const counts: Record<Verdict, number> = {
    supported: 0,
    'wrongly-rounded': 0,
    'period-mixed': 0,
    contradictory: 0,
    unsupported: 0,
    'not-checked': 0,
  };
  for (const { verdict } of findings) counts[verdict] += 1;
  return { findings, issues: findings.flatMap((one) => one.issues), counts };
}

/** What is said of a number in a text; each names the text. */
type ClaimCode = 'figures.boundByValue' | `figures.claim${'' | 'Contradicted' | 'Period' | 'Rounded' | 'Unsupported'}`;

function issuesOf(mention: NumberMention, verdict: Verdict, figure: Figure | null, byValue: boolean): readonly Issue[] {
  const { text, line, column } = mention;
  const found = <C extends ClaimCode>(
    code: C,
    params: Omit<FiguresParams[C], 'text'> & Params,
    severity?: Severity,
  ): readonly Issue[] => [issue<ClaimCode>(code, { text, ...params }, ['line', line, 'column', column], severity)];
  if (figure === null) return verdict === 'unsupported' ? found('figures.claimUnsupported', {}) : [];
  const label = figure.label;
  const right = rightText(mention, figure);
  switch (verdict) {
    case 'supported':
      return byValue ? found('figures.boundByValue', { label }, 'notice') : [];
    case 'wrongly-rounded':
      return found('figures.claimRounded', { label, right });
    case 'period-mixed':
      return found('figures.claimPeriod', {
        label,
        stated: periodText(mention.period),
        known: periodText(figure.period),
      });
    case 'contradictory':
      return found('figures.claimContradicted', { label, value: right, bound: figure.bound });
    default:
      return found('figures.claim', { label, value: right, bound: figure.bound });
  }
}

/** The figure written as the draft writes the number: in its scale and with its decimals. */
function rightText({ text }: NumberMention, figure: Figure): string {
  const decimals = /\.(\d+)/u.exec(text.normalize('NFKC'))?.[1]?.length ?? 0;
  const scale = figure.unit === 'ratio' ? null : ((/[亿億]/u.exec(text) ?? /[万萬]/u.exec(text))?.[0] ?? null);
  const format = scale === null ? {} : { scale: /[亿億]/u.test(scale) ? ('亿' as const) : ('万' as const) };
  return decimals === 0 && scale === null ? formatFigure(figure) : formatFigure(figure, { ...format, decimals });
}

function periodText(period: Period | null): string | null {
  if (period === null) return null;
  return `${period.from}–${period.to === null ? '' : addDays(period.to, -1)}`;
}
