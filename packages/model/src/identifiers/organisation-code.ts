import { accepted, type Reading } from '@huiqi/kernel';
import { issue, refused } from '../codes.ts';

/**
 * An organisation code in its parts, without the hyphen.
 *
 * @zh 组织机构代码
 */
export interface OrganisationCode {
  /** The nine characters. */
  readonly code: string;
  /** The first eight. @zh 本体代码 */
  readonly body: string;
  /** The last. @zh 校验码 */
  readonly checkCharacter: string;
}

const shape = /^([0-9A-Z]{8})-?([0-9X])$/;
const weights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The check character that belongs to eight characters. Letters count A = 10 to Z = 35 without gaps, unlike in a credit code.
 *
 * @zh 组织机构代码校验码
 * @returns the check character, or null when the text does not begin with eight digits or capitals
 * @see GB 11714-1997
 * @example
 * ```ts
 * import { organisationCodeCharacter } from '@huiqi/model/identifiers';
 *
 * organisationCodeCharacter('D2143569'); // => 'X'
 * ```
 */
export function organisationCodeCharacter(body: string): string | null {
  if (!/^[0-9A-Z]{8}/.test(body)) return null;
  const sum = weights.reduce((part, weight, index) => part + weight * Number.parseInt(body.charAt(index), 36), 0);
  return '0X987654321'.charAt(sum % 11);
}

/**
 * Reads an organisation code, with or without its hyphen.
 *
 * @zh 组织机构代码校验
 * @returns the parts, or an issue: `organisationCode.shape` for another form, `organisationCode.check` for a wrong check
 * character. A code of the private range PDY00001 to PDY99999 is accepted with the warning `organisationCode.private`.
 * @see GB 11714-1997
 * @example
 * ```ts
 * import { checkOrganisationCode } from '@huiqi/model/identifiers';
 *
 * const read = checkOrganisationCode('D2143569-X');
 * read.ok && read.value.code; // => 'D2143569X'
 * ```
 */
export function checkOrganisationCode(text: string): Reading<OrganisationCode> {
  const match = shape.exec(text);
  if (match === null) return refused('organisationCode.shape', { text });
  const [, body = '', checkCharacter = ''] = match;
  const computed = organisationCodeCharacter(body);
  if (computed !== checkCharacter)
    return refused('organisationCode.check', { found: checkCharacter, wanted: computed });
  const isPrivate = /^PDY\d{5}$/.test(body) && body !== 'PDY00000';
  return accepted(
    { code: body + checkCharacter, body, checkCharacter },
    isPrivate ? [issue('organisationCode.private', { text }, [], 'warning')] : [],
  );
}
