import type { Citation } from '@huiqi/kernel';

/**
 * Gives the place of a citation in the answer's list.
 *
 * @internal
 */
export type Cite = (citation: Citation | undefined) => number;

/**
 * Looks citations up in a list, and adds those that are new to it; -1 where there is none.
 *
 * @internal
 */
export function citeInto(citations: Citation[]): Cite {
  return (citation) => {
    if (citation === undefined) return -1;
    const same = citations.indexOf(citation);
    if (same >= 0) return same;
    const text = JSON.stringify(citation);
    const known = citations.findIndex((other) => JSON.stringify(other) === text);
    return known < 0 ? citations.push(citation) - 1 : known;
  };
}
