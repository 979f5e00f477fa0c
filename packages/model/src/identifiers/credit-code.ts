import { accepted, type Issue, type Reading } from '@huiqi/kernel';
import type { ModelParams } from '../codes.ts';
import { issue } from '../codes.ts';
import { creditCodeCharacter, creditCodeCharacters } from './credit-code-character.ts';
import { creditCodeAuthorities } from './credit-code-kinds.ts';
import { suggestCreditCode } from './credit-code-suggestion.ts';
import { isKnownProvince } from './division-code.ts';
import { organisationCodeCharacter } from './organisation-code.ts';
import { otherNumber } from './other-number.ts';
import { placeholderKind } from './placeholder.ts';
import { hasSeparators, plainText } from './plain-text.ts';

/**
 * A credit code in its parts.
 *
 * @zh 统一社会信用代码
 */
export interface CreditCode {
  /** The eighteen characters. */
  readonly code: string;
  /** The registering authority, a key of `creditCodeAuthorities`. @zh 登记管理部门代码 */
  readonly authority: string;
  /** The kind of body. @zh 机构类别代码 */
  readonly kind: string;
  /** The division of the first registration; it may have been abolished since. @zh 登记管理机关行政区划码 */
  readonly division: string;
  /** The nine characters of the organisation code. @zh 主体标识码 */
  readonly organisationCode: string;
  /** The last character. @zh 校验码 */
  readonly checkCharacter: string;
}

/**
 * Reads a credit code strictly and says what is wrong with another text, which number it is instead, and what it was likely
 * meant to be. All findings are given, not only the first.
 *
 * Errors: `creditCode.none`, `creditCode.isLicence15`, `creditCode.isLicence13`, `creditCode.isLicenceText`,
 * `creditCode.isOrganisationCode`, `creditCode.isIdentityNumber` (the number itself is not repeated), `creditCode.letterCase`,
 * `creditCode.width`, `creditCode.separators`, `creditCode.length`, `creditCode.character`, `creditCode.authority`,
 * `creditCode.division`, `creditCode.check`, `creditCode.checkYForOne` (a known fault of issue: check value 1 printed as Y),
 * `creditCode.placeholder`. Notices: `creditCode.suggestion`, `creditCode.digitsLost` (kept as a number, which holds 15 to 17 digits). Warnings beside a right code: `creditCode.kind`,
 * `creditCode.province`, `creditCode.innerCheck` (some live codes fail the check of GB 11714), `creditCode.placeholderHalves`.
 *
 * @zh 统一社会信用代码校验
 * @param text - the code as typed
 * @returns the parts with the warnings, or the issues
 * @see GB 32100-2015; GB 11714-1997 for the inner check
 * @example
 * ```ts
 * import { checkCreditCode } from '@huiqi/model/identifiers';
 *
 * const read = checkCreditCode('92512000MA0000B151');
 * read.ok && [read.value.authority, read.value.kind, read.value.division]; // => ['9', '2', '512000']
 * checkCreditCode('91510700MA0000A008').issues.map((found) => found.code); // => ['creditCode.check']
 * ```
 */
export function checkCreditCode(text: string): Reading<CreditCode> {
  const otherKind = otherNumber(text);
  if (otherKind !== null) return { ok: false, issues: otherKind };
  const plain = plainText(text);
  const issues = [...formIssues(text), ...contentIssues(plain), ...numberIssues(text, plain)];
  if (issues.some((finding) => finding.severity === 'error')) {
    const suggestion = suggestCreditCode(text);
    if (suggestion !== null) issues.push(issue('creditCode.suggestion', { suggestion }, [], 'notice'));
    return { ok: false, issues };
  }
  return accepted(
    {
      code: plain,
      authority: plain.charAt(0),
      kind: plain.charAt(1),
      division: plain.slice(2, 8),
      organisationCode: plain.slice(8, 17),
      checkCharacter: plain.charAt(17),
    },
    issues,
  );
}

/** How it is written: case, width, separators. */
function formIssues(text: string): Issue[] {
  const half = text.normalize('NFKC');
  const issues: Issue[] = [];
  if (half !== text) issues.push(issue('creditCode.width'));
  if (hasSeparators(text)) issues.push(issue('creditCode.separators'));
  if (/[a-z]/.test(half)) issues.push(issue('creditCode.letterCase', { characters: distinct(half, /[a-z]/g) }));
  return issues;
}

/** What it says, once case, width and separators are put right. */
function contentIssues(plain: string): Issue[] {
  const issues: Issue[] = [];
  const strangers = [...new Set(plain)].filter((character) => !creditCodeCharacters.includes(character));
  if (plain.length !== 18) issues.push(issue('creditCode.length', { length: plain.length }));
  if (strangers.length > 0) issues.push(issue('creditCode.character', { characters: strangers.join('') }));
  if (issues.length > 0) return issues;
  const [authority, kind, division, body] = [plain.charAt(0), plain.charAt(1), plain.slice(2, 8), plain.slice(8, 16)];
  const kinds = creditCodeAuthorities[authority]?.kinds;
  if (kinds === undefined) issues.push(issue('creditCode.authority', { found: authority }));
  else if (kinds[kind] === undefined) issues.push(warning('creditCode.kind', { authority, found: kind }));
  if (!/^\d{6}$/.test(division)) issues.push(issue('creditCode.division', { found: division }));
  else if (!isKnownProvince(division)) issues.push(warning('creditCode.province', { found: division.slice(0, 2) }));
  const placeholder = placeholderKind(body);
  if (placeholder === 'whole') issues.push(issue('creditCode.placeholder', { body }));
  if (placeholder === 'halves') issues.push(warning('creditCode.placeholderHalves', { body }));
  return [...issues, ...checkIssues(plain)];
}

/** The check character, and where it holds the inner one. */
function checkIssues(plain: string): Issue[] {
  const [written, computed] = [plain.charAt(17), creditCodeCharacter(plain)];
  if (written === 'Y' && computed === '1')
    return [issue('creditCode.checkYForOne', { found: written, wanted: computed })];
  if (written !== computed) return [issue('creditCode.check', { found: written, wanted: computed })];
  const [inner, innerWanted] = [plain.charAt(16), organisationCodeCharacter(plain.slice(8))];
  return inner === innerWanted ? [] : [warning('creditCode.innerCheck', { found: inner, wanted: innerWanted })];
}

/** A wrong code that was kept as a number somewhere: its last digits were rounded away, or it is written as a power of ten. */
function numberIssues(text: string, plain: string): Issue[] {
  const power = /^\s*\d(?:\.\d+)?E\+?17\s*$/iu.test(text.normalize('NFKC'));
  const rounded = /^\d{16}00$/.test(plain) && creditCodeCharacter(plain) !== '0';
  return power || rounded ? [issue('creditCode.digitsLost', {}, [], 'notice')] : [];
}

function warning<C extends keyof ModelParams>(code: C, params: ModelParams[C]): Issue {
  return issue<keyof ModelParams>(code, params, [], 'warning');
}

function distinct(text: string, pattern: RegExp): string {
  return [...new Set(text.match(pattern))].join('');
}
