import { digestOf } from '@huiqi/kernel/digest';
import type { AlarmItem } from './alarm-item.ts';

/** 128 bits of the digest are plenty to tell items apart and keep the ids short. */
const idLength = 32;

/**
 * The id of an item: of what tells it from others, never of a day that may move.
 *
 * @throws {@link CallerError} `json.value` for a text that is none
 * @internal
 */
export function alarmItemId({ duty, enterprise, subject = null, round }: AlarmItem): string {
  return shortened(digestOf({ duty, enterprise, subject, round }));
}

/**
 * The id of an alarm: of its item and of the lead or step it comes from.
 *
 * @internal
 */
export function alarmId(item: string, kind: string, key: string): string {
  return shortened(digestOf([item, kind, key]));
}

function shortened(digest: string): string {
  const start = digest.indexOf(':') + 1;
  return digest.slice(start, start + idLength);
}
