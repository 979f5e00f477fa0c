import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call, dataOf, fileIn, scratch } from './support.ts';

const head = '序号,单位名称,社会信用代码,法定代表人,行业代码,从业人员数（人）,营业收入（万元）,所在区域,联系电话';
const firms = [
  '1,示例甲机械有限公司,91330304MA0X01018C,林一,C34,86,3250.5,示例街道,0577-88880001',
  '2,示例乙食品有限公司,91330304MA0X010267,陈二,食品制造业,12,480,示例街道,0577-88880002',
  '3,示例丙厂,,陈三,1411,12,480,示例街道,0577-88880003',
];
const list = `示例区企业清单\n${head}\n${firms.join('\n')}\n`;
const recordsOf = (file: string): Record<string, unknown>[] =>
  dataOf({ code: 0, err: '', out: readFileSync(file, 'utf8') });

describe('huiqi ledger with headings of a bureau', () => {
  test('shows which column is which field and the rows as they would be read, and reads them', async () => {
    const folder = scratch();
    const file = fileIn(folder, '清单.csv', list);
    const to = join(folder, '企业.jsonl');
    const { code, out } = await call(['ledger', file, '--entity', '企业', '--to', to]);
    expect(code).toBe(0);
    expect(out).toContain('单位名称 → 企业名称（');
    expect(out).toContain('法定代表人：不属于任何数据项，原样保留');
    expect(out).toContain('所在区域：多数内容读不成数据项，没有采用，原样保留');
    expect(out).toContain(
      '第 3 行  统一社会信用代码=91330304MA0X01018C；企业名称=***；国民经济行业=C34；从业人员=86；营业收入=32505000.00',
    );
    expect(out).toContain('以统一社会信用代码为编号');
    expect(recordsOf(to)).toMatchObject([
      { id: '91330304MA0X01018C', employees: 86, revenueFen: 3_250_500_000, others: { 法定代表人: '林一' } },
      { id: '91330304MA0X010267', industry: 'C14' },
      { id: '第5行', creditCode: null, others: { 联系电话: '0577-88880003', 所在区域: '示例街道' } },
    ]);
  });

  test('what is kept in --columns reads the list of the next month, and what it lacks is told', async () => {
    const folder = scratch();
    const file = fileIn(folder, '清单.csv', list);
    const map = join(folder, '对照.json');
    expect(await call(['ledger', file, '--entity', '企业', '--columns', map])).toMatchObject({ code: 0 });
    const kept = JSON.parse(readFileSync(map, 'utf8')) as { columns: { heading: string; field: string | null }[] };
    expect(kept.columns.find(({ heading }) => heading === '单位名称')).toEqual({ heading: '单位名称', field: 'name' });
    // A person says that the legal person's column is nothing and the number of the list is the firm's.
    const said = kept.columns.map((column) => (column.heading === '序号' ? { ...column, field: 'id' } : column));
    writeFileSync(map, JSON.stringify({ ...kept, columns: said }));
    const to = join(folder, '企业.jsonl');
    expect(await call(['ledger', file, '--entity', '企业', '--columns', map, '--to', to])).toMatchObject({ code: 0 });
    expect(recordsOf(to).map(({ id }) => id)).toEqual(['1', '2', '3']);
    const other = await call(['ledger', file, '--entity', '诉求', '--columns', map]);
    expect([other.code, other.err.includes('企业诉求') || other.err.includes('诉求')]).toEqual([2, true]);
    writeFileSync(map, '{"record":"Enterprise","columns":[{"heading":"单位名称","field":"nama"}]}');
    expect((await call(['ledger', file, '--entity', '企业', '--columns', map])).err).toContain('nama');
    writeFileSync(map, '[]');
    expect((await call(['ledger', file, '--entity', '企业', '--columns', map])).code).toBe(2);
  });

  test('two columns that may be one field are asked about: exit 1, and nothing is written before a person has said', async () => {
    const folder = scratch();
    const rows = '企业全称,注册日期,成立日期\n示例甲机械有限公司,2012-06-18,2012-06-19\n';
    const file = fileIn(folder, '清单.csv', rows);
    const [to, map] = [join(folder, '企业.csv'), join(folder, '对照.json')];
    const open = await call(['ledger', file, '--entity', '企业', '--columns', map]);
    expect(open.code).toBe(1);
    expect(open.out).toContain('？ 注册日期：可能是 成立日期');
    expect(await call(['ledger', file, '--entity', '企业', '--columns', map, '--to', to])).toMatchObject({ code: 2 });
    expect(existsSync(to)).toBe(false);
    const kept = JSON.parse(readFileSync(map, 'utf8')) as { columns: { heading: string; ask?: string[] }[] };
    const said = kept.columns.map(({ heading, ask }) => {
      const field = ask === undefined ? 'name' : heading === '成立日期' ? 'registeredOn' : null;
      return { heading, field };
    });
    writeFileSync(map, JSON.stringify({ ...kept, columns: said }));
    const read = await call(['ledger', file, '--entity', '企业', '--columns', map, '--to', to]);
    expect(read.code).toBe(0);
    expect(readFileSync(to, 'utf8')).toContain('2012-06-19');
    expect(read.out).toContain('以行号为编号');
  });

  test('a demand of a firm that its list names by credit code is the demand of that code', async () => {
    const folder = scratch();
    const rows =
      '单位名称,统一社会信用代码,反映时间,反映内容,当前环节\n示例甲机械有限公司,91330304MA0X01018C,2026.3.5,希望指导,待受理\n';
    const to = join(folder, '诉求.jsonl');
    const file = fileIn(folder, '诉求.csv', rows);
    expect(await call(['ledger', file, '--entity', 'Demand', '--to', to])).toMatchObject({ code: 0 });
    expect(recordsOf(to)).toMatchObject([
      { enterpriseId: '91330304MA0X01018C', status: 'received', receivedOn: '2026-03-05' },
    ]);
  });
});
