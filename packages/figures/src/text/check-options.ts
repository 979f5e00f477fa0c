import type { LocalDate } from '@huiqi/kernel';
import type { Subset } from '../relation.ts';

/** What the number checker may be told. */
export interface CheckOptions {
  /** The day the draft speaks from, for 今年 and 上半年; without it only years written out are read. */
  readonly asOf?: LocalDate | null;
  /** Other names that figures go by, by their ids. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** What is a part of what, by the ids of figures: shares (占比) are taken of the whole. @zh 占比的分母 */
  readonly partOf?: Readonly<Record<string, string>>;
  /** The declared relations between scopes, for shares that follow from two figures. */
  readonly relations?: readonly Subset[];
}
