import type { AwardLadder } from '@huiqi/awards';
import { CallerError } from '@huiqi/kernel';
import { liesIn } from '@huiqi/model/identifiers';
import { allLadders } from '@huiqi/packs';
import { manifest } from '@huiqi/packs/manifest';

/**
 * The ladder with an id, or that of the province a division lies in.
 *
 * @throws {@link CallerError} `cli.award.ladder` where there is none
 */
export function ladderOf(id: string | null, division: string | null): AwardLadder {
  const wanted = id ?? ladderAt(division);
  const found = allLadders.find((ladder) => ladder.id === wanted);
  if (found === undefined) {
    throw new CallerError('cli.award.ladder', {
      found: id ?? division,
      known: allLadders.map((ladder) => ladder.id),
    });
  }
  return found;
}

function ladderAt(division: string | null): string | undefined {
  return manifest.find(
    (entry) =>
      entry.kind === 'ladder' && entry.division !== null && division !== null && liesIn(division, entry.division),
  )?.id;
}
