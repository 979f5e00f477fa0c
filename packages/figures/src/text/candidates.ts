import { lastOf } from '@huiqi/kernel';
import { fitOf, lettersOf, type Naming } from './label-fit.ts';
import { flowWords, type Series, stockWords } from './ledger.ts';
import { matchesOf } from './matches-of.ts';
import type { Told } from './measure.ts';

/** A series that a number may speak of. */
export interface Candidate {
  /** The series. */
  readonly series: Series;
  /** How well the words name it. */
  readonly score: number;
  /** Whether the words say nothing that it leaves open, so that it may be held against the number. */
  readonly certain: boolean;
  /** Whether the nearest words name it, and not only those of its sentence. */
  readonly named: boolean;
}

/** The words that a number may be named by. */
export interface NamingWords extends Naming {
  /** What the nearest words say. */
  readonly content: string;
  /** What the row of a table says; null in running text. */
  readonly row: string | null;
  /** The places that figures speak of. */
  readonly scopes: readonly string[];
}

const perUnit = /日均|月均|户均|人均|平均|均价|每[千万百]?[人户家]/u;
const growth = /增速|增幅|增长率|同比|增长(?!点)|降幅|(?:下降|减少|降低)$/gu;
const least = 0.65;

/** The series that words name, the best first. */
export function candidatesIn(
  words: NamingWords,
  series: readonly Series[],
  suits: (series: Series) => boolean,
  told: Told,
): readonly Candidate[] {
  const scope = scopeIn(words);
  const nature = told.measure === 'change' ? null : natureIn(words);
  const average = perUnit.test(words.near);
  const suiting = series.filter(suits);
  const totals =
    words.near.includes('累计') && suiting.some(({ names }) => names.some((name) => name.includes('累计')));
  return suiting
    .flatMap((one): readonly Candidate[] => {
      const fits = one.names.map((name) => {
        const bare = told.measure === 'growth' ? name.replace(growth, '') : name;
        const fit = fitOf(bare === '' ? name : bare, words);
        return { name, fit, total: fit.score + 0.35 * shareHeld(words.content, name + one.scope) };
      });
      const best = fits.reduce((left, right) => (right.total > left.total ? right : left));
      if (best.fit.near === 0 || best.total < least) return [];
      const rowHeld = words.row === null || words.row === '' ? 1 : shareHeld(words.row, best.name + one.scope);
      const unlike =
        (nature !== null && one.nature !== null && nature !== one.nature ? 0.5 : 0) +
        (average !== perUnit.test(best.name) ? 0.5 : 0) +
        (scope !== null && one.scope !== '' && scope !== one.scope ? 0.6 : 0) +
        (totals && !best.name.includes('累计') ? 0.3 : 0) +
        (1 - rowHeld) * 0.6;
      const score = best.total - unlike;
      const certain =
        score >= 0.75 &&
        best.fit.score >= 0.6 &&
        unlike < 0.3 &&
        // 个体工商户 alone may be those there are or those that are new.
        (nature !== null || told.measure === 'change' || !(stockWords.test(best.name) || flowWords.test(best.name))) &&
        !leavesOpen(words.content, best.name + one.scope, suiting.length === 1);
      return score < least ? [] : [{ series: one, score, certain, named: true }];
    })
    .sort((left, right) => right.score - left.score);
}

/** The place that the words name, the nearest first; null where they name none that tells figures apart. */
function scopeIn({ near, sentence, wider, scopes }: NamingWords): string | null {
  if (scopes.length < 2) return null;
  for (const words of [near, sentence, wider]) {
    const found = scopes.find((one) => words.includes(one));
    if (found !== undefined) return found;
  }
  return null;
}

function natureIn({ near, sentence }: Naming): Series['nature'] {
  for (const words of [near, sentence]) {
    const [stock, flow] = [lastPlaceOf(stockWords, words), lastPlaceOf(flowWords, words)];
    if (stock !== flow) return stock > flow ? 'stock' : 'flow';
  }
  return null;
}

/** Where a pattern is last found; −1 where it is not. */
function lastPlaceOf(pattern: RegExp, words: string): number {
  return lastOf(matchesOf(new RegExp(pattern.source, 'gu'), words))?.index ?? -1;
}

/** Which letters of some words a name holds together with a neighbour. */
function heldBy(content: string, name: string): readonly boolean[] {
  const letters = lettersOf(name);
  const held = Array.from({ length: content.length }, () => false);
  for (let at = 0; at + 1 < content.length; at += 1) {
    if (letters.includes(content.slice(at, at + 2))) {
      held[at] = true;
      held[at + 1] = true;
    }
  }
  return held;
}

function shareHeld(content: string, name: string): number {
  const held = heldBy(content, name);
  const letters = [...held.keys()].filter((at) => content.charAt(at) !== ' ');
  return letters.length === 0 ? 0 : letters.filter((at) => held[at]).length / letters.length;
}

/** Whether words say more than a name does, where it would narrow what is counted: 新设外资企业 is not 新设企业. */
function leavesOpen(content: string, name: string, alone: boolean): boolean {
  const held = heldBy(content, name);
  const first = held.indexOf(true);
  const last = held.lastIndexOf(true);
  if (first < 0) return content.length > 1;
  const inside = content.slice(first, last + 1);
  const gaps = Array.from(inside, (letter, at) => (held[first + at] || letter === ' ' ? ' ' : letter)).join('');
  const [prefix, suffix] = [content.slice(0, first), content.slice(last + 1)];
  const narrow = (words: string): boolean => words.split(' ').some((one) => one.length > 1);
  return (
    narrow(gaps) ||
    narrow(suffix) ||
    /[区县市镇乡园省州非不未]$/u.test(prefix.trim()) ||
    (!alone && !prefix.endsWith(' ') && prefix.length > 1)
  );
}
