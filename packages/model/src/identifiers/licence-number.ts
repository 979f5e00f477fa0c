import { accepted, type Reading } from '@huiqi/kernel';
import { issue, refused } from '../codes.ts';
import { licenceText } from './licence-text.ts';

/**
 * A licence number of the time before credit codes.
 *
 * @zh 营业执照注册号
 */
export interface LicenceNumber {
  /** The number as it stands, half width. */
  readonly number: string;
  /** `fifteen-digit` (GS 15-2006), `thirteen-digit` (older), or `text` with Chinese characters. */
  readonly form: 'fifteen-digit' | 'thirteen-digit' | 'text';
  /** The division of the registering authority, or null where the number does not say. */
  readonly division: string | null;
  /** Whose number it is by the first digit of the serial, or null where the number does not say. */
  readonly ownership: 'domestic' | 'foreign' | 'individual' | null;
}

/**
 * The check digit that belongs to the first 14 digits of a licence number, by the hybrid system mod 11, 10.
 *
 * @zh 注册号校验位
 * @returns the digit, or null when there are fewer than 14 digits
 * @see GS 15-2006
 * @example
 * ```ts
 * import { licenceNumberDigit } from '@huiqi/model/identifiers';
 *
 * licenceNumberDigit('11000001341234'); // => '8'
 * ```
 */
export function licenceNumberDigit(first14: string): string | null {
  if (!/^\d{14}/.test(first14)) return null;
  let product = 10;
  for (const digit of first14.slice(0, 14)) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return String((11 - product) % 10);
}

/**
 * Reads an old licence number: 15 digits with their check, 13 digits, or a text such as 企独浙总字第001234号.
 *
 * @zh 注册号校验
 * @returns the parts, or an issue: `licenceNumber.shape` for another form, `licenceNumber.check` for a wrong check digit. The
 * older forms have no check and are accepted with the warning `licenceNumber.unchecked`.
 * @see GS 15-2006
 * @example
 * ```ts
 * import { checkLicenceNumber } from '@huiqi/model/identifiers';
 *
 * const read = checkLicenceNumber('110000013412348');
 * read.ok && [read.value.division, read.value.ownership]; // => ['110000', 'domestic']
 * ```
 */
export function checkLicenceNumber(text: string): Reading<LicenceNumber> {
  const number = text.normalize('NFKC').trim();
  const unchecked = [issue('licenceNumber.unchecked', { text }, [], 'warning')];
  if (licenceText.test(number)) return accepted({ number, form: 'text', division: null, ownership: null }, unchecked);
  if (/^\d{13}$/.test(number)) {
    return accepted({ number, form: 'thirteen-digit', division: number.slice(0, 6), ownership: null }, unchecked);
  }
  if (!/^\d{15}$/.test(number)) return refused('licenceNumber.shape', { text });
  const computed = licenceNumberDigit(number);
  const written = number.charAt(14);
  if (computed !== written) return refused('licenceNumber.check', { found: written, wanted: computed });
  const first = Number(number.charAt(6));
  const ownership = first <= 3 ? 'domestic' : first <= 5 ? 'foreign' : 'individual';
  return accepted({ number, form: 'fifteen-digit', division: number.slice(0, 6), ownership });
}
