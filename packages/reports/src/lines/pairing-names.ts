import { hasOwn } from '@huiqi/kernel';
import { type Labels, type Speech, sayValue, type Text } from '@huiqi/messages';
import type { CostTerm, PairingParams } from '@huiqi/pairing';
import type { ReportsParams } from '../codes.ts';

/** What enterprises and officers are called in documents on pairing. @zh 结对文书用名 */
export interface PairingNames {
  /** The name of an enterprise. */
  readonly enterprise: (id: string) => string;
  /** An officer's section and rank; empty where they are not known. */
  readonly post: (officerId: string) => string;
  /** An officer's name as the reader may see it; `***` unless given, as names of persons stay inside the bureau. */
  readonly officer?: (officerId: string) => string;
  /** What ranks are called, such as `officerRanks` of `@huiqi/model`. */
  readonly ranks?: Readonly<Record<string, Text>>;
  /** What a desk adds to the names of facts and values: `desk.labels`. */
  readonly labels?: Labels;
  /** Whose pairing it is, as in 全区总代价; 整体 unless given. */
  readonly whole?: string;
  /** The language, with the words of pairing and of the reports. */
  readonly speech: Speech<PairingParams & ReportsParams>;
}

/**
 * An officer as others may see one: the id, then section and rank.
 *
 * @zh 干部称谓
 * @param officerId - the officer
 * @param names - what officers are called
 * @returns such as `O057（计量科 科长）`
 */
export function officerText(officerId: string, names: PairingNames): string {
  const { say } = names.speech;
  const post = names.post(officerId);
  return post === '' ? officerId : `${officerId}${say('reports.open')}${post}${say('reports.close')}`;
}

/** Several officers as others may see them. */
export function officersText(officerIds: readonly string[], names: PairingNames): string {
  return officerIds.map((id) => officerText(id, names)).join(names.speech.say('reports.comma'));
}

/**
 * Why a pair costs what it costs, why it may not be, or why it changed: a code of `@huiqi/pairing` with rank and size in words.
 *
 * @zh 结对理由
 * @param reason - a cost term, an exclusion or a change
 * @param names - what ranks and sizes are called
 * @returns the reason in words
 */
export function pairReason({ code, params }: Pick<CostTerm, 'code' | 'params'>, names: PairingNames): string {
  const { ranks = {}, labels = {}, speech } = names;
  const { rank, size } = params;
  const named = {
    ...params,
    ...(typeof rank === 'string' && hasOwn(ranks, rank) ? { rank: ranks[rank]?.[speech.locale] ?? rank } : {}),
    ...(typeof size === 'string' ? { size: sayValue(size, 'enterprise.size', speech, labels) } : {}),
  };
  return speech.sayIssue({ code, params: named }).text;
}
