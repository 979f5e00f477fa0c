import type { Citation } from '@huiqi/kernel';

/**
 * Gives the place of a citation in an answer's list.
 *
 * @internal
 */
export type Cite = (citation: Citation | undefined) => number;

/**
 * Looks citations up in a list, and adds those that are new to it; -1 where there is none. Nothing else may add to the list meanwhile.
 *
 * @internal
 */
export function citeInto(citations: Citation[]): Cite {
  // Most citations are the same objects: texts are made of them only when one is not.
  const places = new Map<string, number>();
  let keyed = 0;
  return (citation) => {
    if (citation === undefined) return -1;
    const position = citations.indexOf(citation);
    if (position >= 0) return position;
    for (; keyed < citations.length; keyed += 1) {
      const key = JSON.stringify(citations[keyed]);
      if (!places.has(key)) places.set(key, keyed);
    }
    return places.get(JSON.stringify(citation)) ?? citations.push(citation) - 1;
  };
}
