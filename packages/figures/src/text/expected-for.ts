import { type BindInput, plainTold } from './binding.ts';
import { candidatesIn } from './candidates.ts';
import { type Expected, expectedOf } from './expected.ts';
import type { Ledger, Series } from './ledger.ts';
import type { Told } from './measure.ts';
import { growthName } from './suits.ts';
import { unitsMeet } from './units-meet.ts';
import { contentOf, type WordsAround } from './words-around.ts';

/** What a series would have a number say. */
export function expectedFor(series: Series, told: Told, { when, ledger, around }: BindInput): readonly Expected[] {
  if (series.unit === 'ratio' && (told.measure === 'growth' || told.measure === 'times')) {
    if (growthName.test(series.names[0] ?? '')) return expectedOf(series, plainTold, when, []);
    // A rate that fell by 0.43% fell by 0.43 points, or it is told wrongly.
    return expectedOf(series, told, when, []);
  }
  if (told.measure !== 'share') return expectedOf(series, told, when, []);
  if (series.unit === 'ratio') return expectedOf(series, plainTold, when, []);
  return expectedOf(series, told, when, wholesOf(series, told, ledger, around).wholes);
}

/**
 * The series that a share is taken of: the one that the part is declared to belong to, or one that the words name. It is certain only where
 * the two agree or the words name none.
 */
export function wholesOf(
  series: Series,
  { whole }: Told,
  ledger: Ledger,
  around: WordsAround,
): { readonly wholes: readonly Series[]; readonly certain: boolean } {
  const declared = ancestorsOf(series, ledger);
  const content = contentOf(whole).replace(/ |总量|总数|全部|总额/gu, '');
  if (content.length < 2) return { wholes: declared.slice(0, 1), certain: true };
  const naming = {
    near: whole,
    sentence: around.sentence,
    wider: around.wider,
    content,
    row: null,
    scopes: ledger.scopes,
  };
  const suits = (one: Series): boolean => one !== series && unitsMeet(series.unit, one.unit);
  const [named] = candidatesIn(naming, declared, suits, plainTold);
  if (named !== undefined) return { wholes: [named.series], certain: true };
  const others = candidatesIn(naming, ledger.series, suits, plainTold).slice(0, 2);
  return { wholes: [...declared, ...others.map((one) => one.series)], certain: false };
}

function ancestorsOf(series: Series, { byId }: Ledger): readonly Series[] {
  const found: Series[] = [];
  const queue = [...series.wholes];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const one = byId.get(id);
    if (one === undefined || one === series || found.includes(one)) continue;
    found.push(one);
    queue.push(...one.wholes);
  }
  return found;
}
