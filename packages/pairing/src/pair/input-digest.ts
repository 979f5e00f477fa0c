import { compareText, recordOf } from '@huiqi/kernel';
import { digestOfText } from '@huiqi/kernel/digest';
import type { PairingInput } from '../candidates/input.ts';
import { callerError } from '../codes.ts';
import type { Paired } from './pairing.ts';

/**
 * The digest of what a pairing rests on. The rows of each list are taken in the order of their texts, since their order means nothing:
 * rows read back from a database in another order are the same input. Rows that {@link pair} leaves out with an issue count too, whatever
 * stands in them: what JSON cannot hold counts as it is stored, a number that is none as null.
 *
 * @zh 结对输入的摘要
 */
export function inputDigest({
  enterprises,
  officers,
  previous,
  recusals,
  pins,
  distances,
  ...rest
}: PairingInput): string {
  const sorted = (rows: readonly object[] | undefined): readonly string[] => (rows ?? []).map(jsonOf).sort();
  const lists = [enterprises, officers, previous, recusals, pins, distances].map(sorted);
  return digestOfText(jsonOf({ ...rest, lists }));
}

/** A value as JSON with the keys of each object in one order. Canonical JSON would refuse a broken row that a pairing only reports. */
function jsonOf(value: object): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return recordOf(Object.entries(item).sort(([left], [right]) => compareText(left, right)));
  });
}

/**
 * Refuses an input that is not the one a pairing was made from.
 *
 * @throws {@link CallerError} `pairing.input.differs`
 */
export function requireInput(pairing: Pick<Paired, 'inputDigest'>, input: PairingInput): void {
  const found = inputDigest(input);
  if (found === pairing.inputDigest) return;
  const sentence = `The input handed in is not the one this pairing was made from: hand in enterprises, officers, policy and day of that time. 交来的结对输入不是该方案所依据的，请用当时的企业、干部、办法和日期。`;
  throw callerError('pairing.input.differs', { found, wanted: pairing.inputDigest }, sentence);
}
