import type { Issue } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import { creditCodeCharacter } from './credit-code-character.ts';
import { looksLikeIdentityNumber } from './identity-number.ts';
import { checkLicenceNumber } from './licence-number.ts';
import { licenceText } from './licence-text.ts';
import { checkOrganisationCode, organisationCodeCharacter } from './organisation-code.ts';
import { plainText } from './plain-text.ts';

const noNumbers = new Set([
  '',
  '无',
  '暂无',
  '没有',
  '无代码',
  '/',
  '\\',
  '*',
  '?',
  '0',
  'N/A',
  'NA',
  'NULL',
  'NONE',
  '空',
]);

/**
 * What stands in the place of a credit code when it is none: nothing, another number of the firm, or a person's number.
 *
 * @returns the issues that say which, or null when the text may be meant as a credit code
 */
export function otherNumber(text: string): readonly Issue[] | null {
  const plain = plainText(text);
  if (noNumbers.has(plain)) return [issue('creditCode.none', { text })];
  if (licenceText.test(plain)) return [issue('creditCode.isLicenceText', { text })];
  if (/^\d{13}$/.test(plain)) return [issue('creditCode.isLicence13', { text })];
  const licence = checkLicenceNumber(plain);
  if (licence.ok) return [issue('creditCode.isLicence15', { text })];
  if (looksLikeIdentityNumber(plain) && !isSound(plain)) return [issue('creditCode.isIdentityNumber')];
  if (/^\d{15}$/.test(plain)) return [issue('creditCode.isLicence15', { text }), ...asWarnings(licence.issues)];
  if (/^[0-9A-Z]{8}[0-9X]$/.test(plain)) {
    const organisation = checkOrganisationCode(plain);
    return [
      issue('creditCode.isOrganisationCode', { text }),
      ...(organisation.ok ? [] : asWarnings(organisation.issues)),
    ];
  }
  return null;
}

/** Both checks of a credit code hold. */
function isSound(plain: string): boolean {
  return (
    creditCodeCharacter(plain) === plain.charAt(17) && organisationCodeCharacter(plain.slice(8)) === plain.charAt(16)
  );
}

function asWarnings(issues: readonly Issue[]): readonly Issue[] {
  return issues.map((finding) => ({ ...finding, severity: 'warning' }));
}
