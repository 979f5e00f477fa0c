import { errorOf, type Issue, shown } from '@huiqi/kernel';
import { checkDivisionCode } from '@huiqi/model/identifiers';
import { callerError } from './codes.ts';

/** Where the law of the mainland's market regulation is not the law of the place (香港、澳门基本法第十八条). */
const otherSystems: readonly string[] = ['71', '81', '82'];

/**
 * Refuses what is no division of a bureau, so that a misspelt place does not silently mean "national rules only".
 *
 * @zh 区划代码的问题
 * @returns the warnings: a code that was abolished, with its successors
 * @throws {@link CallerError} `division.shape`, `division.province`, or `division.outside` for Taiwan, Hong Kong and Macao, whose rules no
 * pack holds
 */
export function issuesOfDivision(given: string): readonly Issue[] {
  const text = shown(given);
  if (typeof given !== 'string') throw callerError('division.shape', { text }, wrongCode(text));
  const read = checkDivisionCode(given);
  if (!read.ok) throw errorOf(read, wrongCode(given), { text });
  if (otherSystems.includes(given.slice(0, 2))) {
    throw callerError(
      'division.outside',
      { text },
      `The packs hold no rules of “${given}”: leave \`division\` out for national rules only. 规则包不含该地的规则。`,
    );
  }
  return read.issues;
}

function wrongCode(text: unknown): string {
  return `“${String(text)}” is no division code of GB/T 2260: write six digits such as 350200. 区划代码有误，请写6位数字。`;
}
