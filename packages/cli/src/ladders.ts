import type { AwardLadder } from '@huiqi/awards';
import { CallerError } from '@huiqi/kernel';
import * as shipped from '@huiqi/packs';

/** The ladders that are published with the command line. */
export const shippedLadders: readonly AwardLadder[] = (Object.values(shipped) as readonly object[]).filter(
  (one): one is AwardLadder => 'awards' in one,
);

/**
 * The ladder with an id, or that of the province a division lies in.
 *
 * @throws {@link CallerError} `cli.award.ladder` where there is none
 */
export function ladderOf(id: string | null, division: string | null): AwardLadder {
  const province = division?.slice(0, 2);
  const found = shippedLadders.find((ladder) =>
    id === null ? province !== undefined && ladder.id === `cn-${province}.ladder` : ladder.id === id,
  );
  if (found === undefined) {
    throw new CallerError('cli.award.ladder', {
      found: id ?? division,
      known: shippedLadders.map((ladder) => ladder.id),
    });
  }
  return found;
}
