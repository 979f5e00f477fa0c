import { describe, expect, it } from 'vitest';
import { checkNumbers, type Exact, type Figure, figure, ratioOf } from '../src/index.ts';

const h1 = { from: '2020-01-01', to: '2020-07-01' } as const;
const last = { from: '2019-01-01', to: '2020-01-01' } as const;
const lastH1 = { from: '2019-01-01', to: '2019-07-01' } as const;
const asOf = '2020-07-10' as const;

function known(
  label: string,
  unit: string,
  value: Exact,
  period: Figure['period'] = null,
  bound: Figure['bound'] = 'exact',
): Figure {
  return figure(
    { id: `${label}${period?.from ?? ''}${period?.to ?? ''}`, label, unit, scope: '示例市', period },
    value,
    bound,
  );
}

const books = [
  known('投诉举报', '件', 1395, last),
  known('投诉举报', '件', 1064, h1),
  known('办结', '件', 938, h1),
  known('咨询服务', '件', 12_079, last),
  known('咨询服务', '件', 11_054, h1),
  known('查处违法案件', '件', 1620, last),
  known('查处违法案件', '件', 1679, h1),
  known('挽回经济损失', 'fen', 223_000_000, last),
  known('挽回经济损失', 'fen', 111_000_000, h1),
];

function verdicts(text: string, figures: readonly Figure[] = books): string[] {
  return checkNumbers(text, figures, { asOf })
    .findings.filter(({ verdict }) => verdict !== 'not-checked')
    .map(({ mention, verdict }) => `${mention.text} ${verdict}`);
}

