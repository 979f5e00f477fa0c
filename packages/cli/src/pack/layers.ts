import { liesIn } from '@huiqi/model/identifiers';
import { allPacks } from '@huiqi/packs';
import type { SealedPack } from '@huiqi/rules';

/**
 * The packs that stand above a pack or beside it: the shipped ones of its place and of the places it lies in, and those of the
 * others that are given. A pack with the same id is another version of it and is left out.
 *
 * @param pack - the pack in hand
 * @param otherPacks - further packs of the call
 * @returns the layers from the national one to the pack itself, which comes last
 */
export function layersOf(pack: SealedPack, otherPacks: readonly SealedPack[] = []): readonly SealedPack[] {
  const otherThanPack = otherPacks.filter(({ id }) => id !== pack.id);
  const above = [
    ...allPacks.filter(({ id }) => otherThanPack.every((packGiven) => packGiven.id !== id)),
    ...otherThanPack,
  ].filter(
    ({ id, division }) =>
      id !== pack.id && (division === null || (pack.division !== null && liesIn(pack.division, division))),
  );
  const layers = above
    .map((layer, index) => ({ layer, index }))
    .sort((left, right) => depthOf(left.layer) - depthOf(right.layer) || left.index - right.index);
  return [...layers.map(({ layer }) => layer), pack];
}

/** How deep a pack's place lies: the country, a province, a city, a county. */
function depthOf({ division }: SealedPack): number {
  return division === null ? 0 : division.replace(/(00)+$/, '').length;
}
