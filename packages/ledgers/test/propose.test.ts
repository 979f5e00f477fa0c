import { describe, expect, test } from 'vitest';
import { proposeColumns } from '../src/columns.ts';
import { kinds } from './measure-lists.ts';

const sheet = (
  ...rows: readonly (readonly string[])[]
): { readonly row: number; readonly cells: readonly string[] }[] =>
  rows.map((cells, index) => ({ row: index + 1, cells }));
const of = (name: string): typeof kinds => kinds.filter((kind) => kind.name === name);
const codes = ['91330304MA0X01018C', '91330304MA0X010267', '91330304MA0X01050P'];
const names = ['示例甲机械有限公司', '示例乙食品有限公司', '示例戊阀门股份有限公司'];
const short = ({ columns }: ReturnType<typeof proposeColumns>): unknown[] =>
  columns.map(({ field, state }) => (field === null ? state : `${field} ${state}`));
const codesOf = ({ columns }: ReturnType<typeof proposeColumns>, at: number): string[] =>
  columns[at]?.reasons.map(({ code }) => code) ?? [];

describe('proposed columns', () => {
  test('cells that look like something else ask about a perfect heading, with the share of cells told', () => {
    const swapped = proposeColumns(
      sheet(['企业名称', '统一社会信用代码', '从业人数'], ...codes.map((code, at) => [code, names[at] ?? '', '12'])),
      of('Enterprise'),
    );
    expect(
      short(swapped)
        .slice(0, 2)
        .every((one) => String(one).endsWith('asked')),
    ).toBe(true);
    expect(swapped.columns[1]?.reasons.at(-1)).toMatchObject({
      code: 'ledgers.proposed.against',
      params: { share: 0 },
    });
  });

  test('two columns of one meaning are asked about, never chosen between', () => {
    const rows = sheet(
      ['企业名称', '注册日期', '成立日期'],
      ...names.map((name) => [name, '2012-06-18', '2012-06-19']),
    );
    const proposal = proposeColumns(rows, of('Enterprise'));
    expect(short(proposal)).toEqual(['name assigned', 'registeredOn asked', 'registeredOn asked']);
    expect(codesOf(proposal, 1)).toContain('ledgers.proposed.tie');
  });

  test('credit codes are found by their check under a heading that nobody knows, and only asked about under another', () => {
    const under = (heading: string): unknown[] =>
      short(
        proposeColumns(
          sheet(['企业名称', heading], ...codes.map((code, at) => [names[at] ?? '', code])),
          of('Enterprise'),
        ),
      );
    expect(under('主体码')).toEqual(['name assigned', 'creditCode assigned']);
    expect(under('备注')).toEqual(['name assigned', 'left']);
  });

  test('a heading that only reads alike is a hint: it fills no field, whatever stands below', () => {
    const rows = sheet(
      ['企业名称', '营业外收入（万元）', '应收账款（万元）'],
      ...names.map((name) => [name, '120.50', '3.00']),
    );
    expect(short(proposeColumns(rows, of('Enterprise')))).toEqual(['name assigned', 'left', 'left']);
  });

  test.each([
    ['要求办结时间', 'left'],
    ['申请办结时间', 'left'],
    ['服务办结时间', 'answeredOn assigned'],
    ['答复时间', 'answeredOn assigned'],
  ])('%s of a demand is told from its neighbours', (heading, expected) => {
    const rows = sheet(
      ['诉求内容', '受理日期', heading],
      ['希望指导', '2026-03-05', '2026-03-09'],
      ['询问', '2026.3.6', '2026.3.8'],
    );
    expect(short(proposeColumns(rows, of('Demand')))[2]).toBe(expected);
  });

  test('headings of two rows are one path each, below a title and a line of units', () => {
    const rows = sheet(
      ['2026年企业台账', '', '', '', ''],
      ['单位：万元', '', '', '', ''],
      ['序号', '企业信息', '', '经营情况', ''],
      ['', '企业名称', '统一社会信用代码', '从业人数', '营业收入'],
      ...codes.map((code, at) => [String(at + 1), names[at] ?? '', code, '12', '300.50']),
    );
    const { headingRows, columns } = proposeColumns(rows, kinds);
    expect(headingRows).toEqual([3, 4]);
    expect(columns.map(({ heading, field }) => [heading, field])).toEqual([
      ['序号', null],
      ['企业信息/企业名称', 'name'],
      ['企业信息/统一社会信用代码', 'creditCode'],
      ['经营情况/从业人数', 'employees'],
      ['经营情况/营业收入', 'revenueFen'],
    ]);
  });

  test('hints, examples, units and totals below the headings are no cells', () => {
    const rows = sheet(
      ['企业名称', '从业人数'],
      ['填全称', '人'],
      ['例：某某有限公司', '数字，必填'],
      ...names.map((name) => [name, '12']),
      ['合计', '36人次以上'],
    );
    expect(short(proposeColumns(rows, of('Enterprise')))).toEqual(['name assigned', 'employees assigned']);
  });

  test('codes that a heading explains become labels', () => {
    const rows = sheet(
      ['诉求内容', '受理日期', '状态(0-待处理,1-处理中)'],
      ['指导', '2026-03-05', '0'],
      ['询问', '2026-03-06', '1'],
    );
    expect(proposeColumns(rows, of('Demand')).columns[2]).toMatchObject({
      field: 'status',
      labels: { 0: 'received', 1: 'assigned' },
    });
  });

  test('a list of another kind is of no record, and an empty sheet of nothing', () => {
    const fines = sheet(
      ['企业名称', '处罚决定书文号', '违法类型', '罚款金额'],
      ...names.map((name) => [name, '示市监罚〔2026〕1号', '虚假宣传', '5000']),
    );
    expect(proposeColumns(fines, kinds)).toMatchObject({ record: null, state: 'left' });
    expect(proposeColumns([], kinds)).toEqual({
      record: null,
      state: 'left',
      records: [],
      reasons: [],
      headingRows: [],
      columns: [],
    });
  });
});
