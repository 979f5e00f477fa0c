import type { Reading } from '@huiqi/kernel';
import { refused } from '../codes.ts';
import type { SealedPack } from '../grammar/pack.ts';
import { parseJson } from './json-text.ts';
import { readPack } from './read-pack.ts';

/**
 * Loads a pack that somebody wrote: from the text of its file, or from what `JSON.parse` made of it. What people write by `huiqi pack
 * new` is taken as it is, and so is a pack that is sealed already; its digest is then checked against its content.
 *
 * @zh 载入规则包
 * @param source - the text of the file, or parsed JSON
 * @returns the sealed pack, ready for `openRuleDesk`, or issues that say where and what is wrong: `rules.pack.encoding`,
 * `rules.pack.json`, and those of `readPack`
 * @example
 * ```ts
 * import { cnMetrology } from '@huiqi/packs';
 * import { loadPack } from '@huiqi/rules/read';
 *
 * const loaded = loadPack(JSON.stringify(cnMetrology));
 * loaded.ok && loaded.value.digest === cnMetrology.digest; // => true
 * loadPack('{ "id": }').issues[0]?.params; // => { line: 1, column: 9 }
 * ```
 */
export function loadPack(source: unknown): Reading<SealedPack> {
  if (typeof source !== 'string') return readPack(source);
  // What is no UTF-8 was decoded into replacement characters, of which law has none.
  if (source.includes('\uFFFD')) return refused('rules.pack.encoding');
  const parsed = parseJson(source);
  return parsed.ok ? readPack(parsed.value) : parsed;
}
