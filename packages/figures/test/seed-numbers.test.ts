import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { LocalDate, Period } from '@huiqi/kernel';
import { describe, expect, test } from 'vitest';
import { checkNumbers, figure, findNumbers, type NumberMention, parseClaim } from '../src/index.ts';
import labels from './seed-numbers.json' with { type: 'json' };

/** Place, text, kind, and for an amount value, bound and unit, as a person read them before the checker was written. */
type Label = readonly (string | number)[];

const folder = new URL('../../../../shared/seeds/', import.meta.url);
if (!existsSync(folder)) console.log('seed-numbers: ../shared/seeds is absent, the five programmes are passed over');

function labelOf({ offset, text, kind, claim, upTo }: NumberMention): Label {
  if (claim === null) return [offset, text, kind];
  const ends = [claim, upTo].flatMap((one) => (one === null ? [] : [decimal(one.value)]));
  return [offset, text, kind, ends.join('..'), claim.bound, claim.unit];
}

function decimal(value: NonNullable<NumberMention['claim']>['value']): string {
  return String(typeof value === 'number' ? value : value.num / value.den);
}

describe.skipIf(!existsSync(folder))('the numbers of five programmes', () => {
  test.each(Object.entries(labels))('%s: all of them, and nothing else', (name, expected) => {
    const file = readdirSync(folder).find((one) => one.startsWith(name)) ?? '';
    const found = findNumbers(readFileSync(new URL(file, folder), 'utf8')).map(labelOf);
    expect(found).toEqual(expected);
  });
});

/** Figures that the second and third programme print, with labels of our own. */
const year = { from: '2019-01-01', to: '2020-01-01' } as const;
const half = { from: '2020-01-01', to: '2020-07-01' } as const;
const summer = { from: '2023-01-01', to: '2023-09-01' } as const;
const summerBefore = { from: '2022-01-01', to: '2022-09-01' } as const;
const autumn = { from: '2023-01-01', to: '2023-11-01' } as const;
const printed: Readonly<
  Record<
    string,
    { readonly asOf: LocalDate; readonly figures: readonly (readonly [string, string, string, Period?])[] }
  >
> = {
  '001': {
    asOf: '2023-11-23',
    figures: [
      ['NQI服务站', '个', '10个'],
      ['检验检测等服务', '项', '10项'],
      ['产品和服务', '个', '7个'],
      ['标准化创新发展计划项目', '个', '5个'],
      ['产业链派驻专员', '个', '13个'],
      ['产业链专利导航工程', '个', '13个'],
      ['发明专利授权', '件', '936件', summer],
      ['发明专利授权', '件', '649件', summerBefore],
      ['万人发明专利拥有量', '件', '8.61件', summer],
      ['万人发明专利拥有量', '件', '6.56件', summerBefore],
      ['知识产权质押融资', 'fen', '9.8亿元', summer],
      ['新型工业化强市建设措施清单', '项', '14项'],
      ['服务业高质量发展措施', '条', '10条'],
      ['支持个体工商户发展的措施', '条', '26条'],
      ['实有经营主体', '户', '604600户', autumn],
      ['经营主体同比增长', 'ratio', '4.6%', autumn],
      ['普法宣传', '次', '3102次'],
      ['铁拳典型案例', '件', '10件'],
      ['商业秘密保护指导站', '个', '87个'],
      ['揭榜挂帅试点任务', '项', '5项'],
      ['放心消费创建经营主体', '户', '371000户'],
      ['放心消费示范单位', '家', '12038家'],
      ['ODR企业', '家', '3214家'],
      ['线下购物无理由退货企业', '家', '43960家'],
      ['四星市场监管所', '个', '5个'],
    ],
  },
  '002': {
    asOf: '2020-07-10',
    figures: [
      ['全程电子化登记率', 'ratio', '82.2%'],
      ['企业开办', '家', '121家'],
      ['就近办证', '件', '182件'],
      ['工业企业数量', '家', '2198家', half],
      ['工业企业数量', '家', '2171家', { from: '2019-01-01', to: '2019-07-01' }],
      ['违法案件查处', '件', '1620件', year],
      ['违法案件查处', '件', '1679件', half],
      ['挽回经济损失', 'fen', '223万元', year],
      ['挽回经济损失', 'fen', '111万元', half],
      ['约谈企业', '次', '116次', half],
      ['投诉举报', '件', '1395件', year],
      ['投诉举报', '件', '1064件', half],
      ['办结', '件', '938件', half],
      ['咨询服务', '件', '12079件', year],
      ['咨询服务', '件', '11054件', half],
      ['发明专利资助资金', 'fen', '3.96万元'],
      ['首席质量官实施企业', '家', '40家'],
    ],
  },
};

// The file is read while tests are named, which happens for skipped ones too.
describe.each(existsSync(folder) ? Object.entries(printed) : [])('the figures of %s', (name, { asOf, figures }) => {
  const file = readdirSync(folder).find((one) => one.startsWith(name)) ?? '';
  const text = readFileSync(new URL(file, folder), 'utf8');
  const known = figures.map(([label, unit, said, period = null], index) => {
    const claim = parseClaim(said);
    return figure({ id: `${index}`, label, unit, scope: '', period }, claim.ok ? claim.value.value : 0);
  });
  const supported = (draft: string) =>
    checkNumbers(draft, known, { asOf }).findings.filter((one) => one.verdict === 'supported');

  test('each is found where it stands, and nothing that is printed contradicts it', () => {
    const { findings } = checkNumbers(text, known, { asOf });
    const bad = findings.filter(({ verdict }) => !['supported', 'unsupported', 'not-checked'].includes(verdict));
    expect(bad.map(({ mention, verdict, figure: of }) => [mention.text, verdict, of?.label])).toEqual([]);
    const bound = new Set(supported(text).map((one) => one.figure?.id));
    const silent = known.filter((one) => !bound.has(one.id)).map((one) => `${one.label} ${JSON.stringify(one.value)}`);
    // The figures of the year before are printed nowhere: the growths are worked out from them.
    expect(silent.filter((one) => !/649|6\.56|164|2171/u.test(one))).toEqual([]);
  });

  test('a planted error is found in every one of them, and disturbs no other', () => {
    const right = supported(text);
    for (const { mention } of right) {
      const at = mention.text.search(/[1-9]/u);
      if (at < 0) continue;
      const digit = mention.text.charAt(at) === '9' ? '4' : String(Number(mention.text.charAt(at)) + 1);
      const wrong = mention.text.slice(0, at) + digit + mention.text.slice(at + 1);
      const draft = text.slice(0, mention.offset) + wrong + text.slice(mention.offset + mention.text.length);
      const found = checkNumbers(draft, known, { asOf }).findings;
      expect([wrong, found.find((one) => one.mention.offset === mention.offset)?.verdict]).not.toEqual([
        wrong,
        'supported',
      ]);
      const others = found.filter((one) => one.verdict === 'supported' && one.mention.offset !== mention.offset).length;
      expect(right.length - others).toBeLessThanOrEqual(2);
    }
    expect(right.length).toBeGreaterThan(10);
  });
});
