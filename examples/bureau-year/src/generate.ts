// Makes the ledgers of the fictional 示例区 in data/. Documented in data/README.md; the same seed gives the same bytes.
// Real winners and certified firms are not made up: they are copied from public lists with their source column.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { LocalDate } from '@huiqi/kernel';
import { addDays, daysBetween } from '@huiqi/kernel/days';
import { type Random, seededRandom } from '@huiqi/kernel/random';
import { type LedgerRow, readLedger, writeLedger } from '@huiqi/ledgers';
import { creditCodeCharacter, organisationCodeCharacter } from '@huiqi/model/identifiers';
import { type LedgerName, ledgers } from './ledger-columns.ts';

/**
 * Makes the ledgers of 示例区 from a seed. The lists of winners and certified firms are no inventions: they are copied from `lists`.
 *
 * @param seed - any text; the same seed gives the same bytes
 * @param target - the folder to write
 * @param lists - a folder that holds the two public lists
 * @returns the folder, ending in a slash
 */
export function generateBureau(seed: string, target: string, lists: string | null): string {
  const folder = target.replace(/\/$/, '');
  mkdirSync(folder, { recursive: true });
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[], from: Random = random): T => items[from.below(items.length)] as T;
  const chance = (percent: number): boolean => random.below(100) < percent;
  const between = (low: number, high: number): number => low + random.below(high - low + 1);
  const dayIn = (from: LocalDate, to: LocalDate): LocalDate => addDays(from, random.below(daysBetween(from, to) + 1));

  /** The district of the example has a code that GB/T 2260 does not use, and bodies from the private range of GB 11714. */
  const division = '330399';
  const asOf: LocalDate = '2026-11-20';
  const yearStart: LocalDate = '2026-01-01';

  const write = (name: LedgerName, rows: readonly LedgerRow[]): void => writeRows(folder, name, rows);

  /** A valid credit code that no real body can bear: the organisation codes PDY00001 to PDY99999 are never issued. */
  function creditCode(kind: 1 | 2 | 3, number: number): string {
    const body = `PDY${padded(number, 5)}`;
    const first17 = `9${kind}${division}${body}${organisationCodeCharacter(body) ?? ''}`;
    return first17 + (creditCodeCharacter(first17) ?? '');
  }

  const parks = ['示例经开园', '示例高新园', '示例港口园', '示例老城片区'] as const;
  const stations = ['经开监管所', '高新监管所', '港口监管所', '老城监管所'] as const;
  const skills = ['计量', '标准', '质量管理', '认证', '知识产权', '特种设备', '检验检测', '登记注册'] as const;
  /** Industry, how it is called, how many of a hundred firms, and whether it serves staff or revenue thresholds of its row. */
  const trades = [
    ['C3985', '电子材料', 14],
    ['C3587', '眼镜', 16],
    ['C3443', '阀门', 12],
    ['C1951', '鞋业', 10],
    ['C2929', '塑料制品', 8],
    ['F5164', '五金批发', 8],
    ['F5213', '食品零售', 8],
    ['H6210', '餐饮', 6],
    ['I6513', '软件', 8],
    ['G5430', '货运', 4],
    ['L7259', '咨询', 3],
    ['E4911', '电气安装', 3],
  ] as const;
  const syllables = [
    '安',
    '宏',
    '明',
    '泰',
    '信',
    '和',
    '嘉',
    '瑞',
    '恒',
    '达',
    '盛',
    '启',
    '华',
    '祥',
    '源',
    '立',
    '顺',
    '佳',
    '永',
    '新',
  ] as const;
  const names = new Set<string>();
  function nameFor(trade: string, individual: boolean): string {
    for (;;) {
      const name = `示例${pick(syllables)}${pick(syllables)}${trade}${individual ? '店' : '有限公司'}`;
      if (names.has(name)) continue;
      names.add(name);
      return name;
    }
  }

  interface Firm {
    readonly id: string;
    readonly individual: boolean;
    readonly manufacturer: boolean;
    readonly park: (typeof parks)[number];
    readonly row: LedgerRow;
  }

  const enterpriseCount = 212;
  const weights = trades.flatMap((trade) => Array.from({ length: trade[2] }, () => trade));
  const firms: Firm[] = Array.from({ length: enterpriseCount }, (_, index) => {
    const first = index === 0;
    const [industry, label] = first ? (['C3985', '新硅材料'] as const) : pick(weights);
    const individual = !first && ['F5213', 'H6210'].includes(industry) && chance(75);
    const manufacturer = industry.startsWith('C');
    const scale = first ? 2 : individual ? 0 : pick([0, 0, 1, 1, 1, 2, 2, 3]);
    const employees = first
      ? 186
      : ([between(2, 18), between(20, 180), between(200, 950), between(1000, 2600)][scale] ?? 5);
    const revenueWan = first
      ? 26_800
      : ([between(30, 280), between(300, 9000), between(2000, 39_000), between(40_000, 180_000)][scale] ?? 100);
    const knowsRevenue = first || !chance(8);
    const park = first ? parks[0] : pick(parks);
    const registeredOn = dayIn('1998-01-01', '2024-12-31');
    return {
      id: `E${padded(index + 1, 4)}`,
      individual,
      manufacturer,
      park,
      row: {
        id: `E${padded(index + 1, 4)}`,
        creditCode: creditCode(individual ? 2 : 1, index + 1),
        name: first ? '示例新硅材料有限公司' : nameFor(label, individual),
        kind: individual ? 'individual-business' : 'enterprise',
        division,
        park,
        industry,
        employees,
        revenueFen: knowsRevenue ? revenueWan * 1_000_000 : null,
        assetsFen: chance(70) ? between(50, revenueWan + 60) * 1_000_000 : null,
        registeredOn,
        operatingSince: chance(85) ? registeredOn : null,
        aboveScale: individual ? false : manufacturer && knowsRevenue ? revenueWan >= 2000 : null,
        highTechUntil: !individual && chance(22) ? dayIn('2026-03-01', '2028-12-31') : null,
      },
    };
  });
  write(
    'enterprises',
    firms.map((firm) => firm.row),
  );

  const ranks = [
    'leader',
    'leader',
    'leader',
    'leader',
    'station-head',
    'station-head',
    'station-head',
    'station-head',
  ] as const;
  const officerCount = 63;
  const sections = ['质量发展科', '标准计量科', '知识产权科', '认证检测科', '特种设备科', '登记注册科'] as const;
  const officers = Array.from({ length: officerCount }, (_, index) => {
    const rank = ranks[index] ?? (index < 20 ? 'section-head' : index < 52 ? 'backbone' : 'staff');
    const department =
      rank === 'leader'
        ? '局领导'
        : rank === 'station-head'
          ? (stations[index - 4] ?? stations[0])
          : index < 36
            ? pick(sections)
            : pick(stations);
    const skillCount = between(1, 3);
    const known = [...skills].sort(() => 0);
    const chosen = Array.from({ length: skillCount }, () => pick(known)).filter(
      (skill, at, all) => all.indexOf(skill) === at,
    );
    return {
      id: `O${padded(index + 1, 3)}`,
      name: `示例${pick(['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'])}${padded(index + 1, 2)}`,
      department,
      rank,
      skills: chosen,
      divisions: [division],
      capacity: rank === 'leader' ? 3 : rank === 'staff' ? 4 : between(4, 5),
      absentFrom: index === 41 ? '2026-11-01' : null,
      absentTo: null,
    };
  });
  write('officers', officers);

  // Last year's pairs: most firms keep the officer they had; the firms of this year's list have none.
  write(
    'pairs',
    firms
      .filter(() => chance(82))
      .map((firm) => ({ enterpriseId: firm.id, officerId: pick(officers.slice(0, 58)).id })),
  );

  const visitCount = 1746;
  const campaigns = ['入企听诉', '计量服务中小企业行', '质量强企千百行动', '大走访'] as const;
  const visits = Array.from({ length: visitCount }, (_, index) => {
    const firm = index < enterpriseCount ? (firms[index] as Firm) : pick(firms);
    const two = chance(35);
    const first = pick(officers).id;
    const second = pick(officers).id;
    const campaign = pick(campaigns);
    return {
      enterpriseId: firm.id,
      officerIds: two && second !== first ? [first, second] : [first],
      on: dayIn(yearStart, asOf),
      campaigns: chance(12)
        ? [campaign, pick(campaigns)].filter((one, at, all) => all.indexOf(one) === at)
        : [campaign],
      purpose: pick(['了解诉求', '政策宣讲', '计量器具检定', '质量管理辅导', '知识产权指导', '回访']),
    };
  })
    .sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0))
    .map((visit, index) => ({ id: `V${padded(index + 1, 4)}`, ...visit }));
  write('visits', visits);

  const wishes = [
    ['计量检定', '希望上门检定地磅,减少停产送检', '标准计量科'],
    ['检验检测费用', '产品送检费用高,希望减免', '认证检测科'],
    ['知识产权', '希望指导专利申报与费用减缴', '知识产权科'],
    ['质量管理', '希望辅导导入卓越绩效模式', '质量发展科'],
    ['认证', '希望了解“品字标”认证路径', '认证检测科'],
    ['标准', '希望参与先进标准制定', '标准计量科'],
    ['特种设备', '电梯定期检验排期困难', '特种设备科'],
    ['登记许可', '变更登记材料不清楚', '登记注册科'],
    ['融资', '希望用知识产权质押融资', '知识产权科'],
  ] as const;
  const demandCount = 302;
  const effectiveCount = 290;
  const demands = Array.from({ length: demandCount }, () => ({
    firm: pick(firms),
    receivedOn: dayIn('2026-01-05', '2026-11-10'),
  }))
    .sort((left, right) => (left.receivedOn < right.receivedOn ? -1 : left.receivedOn > right.receivedOn ? 1 : 0))
    .map(({ firm, receivedOn }, index) => {
      const [category, wish, dutySection] = pick(wishes);
      // The last twelve are still open: ten answered or in hand, two without an answer yet.
      const open = index >= effectiveCount;
      const status = !open
        ? 'effective'
        : index < demandCount - 6
          ? 'answered'
          : index < demandCount - 2
            ? 'assigned'
            : 'received';
      const answeredOn = status === 'effective' || status === 'answered' ? addDays(receivedOn, between(0, 5)) : null;
      return {
        id: `D${padded(index + 1, 4)}`,
        enterpriseId: firm.id,
        receivedOn,
        channel: pick(['visit', 'visit', 'station', 'hotline', 'online', 'meeting']),
        category,
        text: wish,
        dutySection,
        status,
        answeredOn: answeredOn !== null && answeredOn > asOf ? asOf : answeredOn,
        effectiveOn:
          open || answeredOn === null ? null : ([addDays(answeredOn, between(1, 20)), asOf].sort()[0] ?? asOf),
        satisfaction: open ? null : chance(80) ? between(4, 5) : between(2, 4),
      };
    });
  write('demands', demands);

  interface Device {
    readonly id: string;
    readonly enterpriseId: string;
    readonly name: string;
    readonly count: number;
    readonly catalogueMode: 'none' | 'V' | 'P+V' | null;
    readonly use: 'trade' | 'safety' | 'medical' | 'environment' | 'none' | null;
    readonly verification: 'verification' | 'calibration';
  }
  const devices: Device[] = [];
  const device = (
    enterpriseId: string,
    name: string,
    count: number,
    rest: Pick<Device, 'catalogueMode' | 'use' | 'verification'>,
  ): void => {
    devices.push({ id: `I${padded(devices.length + 1, 4)}`, enterpriseId, name, count, ...rest });
  };
  const listed = (use: Device['use']) => ({ catalogueMode: 'V', use, verification: 'verification' }) as const;
  const unlisted = (verification: Device['verification']) =>
    ({ catalogueMode: 'none', use: 'none', verification }) as const;
  // One firm with five truck scales and eight laboratory instruments, as in the published account.
  device('E0001', '电子汽车衡', 5, listed('trade'));
  for (const name of [
    '分析天平',
    '紫外可见分光光度计',
    'pH计',
    '气相色谱仪',
    '卡尔费休水分仪',
    '电导率仪',
    '马弗炉',
    '粒度分析仪',
  ]) {
    device('E0001', name, 1, unlisted('calibration'));
  }
  for (const firm of firms.slice(1)) {
    if (firm.manufacturer && chance(55)) device(firm.id, '压力表', between(1, 12), listed('safety'));
    if (firm.manufacturer && chance(30)) device(firm.id, '电子汽车衡', between(1, 2), listed('trade'));
    if (firm.manufacturer && chance(45)) device(firm.id, '卡尺', between(2, 20), unlisted('calibration'));
    if (firm.manufacturer && chance(25))
      device(firm.id, '平台秤', between(1, 3), { catalogueMode: 'V', use: 'none', verification: 'verification' });
    if (firm.individual && chance(70)) device(firm.id, '电子秤', between(1, 4), listed('trade'));
    // What one of them is used for was not written down.
    if (firm.manufacturer && chance(6))
      device(firm.id, '流量计', 1, { catalogueMode: 'V', use: null, verification: 'verification' });
  }
  write(
    'instruments',
    devices.map((one) => ({ ...one })),
  );

  /** List fees per piece in yuan; invented for the example, a bureau's own ledger brings its own. */
  const listYuan: Readonly<Record<string, number>> = {
    电子汽车衡: 1500,
    压力表: 60,
    卡尺: 80,
    平台秤: 300,
    电子秤: 50,
    流量计: 900,
    分析天平: 480,
    紫外可见分光光度计: 650,
    pH计: 300,
    气相色谱仪: 1800,
    卡尔费休水分仪: 700,
    电导率仪: 320,
    马弗炉: 560,
    粒度分析仪: 2200,
  };
  const fees: LedgerRow[] = [];
  const applicants: LedgerRow[] = [];
  let orders = 0;
  function order(enterpriseId: string, institute: string, acceptedOn: LocalDate, lines: readonly LedgerRow[]): string {
    orders += 1;
    const id = `F${padded(orders, 4)}`;
    const paidOn = chance(60) ? addDays(acceptedOn, between(0, 20)) : null;
    for (const line of lines)
      fees.push({
        id,
        enterpriseId,
        institute,
        acceptedOn,
        dueOn: null,
        paidOn: paidOn !== null && paidOn <= asOf ? paidOn : null,
        ...line,
      });
    return id;
  }
  for (const firm of firms) {
    const own = devices.filter((one) => one.enterpriseId === firm.id);
    if (own.length === 0) continue;
    const lines = own.map((one) => ({
      item: one.name,
      service:
        one.verification === 'calibration'
          ? 'calibration'
          : one.use !== 'none'
            ? 'verification-mandatory'
            : 'verification',
      instrumentId: one.id,
      quantity: one.count,
      listFen: (listYuan[one.name] ?? 100) * 100 * one.count,
    }));
    order(firm.id, '示例区计量检定所', firm.id === 'E0001' ? '2026-07-15' : dayIn('2026-02-01', '2026-11-15'), lines);
  }
  for (const firm of firms) {
    if (!firm.manufacturer || !chance(28)) continue;
    const batches = between(1, 3);
    order(firm.id, '示例区产品质量检验所', dayIn('2026-02-01', '2026-11-15'), [
      {
        item: '委托检验',
        service: 'product-test',
        instrumentId: null,
        quantity: batches,
        listFen: batches * between(12, 60) * 10_000,
      },
    ]);
  }
  for (const firm of firms) {
    if (!firm.manufacturer || !chance(16)) continue;
    const id = order(firm.id, '国家知识产权局', dayIn('2026-02-01', '2026-11-15'), [
      { item: 'patent.application', service: 'patent-application', instrumentId: null, quantity: 1, listFen: 90_000 },
      { item: 'patent.publication-printing', service: 'other', instrumentId: null, quantity: 1, listFen: 5000 },
      { item: 'patent.examination', service: 'patent-examination', instrumentId: null, quantity: 1, listFen: 250_000 },
    ]);
    const name = String(firm.row['name']);
    applicants.push({
      orderId: id,
      name,
      kind: 'enterprise',
      taxableIncome: chance(90) ? between(5, 160) * 1_000_000 : null,
    });
    if (chance(25))
      applicants.push({
        orderId: id,
        name: `示例研究院${padded(orders, 3)}`,
        kind: 'non-profit-research',
        taxableIncome: null,
      });
  }
  write('fees', fees);
  write('applicants', applicants);

  const source = '质量强企千百行动方案(公开文本)';
  const targets: readonly (readonly [string, string, string, number, string, number])[] = [
    ['T1', '升级先进质量管理体系企业', '完成体系升级的企业', 50, '家', 43],
    ['T2', '争创市级以上政府质量奖企业', '申报市级以上政府质量奖的企业', 5, '家', 3],
    ['T3', '“品字标”品牌企业', '新增“品字标”认证的企业', 10, '家', 8],
    ['T4', '质量技术攻关企业', '完成质量技术攻关的企业', 10, '家', 9],
    ['T5', '行业质量攻坚项目', '完成的行业质量攻坚项目', 1, '个', 1],
    ['T6', '“浙江制造”等先进标准', '发布的先进标准', 6, '项', 5],
    ['T7', '对标达标企业', '新增对标达标企业', 14, '家', 16],
  ];
  write(
    'targets',
    targets.map(([id, title, measure, target, unit]) => ({
      id,
      title,
      measure,
      bound: 'at-least',
      target,
      unit,
      dueOn: '2026-12-31',
      source,
    })),
  );
  const makers = firms.filter((firm) => firm.manufacturer);
  write(
    'results',
    targets
      .flatMap(([targetId, , , , , reached]) =>
        Array.from({ length: reached }, (_, index) => ({
          targetId,
          enterpriseId:
            targetId === 'T5'
              ? null
              : (makers[(index * 7 + Number(targetId.slice(1)) * 11) % makers.length] as Firm).id,
          on: dayIn('2026-02-01', asOf),
          evidence: `佐证${targetId}-${padded(index + 1, 2)}`,
        })),
      )
      .map((result, index) => ({ id: `R${padded(index + 1, 3)}`, ...result })),
  );

  // The supplement holds bad rows on purpose, one kind of mistake each, and three good ones among them.
  const good = (number: number): string[] => {
    const serial = 800 + number;
    return [
      `E${serial}`,
      creditCode(1, serial),
      `示例补报${number}号有限公司`,
      '企业',
      division,
      parks[1],
      'C3443',
      '36',
      '5200000',
      '',
      '2019-05-20',
      '',
      '',
      '',
    ];
  };
  const spoiled = (number: number, changes: Readonly<Record<number, string>>): string[] =>
    good(number).map((cell, at) => changes[at] ?? cell);
  const code = (number: number): string => creditCode(1, 800 + number);
  const supplement = [
    good(1),
    spoiled(2, { 1: `${code(2).slice(0, 17)}${code(2).endsWith('0') ? '1' : '0'}` }),
    spoiled(3, { 1: code(3).replace('PDY0', 'PDYO') }),
    spoiled(4, { 1: code(4).toLowerCase() }),
    spoiled(5, { 1: '330399000012345' }),
    spoiled(6, { 10: '2026-02-30' }),
    spoiled(7, { 10: '2026年13月1日' }),
    spoiled(8, { 0: 'E0003' }),
    spoiled(9, { 7: '三十六' }),
    spoiled(10, { 8: '-52000' }),
    spoiled(11, { 2: '示例補報監(jiān)管企業(yè)有限公司' }),
    spoiled(12, { 2: '' }),
    spoiled(13, { 6: 'C9999' }),
    spoiled(14, { 3: '公司' }),
    spoiled(15, { 1: '无' }),
    good(16),
    spoiled(17, { 8: '５２０万元', 10: '2019.5.20' }),
    spoiled(18, { 0: 'E818', 2: '=HYPERLINK("示例")有限公司' }),
  ];
  const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const headings = ledgers.supplement.columns.map((column) =>
    column.type === 'yuan' ? `${column.title}(元)` : column.title,
  );
  writeFileSync(
    `${folder}/${ledgers.supplement.file}`,
    `${['示例区企业台账(补报)', ...headings.slice(1).map(() => '')].join(',')}\n${[headings, ...supplement].map((row) => row.map(quoted).join(',')).join('\n')}\n`,
  );
  if (lists !== null && lists !== `${folder}/`) {
    for (const { file } of [ledgers.holdings, ledgers.brands]) copyFileSync(`${lists}${file}`, `${folder}/${file}`);
  }
  return `${folder}/`;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function writeRows(folder: string, name: LedgerName, rows: readonly LedgerRow[]): void {
  writeFileSync(`${folder}/${ledgers[name].file}`, writeLedger(ledgers[name].columns, rows));
}

