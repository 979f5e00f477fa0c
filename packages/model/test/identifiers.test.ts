import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  abolishedDivisions,
  checkDivision,
  checkLicenceNumber,
  checkOrganisationCode,
  divisionName,
  industryDivisionName,
  industrySections,
  levelOf,
  licenceNumberDigit,
  liesIn,
  organisationCodeCharacter,
  parseIndustry,
  parseLevel,
  provinceNames,
} from '../src/identifiers.ts';

const codesOf = (reading: { readonly issues: readonly { readonly code: string }[] }) =>
  reading.issues.map((found) => found.code);

describe('checkOrganisationCode', () => {
  it('knows the standard’s sample and the check that becomes 0', () => {
    const read = checkOrganisationCode('D2143569-X');
    expect(read).toEqual({
      ok: true,
      value: { code: 'D2143569X', body: 'D2143569', checkCharacter: 'X' },
      issues: [],
    });
    expect(organisationCodeCharacter('MA000017')).toBe('0');
    expect(organisationCodeCharacter('MA00001')).toBe(null);
    expect(organisationCodeCharacter('ma000017')).toBe(null);
  });

  it('refuses other forms and a wrong check, and marks the private range', () => {
    expect(codesOf(checkOrganisationCode('D2143569 X'))).toEqual(['organisationCode.shape']);
    expect(codesOf(checkOrganisationCode('d2143569X'))).toEqual(['organisationCode.shape']);
    expect(checkOrganisationCode('D21435690').issues[0]).toMatchObject({
      code: 'organisationCode.check',
      params: { found: '0', wanted: 'X' },
    });
    const range = checkOrganisationCode(`PDY00001-${String(organisationCodeCharacter('PDY00001'))}`);
    expect(range.ok).toBe(true);
    expect(codesOf(range)).toEqual(['organisationCode.private']);
  });
});

describe('checkLicenceNumber', () => {
  it('reads the three forms', () => {
    expect(checkLicenceNumber('110000013412348')).toEqual({
      ok: true,
      value: { number: '110000013412348', form: 'fifteen-digit', division: '110000', ownership: 'domestic' },
      issues: [],
    });
    const older = checkLicenceNumber('3201022501163');
    expect(older.ok && older.value).toEqual({
      number: '3201022501163',
      form: 'thirteen-digit',
      division: '320102',
      ownership: null,
    });
    expect(codesOf(older)).toEqual(['licenceNumber.unchecked']);
    const text = checkLicenceNumber('企独浙总字第001234号');
    expect(text.ok && text.value.form).toBe('text');
  });

  it('tells whose number it is by the first digit of the serial', () => {
    const ownership = (serial: string) => {
      const first14 = `510700${serial}`;
      const read = checkLicenceNumber(first14 + String(licenceNumberDigit(first14)));
      return read.ok ? read.value.ownership : null;
    };
    expect(['00000001', '39999999', '40000000', '50000000', '60000000', '99999999'].map(ownership)).toEqual([
      'domestic',
      'domestic',
      'foreign',
      'foreign',
      'individual',
      'individual',
    ]);
  });

  it('refuses a wrong digit and other forms', () => {
    expect(checkLicenceNumber('110000013412349').issues[0]).toMatchObject({
      code: 'licenceNumber.check',
      params: { found: '9', wanted: '8' },
    });
    expect(codesOf(checkLicenceNumber('12345'))).toEqual(['licenceNumber.shape']);
    expect(licenceNumberDigit('123')).toBe(null);
  });

  it('detects every single wrong digit', () => {
    const digits = fc.stringMatching(/^\d{14}$/);
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 9 }), (first14, at, digit) => {
        const number = first14 + String(licenceNumberDigit(first14));
        const other = number.slice(0, at) + String(digit) + number.slice(at + 1);
        expect(checkLicenceNumber(other).ok).toBe(other === number);
      }),
    );
  });
});

