import { describe, expect, it } from 'vitest';
import { checkClaim, figure, parseClaim } from '../src/index.ts';

const ratio = (num: number, den: number) => ({ num, den });

describe('parseClaim', () => {
  it.each([
    ['1740余', 1740, 'at-least', '', 1],
    ['1740余次', 1740, 'at-least', '次', 1],
    ['37万余', 370_000, 'at-least', '', 10_000],
    ['37万余户', 370_000, 'at-least', '户', 10_000],
    ['60余万户', 600_000, 'at-least', '户', 10_000],
    ['9.8亿元', 98_000_000_000, 'exact', 'fen', 1_000_000_000],
    ['超200万元', 200_000_000, 'at-least', 'fen', 1_000_000],
    ['2万余元', 2_000_000, 'at-least', 'fen', 1_000_000],
    ['近60万', 600_000, 'at-most', '', 10_000],
    ['不足3户', 3, 'at-most', '户', 1],
    ['1.2万家', 12_000, 'exact', '家', 1000],
    ['3100余次', 3100, 'at-least', '次', 1],
    ['12,079件', 12_079, 'exact', '件', 1],
    ['１７４０余次', 1740, 'at-least', '次', 1],
    ['约8.7次', ratio(87, 10), 'about', '次', ratio(1, 10)],
    ['300件左右', 300, 'about', '件', 1],
    ['30%以上', ratio(3, 10), 'at-least', 'ratio', ratio(1, 100)],
    ['+31.25%', ratio(5, 16), 'exact', 'ratio', ratio(1, 10_000)],
    ['同比增长44.2%', ratio(221, 500), 'exact', 'ratio', ratio(1, 1000)],
    ['下降3.5%', ratio(-7, 200), 'exact', 'ratio', ratio(1, 1000)],
    ['同比增长超30%', ratio(3, 10), 'at-least', 'ratio', ratio(1, 100)],
    ['2.5个百分点', ratio(5, 2), 'exact', '百分点', ratio(1, 10)],
    ['2.5百分点', ratio(5, 2), 'exact', '百分点', ratio(1, 10)],
    ['三百多件', 300, 'at-least', '件', 100],
    ['一百二十家', 120, 'exact', '家', 10],
    ['十三条', 13, 'exact', '条', 1],
    ['两千户', 2000, 'exact', '户', 1000],
    ['70余户', 70, 'at-least', '户', 1],
  ])('reads %s', (text, value, bound, unit, step) => {
    const read = parseClaim(text);
    expect(read.ok && read.value).toEqual({ text, value, bound, unit, step });
  });

  it.each([
    ['很多', 'figures.claimShape'],
    ['', 'figures.claimShape'],
    ['二三十家', 'figures.claimShape'],
    ['近200余户', 'figures.claimBounds'],
    ['99999999999亿元', 'figures.range'],
  ])('refuses %s', (text, code) => {
    expect(parseClaim(text).issues.map((found) => found.code)).toEqual([code]);
  });
});

describe('checkClaim', () => {
  const check = (text: string, value: number, bound: 'exact' | 'at-least' | 'at-most' | 'about' = 'exact') => {
    const claim = parseClaim(text);
    if (!claim.ok) throw new Error(text);
    return checkClaim(
      claim.value,
      figure({ id: 'f', label: '走访', unit: '次', scope: 's', period: null }, value, bound),
    ).answer;
  };

  it.each([
    ['1740余次', 1748, 'exact', 'yes'],
    ['1740余次', 1752, 'exact', 'no'],
    ['1740余次', 1739, 'exact', 'no'],
    ['1740余次', 1700, 'at-least', 'unknown'],
    ['1740余次', 1740, 'at-least', 'yes'],
    ['1740余次', 1700, 'at-most', 'no'],
    ['1740余次', 1800, 'at-most', 'unknown'],
    ['近60次', 58, 'exact', 'yes'],
    ['近60次', 61, 'exact', 'no'],
    ['近60次', 61, 'at-least', 'no'],
    ['近60次', 58, 'at-least', 'unknown'],
    ['60次', 60, 'exact', 'yes'],
    ['60次', 61, 'exact', 'no'],
    ['60次', 60, 'at-least', 'unknown'],
    ['60次', 61, 'at-least', 'no'],
    ['60次', 59, 'at-most', 'no'],
    ['1.2万次', 12_040, 'exact', 'yes'],
    ['1.2万次', 12_500, 'exact', 'no'],
    ['约300次', 302, 'exact', 'yes'],
    ['约300次', 360, 'exact', 'no'],
    ['60次', 60, 'about', 'unknown'],
  ] as const)('%s against %i (%s): %s', (text, value, bound, answer) => {
    expect(check(text, value, bound)).toBe(answer);
  });

  it('says why', () => {
    const claim = parseClaim('60户');
    const of = figure({ id: 'f', label: '走访', unit: '次', scope: 's', period: null }, 60);
    expect(claim.ok && checkClaim(claim.value, of).issues[0]?.code).toBe('figures.unit');
    const other = parseClaim('60次');
    const wrong = figure({ ...of, unit: '次' }, { num: 125, den: 2 });
    expect(other.ok && checkClaim(other.value, wrong).issues[0]).toMatchObject({
      code: 'figures.claimContradicted',
      params: { value: { num: 125, den: 2 } },
    });
  });
});
