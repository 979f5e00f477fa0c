import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Whether two paths lead to one file, by whatever name or link. */
export async function sameFile(left: string, right: string): Promise<boolean> {
  if (resolve(left) === resolve(right)) return true;
  const [one, other] = await Promise.all([left, right].map((path) => stat(path, { bigint: true }).catch(() => null)));
  return one !== null && other !== null && one !== undefined && other !== undefined
    ? one.dev === other.dev && one.ino === other.ino
    : false;
}