describe('divisions', () => {
  it.each([
    ['510700', '绵阳市', 'city', '510000', '510700'],
    ['512000', '资阳市', 'city', '510000', '512000'],
    ['370900', '泰安市', 'city', '370000', '370900'],
    ['360800', '吉安市', 'city', '360000', '360800'],
    ['330304', '瓯海区', 'county', '330000', '330300'],
    ['510000', '四川省', 'province', '510000', null],
    ['100000', '全国', 'national', null, null],
    ['510703', null, 'county', '510000', '510700'],
  ])('reads %s', (code, name, level, province, city) => {
    expect(checkDivision(code)).toEqual({ ok: true, value: { code, level, name, province, city }, issues: [] });
  });

  it('refuses another form and an unknown province', () => {
    expect(codesOf(checkDivision('51070'))).toEqual(['division.shape']);
    expect(codesOf(checkDivision('五一零七零零'))).toEqual(['division.shape']);
    expect(codesOf(checkDivision('990000'))).toEqual(['division.province']);
    expect(divisionName('constructor')).toBe(null);
  });

  it('accepts an abolished code with a warning that names what took its place', () => {
    const read = checkDivision('512081');
    expect(read.ok && read.value.name).toBe('简阳市');
    expect(read.issues).toEqual([
      {
        code: 'division.abolished',
        severity: 'warning',
        path: [],
        params: { text: '512081', name: '简阳市', successors: ['510185'] },
      },
    ]);
  });

  it('keeps the table of abolished codes sound: six digits, the same province, no successor that is gone', () => {
    for (const [code, { successors }] of Object.entries(abolishedDivisions)) {
      expect(successors.length).toBeGreaterThan(0);
      for (const successor of successors) {
        expect(successor).toMatch(/^\d{6}$/);
        expect(successor.slice(0, 2)).toBe(code.slice(0, 2));
        expect(abolishedDivisions[successor]).toBe(undefined);
      }
    }
  });

  it('has 34 provinces', () => {
    expect(Object.keys(provinceNames)).toHaveLength(34);
    expect(Object.keys(provinceNames).every((code) => levelOf(code) === 'province')).toBe(true);
    const codes = Array.from({ length: 90 }, (_, index) => `${index + 10}0000`);
    expect(codes.filter((code) => code !== '100000' && checkDivision(code).ok)).toEqual(Object.keys(provinceNames));
  });

  it('knows what lies in what', () => {
    expect(liesIn('330304', '330000')).toBe(true);
    expect(liesIn('330304', '330304')).toBe(true);
    expect(liesIn('330304', '100000')).toBe(true);
    expect(liesIn('330304', '510000')).toBe(false);
    expect(liesIn('330300', '330304')).toBe(false);
    expect(liesIn('330302', '330304')).toBe(false);
  });

  it('reads the words for a tier, 县 and 区 as one', () => {
    const levels = ['国家级', '省级', '自治区级', '市级', '县级', '区级', '区', '县(区)级', '县级市'].map((text) => {
      const read = parseLevel(text);
      return read.ok ? read.value : null;
    });
    expect(levels).toEqual([
      'national',
      'province',
      'province',
      'city',
      'county',
      'county',
      'county',
      'county',
      'county',
    ]);
    expect(codesOf(parseLevel('镇级'))).toEqual(['level.unknown']);
    expect(codesOf(parseLevel('constructor'))).toEqual(['level.unknown']);
  });
});

describe('parseIndustry', () => {
  it.each([
    ['C', 'C', 'C', null, null, null],
    ['13', 'C13', 'C', '13', null, null],
    ['c13', 'C13', 'C', '13', null, null],
    ['135', 'C135', 'C', '13', '135', null],
    [' 1353 ', 'C1353', 'C', '13', '135', '1353'],
    ['0111', 'A0111', 'A', '01', '011', '0111'],
    ['K7010', 'K7010', 'K', '70', '701', '7010'],
    ['Ｔ97', 'T97', 'T', '97', null, null],
  ])('reads %s', (text, code, section, division, group, industryClass) => {
    const read = parseIndustry(text);
    expect(read.ok && read.value).toEqual({ code, section, division, group, class: industryClass });
  });

  it.each([
    ['', 'industry.shape'],
    ['1', 'industry.shape'],
    ['C13530', 'industry.shape'],
    ['制造业', 'industry.shape'],
    ['U', 'industry.section'],
    ['00', 'industry.division'],
    ['98', 'industry.division'],
    ['F1353', 'industry.disagree'],
  ])('refuses %s', (text, code) => {
    expect(codesOf(parseIndustry(text))).toEqual([code]);
  });

  it('gives each of the 97 divisions to exactly one of the 20 sections, in order, with a name', () => {
    const sections = Object.entries(industrySections);
    expect(sections.map(([letter]) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
    const covered = sections.flatMap(([, { first, last }]) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    );
    expect(covered).toEqual(Array.from({ length: 97 }, (_, index) => index + 1));
    const named = covered.map((number) => industryDivisionName(String(number).padStart(2, '0')));
    expect(new Set(named).size).toBe(97);
    expect(named.includes(null)).toBe(false);
    // Divisions at the borders of sections, where a slip in the list of names would show.
    expect(['13', '43', '47', '51', '60', '65', '70', '75', '84', '97'].map(industryDivisionName)).toEqual([
      '农副食品加工业',
      '金属制品、机械和设备修理业',
      '房屋建筑业',
      '批发业',
      '邮政业',
      '软件和信息技术服务业',
      '房地产业',
      '科技推广和应用服务业',
      '卫生',
      '国际组织',
    ]);
    expect(industryDivisionName('98')).toBe(null);
    expect(industryDivisionName('00')).toBe(null);
    expect(industryDivisionName('1')).toBe(null);
  });
});
