import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import { findNumbers } from '../src/index.ts';

/** A sentence and what stands in it: kind and text, for an amount its value, bound and unit too. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['示例市走访企业１７４０余次。', ['quantity １７４０余次 =1740 at-least 次']],
  [
    '為九十余戶企業(yè)減免費(fèi)用超300萬(wàn)元。',
    ['quantity 九十余戶 =90 at-least 户', 'quantity 超300萬(wàn)元 =300000000 at-least fen'],
  ],
  [
    '服务企业三十七万五千户、个体3万5千户。',
    ['quantity 三十七万五千户 =375000 exact 户', 'quantity 3万5千户 =35000 exact 户'],
  ],
  [
    '融资1.5万亿元，贴息12,079元。',
    ['quantity 1.5万亿元 =150000000000000 exact fen', 'quantity 12,079元 =1207900 exact fen'],
  ],
  [
    '满意率百分之九十八点五，近七成企业受益，三分之二已办结。',
    [
      'quantity 百分之九十八点五 =0.985 exact ratio',
      'quantity 近七成 =0.7 at-most ratio',
      'quantity 三分之二 =0.6666666666666666 exact ratio',
    ],
  ],
  [
    '办结率同比提高2.5个百分点，投诉下降3.5％。',
    ['quantity 2.5个百分点 =2.5 exact 百分点', 'quantity 3.5％ =-0.035 exact ratio'],
  ],
  [
    '增长12 %，产值翻1.5倍，不良率3‰。',
    ['quantity 12 % =0.12 exact ratio', 'quantity 1.5倍 =1.5 exact 倍', 'quantity 3‰ =0.003 exact ratio'],
  ],
  [
    '每县5至10家，占比10%—20%，三至五名专员，二三十家企业。',
    [
      'range 5至10家 =5..10 exact 家',
      'range 10%—20% =0.1..0.2 exact ratio',
      'range 三至五名 =3..5 exact 名',
      'range 二三十家 =20..30 exact 家',
    ],
  ],
  [
    '百余家企业、近百名干部、上千户次，数十家单位。',
    [
      'quantity 百余家 =100 at-least 家',
      'quantity 近百名 =100 at-most 名',
      'quantity 上千户次 =1000 at-least 户次',
      'vague 数十家',
    ],
  ],
  [
    '2026年3月5日、2026.3.5、2026-03-05、3月上旬、第三季度、前三季度、1—8月。',
    [
      'date 2026年3月5日',
      'date 2026.3.5',
      'date 2026-03-05',
      'date 3月上旬',
      'date 第三季度',
      'date 前三季度',
      'date 1—8月',
    ],
  ],
  [
    '2019—2023年，二〇二六年，21世纪20年代，上午9时30分，8:30。',
    ['date 2019—2023年', 'date 二〇二六年', 'date 21世纪20年代', 'date 9时30分', 'date 8:30'],
  ],
  [
    '依据财税〔2017〕20号、国发(2023)3号和第16号令第三条第二款，GB/T 19001-2016。',
    [
      'document 〔2017〕20号',
      'document (2023)3号',
      'document 第16号令',
      'document 第三条第二款',
      'document GB/T 19001-2016',
    ],
  ],
  [
    '第二批、第15届、第一名、全省第3位，一、二类医疗器械。',
    ['ordinal 第二批', 'ordinal 第15届', 'ordinal 第一名', 'ordinal 第3位', 'ordinal 一、二类'],
  ],
  ['掌握第一手资料，第三方评估，第一时间响应。', []],
  [
    '拨打12345热线或者12315、0816-2234567、13800138000。',
    ['name 12345', 'name 12315', 'name 0816-2234567', 'name 13800138000'],
  ],
  [
    '“五个一”“两个责任”“3+2”“5+N”，十大行动，党的二十大，“十四五”规划，八项规定。',
    ['name 五个', 'name 两个', 'name 3+2', 'name 5+N', 'name 十大', 'name 二十大', 'name 十四五', 'name 八项'],
  ],
  ['统一部署，一企一策，一对一服务，建设一批站点，进一步做到一次办好。', []],
  [
    '唯一一个试点，仅一家企业，一个月内办结。',
    ['quantity 一个 =1 exact 个', 'quantity 一家 =1 exact 家', 'duration 一个月内 =1 at-most 月'],
  ],
  [
    '近三年累计，15个工作日内答复，7×24小时值守，两年行动。',
    [
      'duration 三年 =3 exact 年',
      'duration 15个工作日内 =15 at-most 工作日',
      'name 7×24小时',
      'duration 两年 =2 exact 年',
    ],
  ],
  [
    '一、总体情况\n（一）办理\n1. 受理5件\n（2）办结3件',
    [
      'heading 一、',
      'heading （一）',
      'heading 1.',
      'quantity 5件 =5 exact 件',
      'heading （2）',
      'quantity 3件 =3 exact 件',
    ],
  ],
  ['四川、三台县、五家渠、三门峡和六安，千企创牌、百家创奖。', []],
  [
    '约谈116次，签约10家，预约5次，约300件，最近5户，附近3家。',
    [
      'quantity 116次 =116 exact 次',
      'quantity 10家 =10 exact 家',
      'quantity 5次 =5 exact 次',
      'quantity 约300件 =300 about 件',
      'quantity 5户 =5 exact 户',
      'quantity 3家 =3 exact 家',
    ],
  ],
  [
    '信用代码91330304MA2CNXYZ0A，编号E001，5G应用，A1版，重3.5kg。',
    ['name 91330304MA2CNXYZ0A', 'name E001', 'name 5G', 'name A1', 'quantity 3.5kg =3.5 exact kg'],
  ],
  [
    '不超过30件，不低于80%，10人以上，20件左右，十来家，3年多。',
    [
      'quantity 不超过30件 =30 at-most 件',
      'quantity 不低于80% =0.8 at-least ratio',
      'quantity 10人以上 =10 at-least 人',
      'quantity 20件左右 =20 about 件',
      'quantity 十来家 =10 about 家',
      'duration 3年多 =3 at-least 年',
    ],
  ],
  [
    '受理1395件、办结1395件，损失-3.5万元。',
    ['quantity 1395件 =1395 exact 件', 'quantity 1395件 =1395 exact 件', 'quantity -3.5万元 =-3500000 exact fen'],
  ],
  [
    '一亿二千万元，2000余家，2000家。',
    [
      'quantity 一亿二千万元 =12000000000 exact fen',
      'quantity 2000余家 =2000 at-least 家',
      'quantity 2000家 =2000 exact 家',
    ],
  ],
  [
    '减免三百二十万元，翻了两番，负3.5%，气温5℃。',
    [
      'quantity 三百二十万元 =320000000 exact fen',
      'quantity 两番 =2 exact 番',
      'quantity 负3.5% =-0.035 exact ratio',
      'quantity 5℃ =5 exact ℃',
    ],
  ],
  [
    '万分之三，千分之五，十几户，三五家，排名前三，进入前10名，一级12家、二级25家。',
    [
      'quantity 万分之三 =0.0003 exact ratio',
      'quantity 千分之五 =0.005 exact ratio',
      'vague 十几户',
      'vague 三五家',
      'ordinal 前三',
      'ordinal 前10名',
      'ordinal 一级',
      'quantity 12家 =12 exact 家',
      'ordinal 二级',
      'quantity 25家 =25 exact 家',
    ],
  ],
  [
    '编号202603050012，人民路100号3楼305室，邮编325000，二十届三中全会。',
    ['name 202603050012', 'ordinal 100号', 'name 3楼', 'name 305室', 'name 325000', 'name 二十届'],
  ],
];

function told(text: string): string[] {
  return findNumbers(text).map(({ kind, text: written, claim, upTo }) => {
    if (claim === null) return `${kind} ${written}`;
    const ends = [claim, upTo].flatMap((one) =>
      one === null ? [] : [typeof one.value === 'number' ? one.value : one.value.num / one.value.den],
    );
    return `${kind} ${written} =${ends.join('..')} ${claim.bound} ${claim.unit}`;
  });
}

describe('findNumbers', () => {
  it.each(sentences)('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  it('gives each number its place', () => {
    const text = '总体情况\n走访企业200余户，\n减免2万(wàn)余元';
    const found = findNumbers(text);
    expect(found.map(({ offset, line, column }) => [offset, line, column])).toEqual([
      [9, 2, 5],
      [18, 3, 3],
    ]);
    expect(found.map((one) => text.slice(one.offset, one.offset + one.text.length))).toEqual([
      '200余户',
      '2万(wàn)余元',
    ]);
  });

  it('reads the growth that the words before a number tell of', () => {
    const trends = (text: string) => findNumbers(text).map(({ trend }) => trend);
    expect(trends('同比增长44.2%，环比下降3%，提高到96%，增长5%')).toEqual([
      { direction: 'up', against: 'year-before' },
      { direction: 'down', against: 'period-before' },
      null,
      { direction: 'up', against: null },
    ]);
    expect(trends('比上年同期增长了5件')).toEqual([{ direction: 'up', against: 'year-before' }]);
  });

  it.each([
    ['2025年受理5件', '2025-01-01', '2026-01-01'],
    ['今年1-6月受理5件', '2026-01-01', '2026-07-01'],
    ['去年同期受理5件', '2025-01-01', '2026-01-01'],
    ['今年上半年受理5件', '2026-01-01', '2026-07-01'],
    ['第三季度受理5件', '2026-07-01', '2026-10-01'],
    ['前三季度受理5件', '2026-01-01', '2026-10-01'],
    ['截至10月底受理5件', '2026-01-01', '2026-11-01'],
    ['今年以来受理5件', '2026-01-01', '2026-11-23'],
    ['2025年1月至8月受理5件', '2025-01-01', '2025-09-01'],
  ])('reads the period of %s', (text, from, to) => {
    expect(findNumbers(text, { asOf: '2026-11-22' }).at(-1)?.period).toEqual({ from, to });
  });

  it('carries no period over to the next sentence, and guesses none without a day', () => {
    expect(findNumbers('2025年受理。办结5件', { asOf: '2026-11-22' }).at(-1)?.period).toBeNull();
    expect(findNumbers('今年1-6月受理5件').at(-1)?.period).toBeNull();
  });

  it('finds mentions of any text in order, apart and where it says', () => {
    const piece = fc.constantFrom(
      '同比增长',
      '12.5%',
      '五',
      '个',
      '一',
      '百',
      '万',
      '余',
      '元',
      '2026',
      '年',
      '3',
      '月',
      '-',
      '、',
      '，',
      '\n',
      '第',
      '号',
      '〔',
      '〕',
      '(一)',
      '“',
      '”',
      '近',
      'A',
      '.',
      '+',
      'N',
      '家',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const one of findNumbers(text, { asOf: '2026-11-22' })) {
          expect(one.offset).toBeGreaterThanOrEqual(end);
          expect(text.slice(one.offset, one.offset + one.text.length)).toBe(one.text);
          end = one.offset + one.text.length;
        }
      }),
      runs(500),
    );
  });
});
