import { addDays } from '@huiqi/kernel/days';
import type { Figure } from '../figure.ts';
import type { CheckOptions } from './check-options.ts';

/** The figures of one name, place and unit, over all their periods. */
export interface Series {
  /** What it is called, its label first. */
  readonly names: readonly string[];
  /** The population and place. */
  readonly scope: string;
  /** The unit. */
  readonly unit: string;
  /** Its figures. */
  readonly figures: readonly Figure[];
  /** Whether it counts what there is on a day, or what came in a time; null where neither is known. */
  readonly nature: 'stock' | 'flow' | null;
  /** The ids of the figures that it is declared to be a part of. */
  readonly wholes: readonly string[];
}

/** What is known, in series. */
export interface Ledger {
  /** Every series. */
  readonly series: readonly Series[];
  /** The places that figures speak of. */
  readonly scopes: readonly string[];
  /** The series of a figure by its id. */
  readonly byId: ReadonlyMap<string, Series>;
}

/** Words of what there is on a day. @zh 时点数 */
export const stockWords = /登记在册|在册|实有|现有|累计|总[量数]|保有量?|拥有量?|存量|期末/u;
/** Words of what came in a time. @zh 时期数 */
export const flowWords = /新设|新增|新建|新登记|新注册|新开办|新发展|注销|吊销/u;

/** The figures with what they were divided from, in series. */
export function ledgerOf(figures: readonly Figure[], { names, partOf }: CheckOptions): Ledger {
  const grouped = new Map<string, Figure[]>();
  for (const one of withInputs(figures)) {
    const key = `${one.label}\n${one.scope}\n${one.unit}`;
    const group = grouped.get(key);
    if (group === undefined) grouped.set(key, [one]);
    else group.push(one);
  }
  const series = [...grouped.values()].flatMap((all): readonly Series[] => {
    const [first] = all;
    if (first === undefined) return [];
    return [
      {
        names: [first.label, ...all.flatMap(({ id }) => names?.[id] ?? [])],
        scope: first.scope,
        unit: first.unit,
        figures: all,
        nature: natureOf(first),
        wholes: all.flatMap(({ id }) => partOf?.[id] ?? []),
      },
    ];
  });
  const byId = new Map(series.flatMap((one) => one.figures.map(({ id }) => [id, one] as const)));
  return { series, scopes: [...new Set(series.map(({ scope }) => scope))].filter((one) => one !== ''), byId };
}

function natureOf({ label, period }: Figure): Series['nature'] {
  if (flowWords.test(label)) return 'flow';
  if (period?.to != null && addDays(period.from, 1) === period.to) return 'stock';
  return stockWords.test(label) && !label.includes('累计') ? 'stock' : null;
}

function withInputs(figures: readonly Figure[]): readonly Figure[] {
  const all = new Map<string, Figure>();
  const add = (one: Figure | undefined): void => {
    if (one === undefined) return;
    const key = `${one.id}\n${one.label}\n${one.period?.from ?? ''}\n${one.period?.to ?? ''}`;
    if (all.has(key)) return;
    all.set(key, one);
    add(one.numerator);
    add(one.denominator);
  };
  for (const one of figures) add(one);
  return [...all.values()];
}
