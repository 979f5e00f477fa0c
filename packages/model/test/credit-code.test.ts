import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCreditCode,
  creditCodeCharacter,
  creditCodeCharacters,
  organisationCodeCharacter,
  suggestCreditCode,
} from '../src/identifiers.ts';

const codes = (text: string) => checkCreditCode(text).issues.map((found) => found.code);

describe('checkCreditCode', () => {
  it.each([
    ['91350100M000100Y43', '9', '1', '350100', 'M000100Y4', '3'],
    ['91510700MA0000A009', '9', '1', '510700', 'MA0000A00', '9'],
    ['92512000MA0000B151', '9', '2', '512000', 'MA0000B15', '1'],
    ['91330304000000457Y', '9', '1', '330304', '000000457', 'Y'],
  ])('decodes %s', (code, authority, kind, division, organisationCode, checkCharacter) => {
    const read = checkCreditCode(code);
    expect(read.ok && read.value).toEqual({ code, authority, kind, division, organisationCode, checkCharacter });
  });

  it.each([
    ['91350100M000100Y4Z', ['creditCode.character']],
    ['91510700MA0000A008', ['creditCode.check']],
    ['91510100743618792Y', ['creditCode.checkYForOne']],
    ['', ['creditCode.none']],
    ['——', ['creditCode.none']],
    ['无', ['creditCode.none']],
    ['企独浙总字第001234号', ['creditCode.isLicenceText']],
    ['3201022501163', ['creditCode.isLicence13']],
    ['110000013412348', ['creditCode.isLicence15']],
    ['110000013412349', ['creditCode.isLicence15', 'licenceNumber.check']],
    ['D2143569-X', ['creditCode.isOrganisationCode']],
    ['D2143569-1', ['creditCode.isOrganisationCode', 'organisationCode.check']],
    ['9151070', ['creditCode.length']],
    ['91510700MA0000A009O', ['creditCode.length', 'creditCode.character']],
    ['示例公司', ['creditCode.length', 'creditCode.character']],
    ['915107000000000003', ['creditCode.placeholder', 'creditCode.check']],
    ['916201055811843000', ['creditCode.check', 'creditCode.digitsLost']],
    ['916201055811843100', ['creditCode.check', 'creditCode.digitsLost']],
    ['9.16201E+17', ['creditCode.separators', 'creditCode.length', 'creditCode.character', 'creditCode.digitsLost']],
    [
      '9.16201055811843e+17',
      ['separators', 'letterCase', 'length', 'character', 'digitsLost'].map((name) => `creditCode.${name}`),
    ],
    ['9.16201E+14', ['creditCode.separators', 'creditCode.length', 'creditCode.character']],
    ['916201055811843001', ['creditCode.check']],
  ])('refuses %s and says why', (text, expected) => {
    expect(checkCreditCode(text).ok).toBe(false);
    expect(codes(text)).toEqual(expected);
  });

  it('says what was found and wanted', () => {
    expect(checkCreditCode('91510700MA0000A008').issues[0]?.params).toEqual({ found: '8', wanted: '9' });
  });

  it.each([
    ['91510700ma0000a009', 'creditCode.letterCase'],
    ['９１510700MA0000A009', 'creditCode.width'],
    ['91 510700 MA0000A00-9', 'creditCode.separators'],
    ['91510700MAOOOOA0O9', 'creditCode.character'],
    ['9I5I07OOMA0000A009', 'creditCode.character'],
    [' 91510700MA0000A009\n', 'creditCode.separators'],
  ])('suggests the code meant by %s', (text, expected) => {
    const read = checkCreditCode(text);
    expect(read.ok).toBe(false);
    expect(read.issues.map((found) => found.code)).toEqual([expected, 'creditCode.suggestion']);
    expect(read.issues.at(-1)).toMatchObject({
      severity: 'notice',
      params: { suggestion: '91510700MA0000A009' },
    });
  });

  it('names every fault of the form together, and suggests nothing that fails the check', () => {
    expect(codes('91510700 ma0000a008')).toEqual([
      'creditCode.separators',
      'creditCode.letterCase',
      'creditCode.check',
    ]);
  });

  it('never repeats what looks like a resident identity number', () => {
    for (const text of ['510107199001011234', '51010719900101123x', '510107900101123', '510107 19900101 1234']) {
      const read = checkCreditCode(text);
      expect(codes(text)).toEqual(['creditCode.isIdentityNumber']);
      expect(JSON.stringify(read)).not.toContain('900101');
    }
  });

  it('refuses an authority the standard does not have and only warns of an unknown kind', () => {
    const bodyOf = (first17: string) => first17 + String(creditCodeCharacter(first17));
    expect(codes(bodyOf('B1510700MA0000A00'))).toEqual(['creditCode.authority']);
    expect(codes(bodyOf('99510700MA0000A00'))).toEqual(['creditCode.kind']);
    expect(checkCreditCode(bodyOf('99510700MA0000A00')).ok).toBe(true);
    expect(codes(bodyOf('91000000MA0000A00'))).toEqual(['creditCode.province']);
    expect(codes(bodyOf('91100000MA0000A00'))).toEqual([]);
    expect(codes(bodyOf('9151A700MA0000A00'))).toEqual(['creditCode.division']);
    expect(codes(bodyOf('91510700MA0000A01'))).toEqual(['creditCode.innerCheck']);
    expect(codes(bodyOf('91510700QWER1234A')).filter((code) => code !== 'creditCode.innerCheck')).toEqual([
      'creditCode.placeholderHalves',
    ]);
  });

  it('accepts the codes that other libraries refuse: check character 0, and letters in front', () => {
    const completed = (first17: string) => first17 + String(creditCodeCharacter(first17));
    const withZero = Array.from({ length: 400 }, (_, serial) => {
      const body = `MA${String(serial).padStart(6, '0')}`;
      return completed(`91510700${body}${String(organisationCodeCharacter(body))}`);
    }).filter((code) => code.endsWith('0'));
    expect(withZero.length).toBeGreaterThan(5);
    const letters = ['A1', 'N1', 'N2', 'N3', 'Y1'].map((head) => {
      const body = 'MA0000A0';
      return completed(`${head}510700${body}${String(organisationCodeCharacter(body))}`);
    });
    for (const code of [...withZero, ...letters]) expect(checkCreditCode(code)).toMatchObject({ ok: true, issues: [] });
  });

  it('detects every single wrong character and every swap of two neighbours', () => {
    const position = fc.integer({ min: 0, max: 17 });
    const character = fc.constantFrom(...creditCodeCharacters);
    const body = fc.array(fc.constantFrom(...creditCodeCharacters), { minLength: 17, maxLength: 17 });
    const isRight = (code: string) => creditCodeCharacter(code) === code.charAt(17);
    fc.assert(
      fc.property(body, position, character, (first17, at, other) => {
        const code = first17.join('') + String(creditCodeCharacter(first17.join('')));
        expect(isRight(code)).toBe(true);
        const wrong = code.slice(0, at) + other + code.slice(at + 1);
        expect(isRight(wrong)).toBe(wrong === code);
        const next = code.charAt(at + 1);
        const swapped = next === '' ? code : code.slice(0, at) + next + code.charAt(at) + code.slice(at + 2);
        expect(isRight(swapped)).toBe(swapped === code);
      }),
    );
  });

  it('accepts every code that is made right, in both checks, and reads its own suggestion', () => {
    const digits = fc.stringMatching(/^[0-9]{4}[0-9A-HJ-NP-RTUWXY]{4}$/);
    fc.assert(
      fc.property(digits, fc.constantFrom('91', '92', '93', '12', '52'), (body, head) => {
        const first17 = `${head}510700${body}${String(organisationCodeCharacter(body))}`;
        const code = first17 + String(creditCodeCharacter(first17));
        const read = checkCreditCode(code);
        // A run of one character is refused as a placeholder, however right its checks are.
        expect(read.issues.filter((found) => !found.code.includes('laceholder'))).toEqual([]);
        expect(suggestCreditCode(code)).toBe(null);
        expect(suggestCreditCode(` ${code.toLowerCase()}`)).toBe(code);
      }),
    );
  });

  it('answers any text with issues, never with an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 24 }), (text) => {
        expect(checkCreditCode(text).ok).toBe(false);
        expect(checkCreditCode(text).issues.length).toBeGreaterThan(0);
      }),
    );
  });
});
