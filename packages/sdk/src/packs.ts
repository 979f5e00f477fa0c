/**
 * Loads and looks over packs that somebody wrote. It stands apart from the rest because it brings the schemas with it.
 *
 * @packageDocumentation
 */
import { lintFees } from '@huiqi/fees';
import { type Issue, under } from '@huiqi/kernel';
import { checkDivision } from '@huiqi/model/identifiers';
import { type SealedPack, titled, vocabularyOf } from '@huiqi/rules';
import { lint } from '@huiqi/rules/lint';
import { engines } from './engines.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

export { loadPack } from '@huiqi/rules/read';

/**
 * Everything that can be said against packs that are to be used together, with the words of all engines. What has no errors works: it
 * can be opened, and no case makes it throw.
 *
 * @zh 检查规则包
 * @param packs - the packs, from the national one to the nearest
 * @returns issues; errors keep packs from being used or mislead in use, warnings want a look, notices only inform
 * @example
 * ```ts
 * import { cnMetrology } from '@huiqi/packs';
 * import { lintPacks, loadPack } from '@huiqi/sdk/packs';
 *
 * const loaded = loadPack(JSON.stringify(cnMetrology));
 * loaded.ok && lintPacks([loaded.value]).filter(({ severity }) => severity === 'error'); // => []
 * ```
 */
export function lintPacks(packs: readonly SealedPack[]): readonly Issue[] {
  const places = packs.flatMap(({ id, division }) =>
    division === null ? [] : under([id, 'division'], checkDivision(division).issues),
  );
  return [
    ...places,
    ...lint(packs, titled(vocabularyOf(engines), { zh: zh.titles, en: en.titles })),
    ...lintFees(packs),
  ];
}