/** Copies the public lists of winners and certified firms under the headings of our ledgers; nothing is added to them. */
export function copyPublicLists(from: string, folder: string): void {
  const plain = (field: string) => ({ field, title: field, type: 'text' }) as const;
  const fields = [
    'award',
    'level',
    'edition',
    'year',
    'kind',
    'winner_name',
    'region',
    'name_form',
    'note',
    'source',
  ].map(plain);
  const awards = readLedger(readFileSync(`${from}/quality-awards.csv`), fields);
  const grades: Readonly<Record<string, string>> = {
    award: 'award',
    nomination: 'nomination',
    innovation: 'innovation',
  };
  const number = (value: unknown): number | null => (/^\d+$/.test(String(value ?? '')) ? Number(value) : null);
  writeRows(
    folder,
    'holdings',
    awards.rows.map(({ values }, index) => ({
      id: `H${padded(index + 1, 4)}`,
      awardId: String(values['award']),
      enterpriseId: null,
      winnerName: String(values['winner_name']),
      edition: number(values['edition']),
      year: number(values['year']),
      grantedOn: null,
      grade: grades[String(values['kind'])] ?? (String(values['kind']).includes('propos') ? 'proposed' : 'other'),
      source: String(values['source']),
      level: values['level'] ?? null,
      region: values['region'] ?? null,
      nameForm: values['name_form'] ?? null,
      note: values['note'] ?? null,
    })),
  );
  const brands = readLedger(
    readFileSync(`${from}/brand-certification.csv`),
    ['year', 'firm', 'product', 'standard_no', 'role', 'city', 'note', 'source'].map(plain),
  );
  writeRows(
    folder,
    'brands',
    brands.rows.map(({ values }) => ({
      ...values,
      year: number(values['year']),
      standard: values['standard_no'] ?? null,
    })),
  );
}
