import { nearestWord } from '@huiqi/kernel';

/** Names with the nearest known one of each that was met before, since a misspelt column comes back with every row. */
export interface NearestNames {
  /** The names there are. */
  readonly known: { readonly keys: () => Iterable<string> };
  /** What was found before. */
  readonly found: Map<string, string | null>;
}

/** The most names whose nearest one is kept. */
const mostKept = 1000;

/** The known name that one was likely meant to be, or null. */
export function nearestOf(name: string, { known, found: remembered }: NearestNames): string | null {
  const before = remembered.get(name);
  if (before !== undefined) return before;
  // How many records there are is told by the collection itself.
  const whole = name.endsWith('.count') ? name.slice(0, -'.count'.length) : name;
  const names = [...known.keys()];
  const nearest = names.includes(whole) ? whole : nearestWord(name, names);
  if (remembered.size < mostKept) remembered.set(name, nearest);
  return nearest;
}
