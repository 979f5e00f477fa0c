import type { AwardLadder } from '@huiqi/model/types';
import { callerError } from '../codes.ts';

/**
 * The ladder with an id, or without one that of the province in which a division lies.
 *
 * @zh 查找奖项梯次
 * @param ladders - the ladders to choose from
 * @param asked - the id, or the division
 * @throws {@link CallerError} `awards.ladder.unknown` where there is none
 * @example
 * ```ts
 * import { findLadder } from '@huiqi/awards';
 * import { shanghaiQualityAwardLadder, zhejiangQualityAwardLadder } from '@huiqi/packs';
 *
 * findLadder([shanghaiQualityAwardLadder, zhejiangQualityAwardLadder], { division: '330304' }).id; // => 'cn-33.ladder'
 * ```
 */
export function findLadder(
  ladders: readonly AwardLadder[],
  { id = null, division = null }: { readonly id?: string | null; readonly division?: string | null },
): AwardLadder {
  const ladderId = id ?? (division === null ? null : `cn-${division.slice(0, 2)}.ladder`);
  const found = ladders.find((ladder) => ladder.id === ladderId);
  if (found !== undefined) return found;
  const asked = id ?? division;
  const known = ladders.map((ladder) => ladder.id);
  const sentence = `There is no ladder for “${asked ?? ''}”: name one of ${known.join(', ')}. 没有这个奖项梯次，请写已有的梯次或区划。`;
  throw callerError('awards.ladder.unknown', { found: asked, known }, sentence);
}
