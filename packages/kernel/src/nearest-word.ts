import { shown } from './shown.ts';

/**
 * The known word that a mistyped one was likely meant to be, or null where none is near: at most a third of its characters differ. What two
 * names share up to a dot says nothing of what was meant: only what follows is compared.
 *
 * @param word - as typed
 * @param known - the words there are
 * @example
 * ```ts
 * import { nearestWord } from '@huiqi/kernel';
 *
 * nearestWord('fillng', ['accept', 'filing']); // => 'filing'
 * nearestWord('受理', ['accept', 'filing']); // => null
 * ```
 */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const shared = sharedNames(word, candidate);
    const [typed, meant] = [word.slice(shared), candidate.slice(shared)];
    const limit = Math.min(least, Math.floor(Math.max(typed.length, 3) / 3) + 1);
    if (Math.abs(meant.length - typed.length) >= limit) continue;
    const changes = distance(typed, meant);
    if (changes < limit) [best, least] = [candidate, changes];
  }
  return best;
}

/** The length of what two names have in common up to their last common dot, the dot included. */
function sharedNames(left: string, right: string): number {
  const dot = left.lastIndexOf('.') + 1;
  return dot > 0 && right.startsWith(left.slice(0, dot)) ? dot : 0;
}

/** How many characters have to be added, dropped, changed or swapped with their neighbour. */
function distance(left: string, right: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: right.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[right.length] ?? 0;
}

/**
 * The parameters of an error for a name that nothing has: the name, the one that was likely meant, and a question in both languages that
 * is empty where none is near.
 *
 * @param name - as it was given, whatever it is
 * @param known - the names there are
 * @example
 * ```ts
 * import { unknownName } from '@huiqi/kernel';
 *
 * unknownName('enterprise.siz', ['enterprise.size']).nearest; // => 'enterprise.size'
 * unknownName('x', ['enterprise.size']).hint; // => { zh: '', en: '' }
 * ```
 */
export function unknownName(
  name: unknown,
  known: Iterable<string>,
): {
  readonly name: string;
  readonly nearest: string | null;
  readonly hint: { readonly zh: string; readonly en: string };
} {
  const nearest = typeof name === 'string' && name.length < 200 ? nearestWord(name, known) : null;
  const hint =
    nearest === null ? { zh: '', en: '' } : { zh: `，是否想写“${nearest}”？`, en: `; did you mean “${nearest}”?` };
  return { name: String(shown(name)), nearest, hint };
}
