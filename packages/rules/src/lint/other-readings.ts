import type { Evidence, Issue } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { Pack } from '../grammar/pack.ts';

/** How good an account is, the best first. */
const ranks: readonly Evidence[] = ['official', 'copy', 'report', 'none'];

/** Documents of which a better account than the one that is used says otherwise: the better one has to stand. */
export function outrankedDocuments(pack: Pack): readonly Issue[] {
  return Object.entries(pack.documents).flatMap(([key, { evidence, otherReadings = [] }]) =>
    otherReadings.flatMap((reading, index) =>
      ranks.indexOf(reading.evidence) < ranks.indexOf(evidence)
        ? [
            issue('rules.lint.outranked', { document: key, says: reading.says }, [
              pack.id,
              'documents',
              key,
              'otherReadings',
              index,
            ]),
          ]
        : [],
    ),
  );
}
