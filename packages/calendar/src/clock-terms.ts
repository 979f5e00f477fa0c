import { CallerError } from '@huiqi/kernel';
import type { Span } from '@huiqi/kernel/days';
import type { Bilingual, CompiledRule } from '@huiqi/rules';

/** @internal The arguments of `due` as a pack writes them, checked. */
export interface ClockTerms {
  /** How long and how counted. */
  readonly span: Span;
  /** What may be added, and who may grant it. */
  readonly extensions: readonly { readonly span: Span; readonly approver?: Bilingual }[];
  /** The kinds of pauses that are not counted. */
  readonly exclusions: readonly string[];
  /** What follows when the day passes. */
  readonly consequence: Bilingual | null;
}

/** The words that each part of a span may hold; its amount is checked by itself. */
const spanWords: Readonly<Record<string, readonly unknown[]>> = {
  unit: ['workday', 'day', 'month', 'year'],
  from: [undefined, 'event', 'cutoff', 'yearEnd'],
  toward: [undefined, 'after', 'before'],
  firstDay: [undefined, 'excluded', 'counted'],
  monthEnd: [undefined, 'corresponding', 'day-before'],
  roll: [undefined, 'none', 'rest-day', 'statutory-holiday', 'workday'],
};

/**
 * @internal The arguments of a rule's `due`. Packs check their outer shape only, so a span nobody can count is refused here.
 *
 * @throws {@link CallerError} `calendar.terms` naming the argument that cannot be used
 */
export function clockTerms({ rule }: CompiledRule): ClockTerms {
  const due = (rule.then as Readonly<Record<string, Readonly<Record<string, unknown>>>>)['due'] ?? {};
  const { span, extensions = [], exclusions = [], consequence = null } = due;
  const check = (argument: string, fits: boolean): void => {
    if (!fits) throw new CallerError('calendar.terms', { rule: rule.id, argument });
  };
  check('span', isSpan(span));
  check(
    'extensions',
    Array.isArray(extensions) &&
      extensions.every(({ span: more, approver }) => isSpan(more) && (approver === undefined || isBilingual(approver))),
  );
  check('exclusions', Array.isArray(exclusions) && exclusions.every((kind) => typeof kind === 'string'));
  check('exclusions', (exclusions as unknown[]).length === 0 || (span as Span).toward !== 'before');
  check('consequence', consequence === null || isBilingual(consequence));
  return { span, extensions, exclusions, consequence } as ClockTerms;
}

function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null) return false;
  const span = value as Readonly<Record<string, unknown>>;
  const { openReadings = [] } = span;
  return (
    Number.isSafeInteger(span['amount']) &&
    Number(span['amount']) >= 0 &&
    Object.entries(spanWords).every(([part, words]) => words.includes(span[part])) &&
    Array.isArray(openReadings) &&
    openReadings.every((roll) => roll !== undefined && spanWords['roll']?.includes(roll))
  );
}

function isBilingual(value: unknown): value is Bilingual {
  const { zh, en } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof zh === 'string' && typeof en === 'string';
}
