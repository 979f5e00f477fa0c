import type { Reading } from '@huiqi/kernel';
import { describe, expect, it } from 'vitest';
import {
  checkClaim,
  compare,
  type Exact,
  type Figure,
  figure,
  formatFigure,
  growth,
  impliedBase,
  openOf,
  pace,
  parseClaim,
  perMonth,
  perUnit,
  ratioOf,
  sum,
  targetProgress,
  withinQuota,
} from '../src/index.ts';

const year = { from: '2019-01-01', to: '2020-01-01' } as const;
const half = { from: '2020-01-01', to: '2020-07-01' } as const;

/** A figure as a text states it: `1740余次`, in a scope and a period. */
function said(text: string, scope: string, period: Figure['period'] = null): Figure {
  const claim = value(parseClaim(text));
  return figure({ id: text, label: text, unit: claim.unit, scope, period }, claim.value, claim.bound);
}

function value<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
}

function codes(reading: Reading<unknown>): string[] {
  return reading.issues.map((found) => found.code);
}

/** A printed growth: its value and the step of its last digit. */
function printed(text: string): { value: Exact; step: Exact } {
  const { value: read, step } = value(parseClaim(text));
  return { value: read, step };
}

describe('the golden figures', () => {
  it('G1: 290 of 302 are 96.03 %, 12 open are 3.97 %, and both numbers stay', () => {
    const [demands, done] = [said('302件', '诉求'), said('290件', '诉求')];
    const share = value(ratioOf(done, demands));
    expect(formatFigure(share)).toBe('96.03%');
    expect([share.numerator?.value, share.denominator?.value]).toEqual([290, 302]);
    const open = value(openOf(demands, done, 0));
    expect([open.value, open.bound]).toEqual([12, 'exact']);
    expect(formatFigure(value(ratioOf(open, demands)))).toBe('3.97%');
  });

  it('G2: with 余 on both sides the means have no side, and a claim of "at least" is refused', () => {
    const [visits, firms, officers] = [said('1740余次', '帮扶'), said('200余户', '帮扶'), said('60余人', '帮扶')];
    const means = [
      value(perUnit(visits, firms)),
      value(perUnit(visits, officers)),
      value(perUnit(firms, officers)),
    ] as const;
    expect(means.map((mean) => formatFigure(mean, { decimals: 1 }))).toEqual([
      '约8.7次/户',
      '约29.0次/人',
      '约3.3户/人',
    ]);
    const claim = { ...value(parseClaim('29次以上')), unit: '次/人' };
    expect(checkClaim(claim, means[1])).toMatchObject({ answer: 'unknown', issues: [{ code: 'figures.claim' }] });
  });

  it('G3: one bound on one side gives one bound', () => {
    const [visits, demands, firms] = [said('1740余次', '帮扶'), said('302件', '帮扶'), said('200余户', '帮扶')];
    expect(formatFigure(value(perUnit(demands, visits, { per: 100 })))).toBe('不超过17.36件/100次');
    expect(formatFigure(value(perUnit(visits, demands)))).toBe('不少于5.76次/件');
    expect(formatFigure(value(perUnit(demands, firms)))).toBe('不超过1.51件/户');
  });

  it('G4: 936 at +44.2 % means 649 and only 649', () => {
    const read = value(impliedBase({ value: 936, step: null }, printed('+44.2%')));
    expect(read).toMatchObject({ verdict: 'unique', candidates: [649], count: 1 });
    const rates = [648, 650].map((base) =>
      formatFigure(value(growth(said('936件', '发明专利'), said(`${base}件`, '发明专利')))),
    );
    expect(rates).toEqual(['44.44%', '44%']);
  });

  it('G5: 8.6 at +31.25 % fits no base with one decimal, only unrounded values', () => {
    const read = value(
      impliedBase({ value: { num: 43, den: 5 }, step: { num: 1, den: 10 } }, printed('31.25%'), {
        grid: { num: 1, den: 10 },
      }),
    );
    expect(read).toMatchObject({ verdict: 'only-unrounded', candidates: [], count: 0 });
    expect([read.low, read.high].map((end) => Number(Object(end).num) / Number(Object(end).den))).toEqual([
      expect.closeTo(6.514, 3),
      expect.closeTo(6.5907, 4),
    ]);
    const unrounded = value(growth(said('8.61件', '万人拥有量'), said('6.56件', '万人拥有量')));
    expect(unrounded.value).toEqual({ num: 5, den: 16 });
  });

  it('G6: 2198 at +1.24 % means 2171 and only 2171', () => {
    const read = value(impliedBase({ value: 2198, step: null }, printed('+1.24%')));
    expect(read).toMatchObject({ verdict: 'unique', candidates: [2171] });
  });

  it('G7: 60余万 at +4.6 % gives a lower bound of 57.33万, as 4.6 % may be 4.649 %', () => {
    const stock = value(parseClaim('60余万户'));
    const read = value(impliedBase({ value: stock.value, step: null, bound: stock.bound }, printed('4.6%')));
    expect(read).toMatchObject({ verdict: 'bound', high: null, low: { num: 1_200_000_000, den: 2093 } });
    const about = { id: 'b', label: '基数', unit: '户', scope: '经营主体', period: null };
    expect(formatFigure(figure(about, read.low ?? 0, 'at-least'), { scale: '万' })).toBe('不少于57.33万户');
  });

  it('G8: 938 of 1064 are 88.16 %; 126 open is a lower bound while no opening balance is stated', () => {
    const [received, closed] = [said('1064件', '投诉举报', half), said('938件', '投诉举报', half)];
    expect(formatFigure(value(ratioOf(closed, received)))).toBe('88.16%');
    const open = openOf(received, closed, null);
    expect([value(open).value, value(open).bound, codes(open)]).toEqual([126, 'at-least', ['figures.opening']]);
  });

  it('G9: 1395 of 1395 are 100 %', () => {
    const all = said('1395件', '投诉举报', year);
    expect(formatFigure(value(ratioOf(all, all)))).toBe('100%');
  });

  it('G10: 1064 in a half-year against 1395 in a year is a pace of 152.5 %, never a comparison', () => {
    const [part, whole] = [said('1064件', '投诉举报', half), said('1395件', '投诉举报', year)];
    expect(codes(compare(part, whole))).toEqual(['figures.periodLength']);
    const read = value(pace(part, whole));
    expect([read.pace, read.growth].map((one) => formatFigure(one, { decimals: 1 }))).toEqual(['152.5%', '52.5%']);
  });

  it('G11: 11054 in a half-year against 12079 in a year is +83.0 % when carried on', () => {
    const read = pace(said('11054件', '咨询', half), said('12079件', '咨询', year));
    expect(formatFigure(value(read).growth, { decimals: 1 })).toBe('83.0%');
    expect(codes(read)).toEqual([]);
  });

  it('G12: a half-year that exceeds the year before is flagged', () => {
    const read = pace(said('1679件', '查处案件', half), said('1620件', '查处案件', year));
    expect(formatFigure(value(read).share)).toBe('103.64%');
    expect(formatFigure(value(read).growth, { decimals: 1 })).toBe('107.3%');
    expect(codes(read)).toEqual(['figures.exceedsWhole']);
  });

  it('G13: losses are shared out over cases; over complaints the scopes do not meet', () => {
    const mean = value(perUnit(said('223万元', '查处案件', year), said('1620件', '查处案件', year)));
    const later = value(perUnit(said('111万元', '查处案件', half), said('1679件', '查处案件', half)));
    expect([mean, later].map((one) => formatFigure(one))).toEqual(['1376.54元/件', '661.11元/件']);
    const mixed = perUnit(said('223万元', '查处案件', year), said('1395件', '投诉举报', year));
    expect(codes(mixed)).toEqual(['figures.scope']);
  });

  it('G14: 3.96万元 to 6 firms are 0.66万元 each', () => {
    const mean = value(perUnit(said('3.96万元', '资助'), said('6户', '资助')));
    expect([mean.value, formatFigure(mean, { scale: '万' })]).toEqual([660_000, '0.66万元/户']);
  });

  it('G15: 1 + 34 + 38 certificates are 73, 3.65 per firm', () => {
    const parts = ['三类', '二类', '一类'].map((id, index) =>
      figure({ id, label: id, unit: '张', scope: '医疗器械证', period: null }, [1, 34, 38][index] ?? 0),
    );
    const total = value(sum(parts, { id: 'all', label: '医疗器械证' }));
    expect(total.value).toBe(73);
    expect(formatFigure(value(perUnit(total, said('20户', '医疗器械证'))))).toBe('3.65张/户');
  });

  it('G16: 86 + 60 are 146, +69.8 %', () => {
    const now = said('86个', '资质参数');
    const total = value(sum([now, { ...said('60个', '资质参数'), id: 'new' }], { id: 'all', label: '参数' }));
    const grown = growth(total, now);
    expect([total.value, formatFigure(value(grown), { decimals: 1 })]).toEqual([146, '69.8%']);
    expect(codes(grown)).toEqual(['figures.periodUnstated']);
  });

  it('G17: two rates of different populations are not compared', () => {
    const opened = value(perMonth(said('121家', '营商通开办', { from: '2020-05-01', to: '2020-07-01' })));
    const granted = value(perMonth(said('182件', '下放事项办件', { from: '2020-06-01', to: '2020-07-01' })));
    expect([opened, granted].map((one) => formatFigure(one))).toEqual(['60.5家/月', '182件/月']);
    expect(codes(compare({ ...granted, unit: opened.unit }, opened))).toEqual(['figures.scope']);
    expect(codes(compare(granted, opened))).toEqual(['figures.unit']);
  });

  it('G18: shares need a declared subset', () => {
    const stock = said('60万户', '经营主体');
    const trust = said('37万户', '放心消费');
    const relations = [
      { inner: '放心消费', outer: '经营主体' },
      { inner: '示范单位', outer: '放心消费' },
      { inner: 'ODR企业', outer: '放心消费' },
      { inner: '线下无理由退货', outer: '经营主体' },
    ];
    const shares = [
      [trust, stock],
      [said('1.2万户', '示范单位'), trust],
      [said('3200户', 'ODR企业'), trust],
      [said('4.4万户', '线下无理由退货'), stock],
    ] as const;
    expect(shares.map(([part, whole]) => codes(ratioOf(part, whole)))).toEqual(shares.map(() => ['figures.scope']));
    const written = shares.map(([part, whole]) => formatFigure(value(ratioOf(part, whole, { relations }))));
    expect(written).toEqual(['61.67%', '3.24%', '0.86%', '7.33%']);
    // With 余 as printed the shares are bounds, or have no side at all.
    const bounded = [
      ratioOf(said('37万余户', '放心消费'), said('60余万户', '经营主体'), { relations }),
      ratioOf(said('1.2万户', '示范单位'), said('37万余户', '放心消费'), { relations }),
    ].map(value);
    expect(bounded.map((share) => formatFigure(share, { decimals: 1 }))).toEqual(['约61.7%', '不超过3.3%']);
    // Through 放心消费 the relation holds for 经营主体 too.
    expect(ratioOf(said('1.2万户', '示范单位'), stock, { relations }).ok).toBe(true);
  });

  it('G19: targets in different units are not summed; 5 of 50 are 10 %', () => {
    const units = ['家', '个', '项', '项', '件', '个', '家'];
    const targets = [50, 5, 10, 10, 1, 6, 14].map((wanted, index) =>
      figure(
        { id: `t${index}`, label: `目标${index}`, unit: units[index] ?? '', scope: '示例区', period: null },
        wanted,
      ),
    );
    expect(codes(sum(targets, { id: 'all', label: '合计' }))).toContain('figures.unit');
    expect(formatFigure(value(ratioOf(said('5家', '示例区'), said('50家', '示例区'))))).toBe('10%');
    const period = { from: '2026-01-01', to: '2027-01-01' } as const;
    const progress = targetProgress(
      figure({ id: 't', label: '目标', unit: '家', scope: '示例区', period }, 50),
      figure({ id: 'a', label: '完成', unit: '家', scope: '示例区', period: null }, 5),
      '2026-03-31',
    );
    expect(value(progress)).toMatchObject({ share: { num: 1, den: 10 }, requiredPerMonth: 5, onPace: false });
  });

  it('G20: over 20,000 yuan on 13 instruments are at least 1538 yuan each; 1万 per firm stands on an assumption', () => {
    const each = value(perUnit(said('2万余元', '现场检定'), said('13台', '现场检定')));
    expect(formatFigure(each, { decimals: 0 })).toBe('不少于1538元/台');
    const mean = value(perUnit(said('超200万元', '减免'), said('200余户', '减免'), { assumptions: ['200户全部享受'] }));
    expect(formatFigure(mean, { scale: '万' })).toBe('约1万元/户');
    expect(mean.assumptions).toEqual(['200户全部享受']);
  });

  it('G21: 14 + 10 + 26 clauses are 50 when the documents are declared to share none', () => {
    const parts = [said('14条', '实施意见'), said('10条', '纲要'), said('26条', '1号文件')];
    expect(codes(sum(parts, { id: 'all', label: '措施' }))).toContain('figures.scope');
    expect(value(sum(parts, { id: 'all', label: '措施', disjoint: true })).value).toBe(50);
  });

  it('G22: a quota of 5 to 10 firms per county', () => {
    const quota = { min: 5, max: 10 };
    const answers = ['4家', '5家', '10家', '11家', '5余家', '11余家', '近4家'].map((text) =>
      withinQuota(said(text, '示例县'), quota),
    );
    expect(answers).toEqual(['no', 'yes', 'yes', 'no', 'unknown', 'no', 'no']);
    expect(withinQuota(said('1个', '示例县主导产业'), { min: 1, max: 1 })).toBe('yes');
  });
});