describe('checkNumbers', () => {
  it('binds each number of a paragraph by its words, unit and period', () => {
    const text =
      '2019年，查处各类违法案件1620件，为消费者挽回经济损失223万元；今年1-6月，查处案件1679件，挽回经济损失111万元。2019年12315热线共受理投诉举报1395件，咨询服务12079件；今年1-6月投诉举报1064件、办结938件，咨询服务11054件。';
    expect(new Set(verdicts(text).map((one) => one.split(' ')[1]))).toEqual(new Set(['supported']));
    expect(verdicts(text)).toHaveLength(9);
  });

  it.each([
    ['今年1-6月投诉举报1046件。', ['1046件 contradictory']],
    ['今年1-6月投诉举报1395件。', ['1395件 period-mixed']],
    ['2019年投诉举报1064件。', ['1064件 period-mixed']],
    ['今年上半年受理投诉举报1064件，办结率88.16%。', ['1064件 supported', '88.16% unsupported']],
    [
      '今年上半年受理投诉举报1064件、办结938件，办结率88.16%。',
      ['1064件 supported', '938件 supported', '88.16% supported'],
    ],
    [
      '今年上半年受理投诉举报1064件、办结938件，办结率88.1%。',
      ['1064件 supported', '938件 supported', '88.1% wrongly-rounded'],
    ],
    [
      '今年上半年受理投诉举报1064件、办结938件，办结率98.16%。',
      ['1064件 supported', '938件 supported', '98.16% contradictory'],
    ],
    ['今年上半年挽回经济损失1.1亿元。', ['1.1亿元 contradictory']],
    ['今年上半年挽回经济损失超100万元。', ['超100万元 supported']],
    ['今年上半年挽回经济损失近110万元。', ['近110万元 contradictory']],
    ['今年上半年查处案件1679件，开展培训20场。', ['1679件 supported', '20场 unsupported']],
    ['今年上半年咨询服务1.1万件。', ['1.1万件 supported']],
    ['今年上半年咨询服务1.2万件。', ['1.2万件 period-mixed']],
    ['今年上半年咨询服务1.10万件。', ['1.10万件 wrongly-rounded']],
    ['今年上半年咨询服务1.3万件。', ['1.3万件 contradictory']],
    ['今年上半年咨询服务11000余件。', ['11000余件 supported']],
    ['今年上半年咨询服务12100余件。', ['12100余件 contradictory']],
    ['今年以来投诉举报1064件。', ['1064件 supported']],
    ['今年上半年查处案件1679件，同比增长3.64%。', ['1679件 supported', '3.64% period-mixed']],
  ])('%s', (text, wanted) => {
    expect(verdicts(text)).toEqual(wanted);
  });

  it('works growths and differences of rates out from two periods', () => {
    const figures = [
      known('发明专利授权', '件', 936, h1),
      known('发明专利授权', '件', 649, lastH1),
      known('办结率', 'ratio', { num: 145, den: 151 }, h1),
      known('办结率', 'ratio', { num: 93, den: 100 }, lastH1),
    ];
    expect(verdicts('今年上半年，发明专利授权936件，同比增长44.2%。', figures)).toEqual([
      '936件 supported',
      '44.2% supported',
    ]);
    expect(verdicts('今年上半年，发明专利授权936件，同比增长44.3%。', figures)).toEqual([
      '936件 supported',
      '44.3% wrongly-rounded',
    ]);
    expect(verdicts('今年上半年，发明专利授权936件，同比下降44.2%。', figures)).toEqual([
      '936件 supported',
      '44.2% contradictory',
    ]);
    expect(verdicts('今年上半年，发明专利授权936件，同比增长54.2%。', figures)).toEqual([
      '936件 supported',
      '54.2% contradictory',
    ]);
    expect(verdicts('今年上半年办结率96.03%，同比提高3.03个百分点。', figures)).toEqual([
      '96.03% supported',
      '3.03个百分点 supported',
    ]);
    expect(verdicts('今年上半年办结率96.03%，同比提高5个百分点。', figures)).toEqual([
      '96.03% supported',
      '5个百分点 contradictory',
    ]);
  });

  it('counts what a figure was divided from, and takes 家 and 户 for one', () => {
    const read = ratioOf(known('已见效', '条', 290), known('企业诉求', '条', 302));
    const figures = [...(read.ok ? [read.value] : []), known('结对企业', '户', 200, null, 'at-least')];
    expect(verdicts('收集企业诉求302条，已有290条落地见效。与200余家结对企业联系。', figures)).toEqual([
      '302条 supported',
      '290条 supported',
      '200余家 supported',
    ]);
    expect(verdicts('与200家结对企业联系。', figures)).toEqual(['200家 unsupported']);
  });

  it('goes by other names where it is told them, and by the value alone with a notice', () => {
    const figures = [known('结对走访', '次', 1740, null, 'at-least'), known('企业诉求', '条', 302)];
    const check = checkNumbers('上门1740余次，听取意见302条，听取建议30条。', figures, {
      names: { 结对走访: ['上门'] },
    });
    expect(check.findings.map(({ verdict }) => verdict)).toEqual(['supported', 'supported', 'unsupported']);
    expect(check.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['figures.boundByValue', 'notice'],
      ['figures.claimUnsupported', 'error'],
    ]);
  });

  it('says what is wrong, where, and what would be right', () => {
    const { issues, counts } = checkNumbers(
      '总体情况\n今年1-6月咨询服务1.10万件，投诉举报1395件，\n办结940件，走访60家。',
      books,
      { asOf },
    );
    expect(issues.map(({ code, path, params }) => [code, path.join(' '), params])).toEqual([
      ['figures.claimRounded', 'line 2 column 11', { text: '1.10万件', label: '咨询服务', right: '1.11万件' }],
      [
        'figures.claimPeriod',
        'line 2 column 22',
        { text: '1395件', label: '投诉举报', stated: '2020-01-01–2020-06-30', known: '2019-01-01–2019-12-31' },
      ],
      [
        'figures.claimContradicted',
        'line 3 column 3',
        { text: '940件', label: '办结', value: '938件', bound: 'exact' },
      ],
      ['figures.claimUnsupported', 'line 3 column 10', { text: '60家' }],
    ]);
    expect(counts).toEqual({
      supported: 0,
      'wrongly-rounded': 1,
      'period-mixed': 1,
      contradictory: 1,
      unsupported: 1,
      'not-checked': 1,
    });
  });

  it('reads drafts as they are written', () => {
    const day = { from: '2020-06-30', to: '2020-07-01' } as const;
    const figures = [
      known('结对干部', '名', 64, h1),
      known('结对企业', '户', 212, h1),
      known('走访企业', '次', 1740, h1, 'at-least'),
      known('企业诉求', '件', 302, h1),
      known('减免检定费用', 'fen', 203_600_000, h1),
      known('减免检定费用', 'fen', 180_000_000, lastH1),
      known('实有经营主体', '户', 604_213, day),
      known('培训场次', '场', 26, h1),
    ];
    const drafts: readonly (readonly [string, readonly string[]])[] = [
      [
        '上半年，60余名干部与200余家企业结对，走访企业1800余次，收集诉求312件。',
        ['60余名 supported', '200余家 supported', '1800余次 unsupported', '312件 contradictory'],
      ],
      ['截至6月底，实有经营主体60余万户，举办培训26场。', ['60余万户 supported', '26场 supported']],
      ['今年上半年减免检定费用204万元，同比增长13.1%。', ['204万元 supported', '13.1% supported']],
      ['今年上半年减免检定费用203.6万元，同比增加23.6万元。', ['203.6万元 supported', '23.6万元 supported']],
      ['今年上半年减免检定费用203.6万元，新增站点5个。', ['203.6万元 supported', '5个 unsupported']],
    ];
    for (const [text, wanted] of drafts) expect(verdicts(text, figures)).toEqual(wanted);
  });
});
