import { createHash } from 'node:crypto';
import { dayFromNumber, dayNumber } from '@huiqi/kernel/days';
import { seededRandom } from '@huiqi/kernel/random';
import type { LedgerColumn, LedgerRow } from '@huiqi/ledgers';
import { readXlsxLedger } from '@huiqi/ledgers/xlsx';

/** The sixteen columns of the ledger that every contender writes and reads. */
export const columns: readonly LedgerColumn[] = [
  { field: 'id', title: '企业编号', type: 'text', required: true },
  { field: 'creditCode', title: '统一社会信用代码', type: 'text' },
  { field: 'name', title: '企业名称', type: 'text' },
  {
    field: 'kind',
    title: '主体类型',
    type: 'enum',
    values: { 企业: 'enterprise', 个体工商户: 'individual', 其他: 'other' },
  },
  { field: 'division', title: '所在区划', type: 'text' },
  { field: 'park', title: '所在园区', type: 'text' },
  { field: 'industry', title: '国民经济行业', type: 'text' },
  { field: 'employees', title: '从业人员', type: 'integer' },
  { field: 'revenue', title: '营业收入', type: 'yuan' },
  { field: 'assets', title: '资产总额', type: 'yuan' },
  { field: 'registeredOn', title: '成立日期', type: 'date' },
  { field: 'operatingSince', title: '开始经营日期', type: 'date' },
  { field: 'aboveScale', title: '规模以上', type: 'boolean' },
  { field: 'waived', title: '减免金额', type: 'yuan' },
  { field: 'channel', title: '诉求渠道', type: 'text' },
  { field: 'note', title: '备注', type: 'text' },
];

/** What a library is handed: texts and numbers as their cells hold them, days as their numbers. */
export type PlainRow = (string | number | null)[];

/** The rows as the project holds them and as a library is handed them, seeded. */
export function ledgerRows(count: number): {
  readonly rows: readonly LedgerRow[];
  readonly plain: readonly PlainRow[];
} {
  const random = seededRandom('reports-ledger');
  const pick = <T>(items: readonly T[]): T => items[random.below(items.length)] as T;
  const first = dayNumber('2000-01-01');
  const rows: LedgerRow[] = [];
  const plain: PlainRow[] = [];
  for (let index = 0; index < count; index += 1) {
    const id = `E${String(index + 1).padStart(6, '0')}`;
    const [kind, label] = pick([
      ['enterprise', '企业'],
      ['individual', '个体工商户'],
      ['other', '其他'],
    ] as const);
    const days = [first + random.below(9000), first + random.below(9000)] as const;
    const money = [random.below(1_000_000_000), random.below(1_000_000_000), random.below(5_000_000)] as const;
    const texts = {
      creditCode: `91330399${String(random.below(900_000_000) + 100_000_000)}X`,
      name: `示例${pick(['恒华', '启盛', '和佳', '新硅'])}${pick(['眼镜', '阀门', '材料', '仪表'])}有限公司${index}`,
      division: '330399',
      park: pick(['示例经开园', '示例高新园']),
      industry: pick(['C3985', 'C3443', 'C3587']),
      channel: pick(['走访', '热线', '网上']),
      note: pick(['=1+1 不是公式', '已回访', '', '-']) || '无',
    };
    const employees = random.below(2000);
    const above = random.below(2) === 0;
    rows.push({
      id,
      ...texts,
      kind,
      employees,
      revenue: money[0],
      assets: money[1],
      registeredOn: dayFromNumber(days[0]),
      operatingSince: dayFromNumber(days[1]),
      aboveScale: above,
      waived: money[2],
    });
    const { creditCode, name, division, park, industry, channel, note } = texts;
    plain.push([
      id,
      creditCode,
      name,
      label,
      division,
      park,
      industry,
      employees,
      money[0] / 100,
      money[1] / 100,
      days[0] + 25_569,
      days[1] + 25_569,
      above ? '是' : '否',
      money[2] / 100,
      channel,
      note,
    ]);
  }
  return { rows, plain };
}

/** The format and the width of each column, for the libraries. */
export const looks = columns.map(({ title, type, unit }) => ({
  heading: type === 'yuan' ? `${title}（${unit ?? '元'}）` : title,
  format: type === 'integer' ? '0' : type === 'yuan' ? '#,##0.00' : type === 'date' ? 'yyyy-mm-dd' : '@',
  width: 16,
}));

/** What a file holds, told in one number: the same for every contender that wrote the same ledger. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const { rows, rejected } = await readXlsxLedger(bytes, columns);
  return digestOfRows([...rows.map(({ values }) => columns.map(({ field }) => values[field])), rejected.length]);
}

/** A digest of what was read. */
export function digestOfRows(rows: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(JSON.stringify(row));
  return hash.digest('hex').slice(0, 16);
}
