import { type Issue, issue } from '@huiqi/kernel';
import { describe, expect, it } from 'vitest';
import { findResidue, type LedgerColumn, readDay, readLedger, writeRejected } from '../src/index.ts';
import { zh } from './speeches.ts';

const columns: readonly LedgerColumn[] = [
  { field: 'id', title: '编号', type: 'text', required: true, unique: true },
  { field: 'name', title: '企业名称', synonyms: ['单位名称', '市场主体'], type: 'text' },
  { field: 'staff', title: '从业人员', type: 'integer' },
  { field: 'paid', title: '金额', type: 'yuan' },
  { field: 'on', title: '走访日期', type: 'date' },
  { field: 'rate', title: '比例', type: 'ratio' },
  { field: 'channel', title: '渠道', type: 'enum', values: { 走访: 'visit', 企业来电: 'hotline', 无: 'none' } },
  { field: 'done', title: '是否办结', type: 'boolean' },
  { field: 'tags', title: '标签', type: 'list' },
  { field: 'score', title: '得分', type: 'number' },
  { field: 'phone', title: '电话', type: 'integer', personal: true },
];

/** Reads one cell of a ledger of two columns. */
function cell(heading: string, text: string): unknown {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const read = readLedger(`编号,${heading}\nA1,${quoted}\n`, columns, { file: '台账.csv' });
  const field = columns.find((column) => heading.startsWith(column.title))?.field ?? '';
  const found = read.issues.map((one) => one.code);
  const row = read.rows[0];
  if (row === undefined) return read.rejected[0]?.reasons.map((one) => one.code);
  return found.length === 0 ? row.values[field] : [row.values[field], ...found];
}

describe('readLedger: cells', () => {
  it.each([
    ['从业人员', '20', 20],
    ['从业人员', '1,740', 1740],
    ['从业人员', '１２', 12],
    ['从业人员', ' 20.0 ', 20],
    ['从业人员', '-0', 0],
    ['从业人员', '', null],
    ['从业人员', '—', [null, 'ledgers.placeholder']],
    ['从业人员', '不详', [null, 'ledgers.placeholder']],
    ['从业人员', '20人', ['ledgers.integer']],
    ['从业人员', '1,74', ['ledgers.integer']],
    ['从业人员', '20.5', ['ledgers.integer']],
    ['从业人员', '99999999999999999999', ['ledgers.range']],
    ['金额', '23,005.50', 2_300_550],
    ['金额', '￥23005.5元', 2_300_550],
    ['金额', '2万元', 2_000_000],
    ['金额', '(1,234.00)', -123_400],
    ['金额（万元）', '1.5', 1_500_000],
    ['金额（万元）', '1.5元', 150],
    ['金额(单位：万元)', '1.5', 1_500_000],
    ['金额/亿元', '9.8', 98_000_000_000],
    ['金额（千元）', '1.2345', 123_450],
    ['金额（千元）', '1,234', 123_400_000],
    ['金额', '1.005', ['money.precision']],
    ['金额', '约2万', ['money.shape']],
    ['金额', '99999999999亿', ['money.range']],
    ['走访日期', '2026年3月5日', '2026-03-05'],
    ['走访日期', '2026.3.5', '2026-03-05'],
    ['走访日期', '2026/3/5 0:00:00', '2026-03-05'],
    ['走访日期', '20260305', '2026-03-05'],
    ['走访日期', '45356', '2024-03-05'],
    ['走访日期', '２０２６－３－５', '2026-03-05'],
    ['走访日期', '2026-03-05 14:30', ['2026-03-05', 'ledgers.date.time']],
    ['走访日期', '2026-02-30', ['date.unreal']],
    ['走访日期', '2026年3月', ['ledgers.date.partial']],
    ['走访日期', '3/5/2026', ['ledgers.date.order']],
    ['走访日期', '26.3.5', ['ledgers.date.year']],
    ['走访日期', '三月初', ['date.shape']],
    ['比例', '85%', { num: 17, den: 20 }],
    ['比例', '0.85', { num: 17, den: 20 }],
    ['比例（%）', '85', { num: 17, den: 20 }],
    ['比例', '85', ['ledgers.ratio.ambiguous']],
    ['比例', '120%', { num: 6, den: 5 }],
    ['比例', '大部分', ['ratio.shape']],
    ['渠道', '走访', 'visit'],
    ['渠道', 'visit', 'visit'],
    ['渠道', ' 走 访 ', 'visit'],
    ['渠道', '无', 'none'],
    ['渠道', '企業(yè)来电', ['hotline', 'ledgers.residue']],
    ['渠道', '信访', ['ledgers.enum']],
    ['是否办结', '是', true],
    ['是否办结', '√', true],
    ['是否办结', '无', false],
    ['是否办结', 'Ｎ', false],
    ['是否办结', '办理中', ['ledgers.boolean']],
    ['标签', '计量、标准；认证', ['计量', '标准', '认证']],
    ['标签', '["a、b","c"]', ['a、b', 'c']],
    ['标签', '[计量]', ['[计量]']],
    ['得分', '0.5', { num: 1, den: 2 }],
    ['得分', '12', 12],
    ['得分', '1／3', { num: 1, den: 3 }],
    ['得分', '高', ['ledgers.number']],
    ['企业名称', '  示例\u200b企业 ', '示例企业'],
    ['企业名称', '9.1330E+17', ['ledgers.scientific']],
    ['企业名称', "'=1+1", '=1+1'],
    ['企业名称', '示例市場監(jiān)管局', ['示例市場監(jiān)管局', 'ledgers.residue']],
    ['企业名称', '示例企業', ['示例企業', 'ledgers.traditional']],
    ['企业名称', '示例\ufffd企业', ['示例\ufffd企业', 'ledgers.garbled']],
    ['企业名称', '无', '无'],
  ])('%s: %s', (heading, text, value) => {
    expect(cell(heading, text)).toEqual(value);
  });

  it('reports a code of a list that is unknown, once for each', () => {
    const list: LedgerColumn[] = [
      { field: 'l', title: '渠道', type: 'list', values: { 走访: 'visit', 热线: 'hotline' } },
    ];
    expect(readLedger('渠道\n走访、热线', list).rows[0]?.values).toEqual({ l: ['visit', 'hotline'] });
    expect(readLedger('渠道\n走访、甲、乙', list).issues.map((one) => one.params['text'])).toEqual(['甲', '乙']);
  });
});

describe('readLedger: the sheet', () => {
  it('finds headings under a title, by synonym, with marks, width and residue', () => {
    const read = readLedger('示例区企业台账,,\n\n编号*,单位名称,金额（萬元）\nA1,示例企业,2\n', columns);
    expect(read.skipped).toEqual([{ row: 1, cells: ['示例区企业台账', '', ''] }]);
    expect(read.rows[0]).toMatchObject({ row: 4, values: { id: 'A1', name: '示例企业', paid: 2_000_000, on: null } });
    expect(readLedger('編號(hào),市場(chǎng)主體(tǐ)\nA1,示例', columns).rows[0]?.values['name']).toBe('示例');
    expect(readLedger('ID,Name\nA1,示例', columns).rows[0]?.values['name']).toBe('示例');
  });

  it('names file, row, heading, value and code, and says what to do', () => {
    const read = readLedger('编号,走访日期\nA1,2026-02-30\n', columns, { file: '走访.csv' });
    expect(read.issues[0]).toMatchObject({
      code: 'date.unreal',
      severity: 'error',
      path: ['走访.csv', 2, '走访日期'],
      file: '走访.csv',
      row: 2,
      column: '走访日期',
      value: '2026-02-30',
    });
    const wrong = readLedger('编号,渠道\nA1,信访\n', columns).issues[0];
    expect(wrong && zh.sayIssue(wrong)).toEqual({
      text: '“信访”不在可选范围（走访、企业来电、无）内',
      todo: '请从可选范围里选一个',
    });
  });

  it('loses no row: each one is understood, rejected or skipped', () => {
    const text = [
      '编号,从业人员,备注',
      'A1,12,好',
      ',13,没有编号',
      'A1,14,重复',
      'A2,x,',
      '编号,从业人员,备注',
      'A3,15,,多出',
      'A4,"16,引号没有关',
      'A5,17,',
      ',,',
      '合计,61,',
    ].join('\r\n');
    const read = readLedger(text, columns);
    expect(read.rows.map(({ row, values, others }) => [row, values['id'], others])).toEqual([
      [2, 'A1', { 备注: '好' }],
      [9, 'A5', {}],
    ]);
    expect(read.rejected.map(({ row, cells, reasons }) => [row, cells.length, reasons.map((one) => one.code)])).toEqual(
      [
        [3, 3, ['ledgers.required']],
        [4, 3, ['ledgers.duplicate']],
        [5, 3, ['ledgers.integer']],
        [7, 4, ['ledgers.cells']],
        [8, 1, ['ledgers.quote']],
      ],
    );
    expect(read.skipped.map(({ row }) => row)).toEqual([6, 11]);
    expect(read.rejected[4]?.cells).toEqual(['A4,"16,引号没有关']);
    expect(read.issues.filter((one) => one.severity === 'notice').map((one) => one.code)).toEqual([
      'ledgers.heading.unknown',
      'ledgers.heading.again',
      'ledgers.total',
    ]);
  });

  it('keeps the good rows below a quotation mark that a later row seems to close', () => {
    const read = readLedger('编号,企业名称\nA1,"甲\nA2,乙\nA3,"丙"\nA4,丁\n', columns);
    expect(read.rows.map(({ row, values }) => [row, values['id'], values['name']])).toEqual([
      [3, 'A2', '乙'],
      [4, 'A3', '丙'],
      [5, 'A4', '丁'],
    ]);
    expect(read.rejected.map(({ row }) => row)).toEqual([2]);
  });

  it('takes a cell of several lines as one cell', () => {
    const read = readLedger('编号,企业名称\r\nA1,"甲\r\n""乙"",丙"\r\nA2,丁\r\n', columns);
    expect(read.rows.map(({ row, values }) => [row, values['name']])).toEqual([
      [2, '甲\r\n"乙",丙'],
      [3, '丁'],
    ]);
  });

  it('gives up gently on a file that is no ledger', () => {
    const read = readLedger(`编号\n${'"x\n'.repeat(500)}`, columns);
    expect(read.rejected).toHaveLength(500);
    expect(readLedger('甲,乙\n1,2', columns)).toMatchObject({
      rows: [],
      issues: [{ code: 'ledgers.headings' }],
      rejected: [{ row: 1 }, { row: 2 }],
    });
    expect(readLedger('\n,,\n', columns).issues.map((one) => one.code)).toEqual(['ledgers.empty']);
  });

  it('rejects every row when a required column is missing, and says so once', () => {
    const read = readLedger('企业名称\n甲\n乙', columns);
    expect(read.issues.map((one) => one.code)).toEqual(['ledgers.column.missing']);
    expect(read.rejected.map(({ cells }) => cells)).toEqual([['甲'], ['乙']]);
  });

  it('uses the first of two columns of one name and keeps the other', () => {
    const read = readLedger('编号,企业名称,单位名称,\nA1,甲,乙,丙', columns);
    expect(read.issues.map(({ code, column }) => [code, column])).toEqual([['ledgers.heading.duplicate', '单位名称']]);
    expect(read.rows[0]).toMatchObject({ values: { name: '甲' }, others: { '单位名称#3': '乙', '#4': '丙' } });
  });

  it('is safe with the names of prototypes', () => {
    const read = readLedger('编号,__proto__,constructor,toString\nA1,x,y,z', columns);
    expect(Object.entries(read.rows[0]?.others ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['toString', 'z'],
    ]);
    expect(Object.getPrototypeOf(read.rows[0]?.others)).toBe(Object.prototype);
    expect(cell('渠道', 'constructor')).toEqual(['ledgers.enum']);
  });

  it('masks what is personal', () => {
    const read = readLedger('编号,电话\nA1,13x', columns);
    expect(JSON.stringify(read.issues)).not.toContain('13x');
    expect(read.issues[0]).toMatchObject({ value: '***', params: { text: '***' } });
  });

  it('reads tabs and semicolons', () => {
    for (const mark of ['\t', ';']) {
      expect(readLedger(`编号${mark}企业名称\nA1${mark}甲`, columns).rows[0]?.values['name']).toBe('甲');
    }
  });
});

describe('readLedger: bytes', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('reads UTF-8 with and without a mark, and UTF-16 with one', () => {
    const wide = new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from('编号\nA1', (one) => one.charCodeAt(0))]).buffer,
    );
    for (const input of [bytes('\ufeff编号\nA1'), bytes('编号\nA1'), wide]) {
      expect(readLedger(input, columns).rows[0]?.values['id']).toBe('A1');
    }
  });

  it('guesses no encoding: GB 18030 is read when it is named', () => {
    const gb = new Uint8Array([0xb1, 0xe0, 0xba, 0xc5, 0x0a, 0x41, 0x31]); // 编号
    expect(readLedger(gb, columns).issues.map((one) => one.code)).toEqual(['ledgers.encoding']);
    expect(readLedger(gb, columns, { encoding: 'gb18030' }).rows[0]?.values['id']).toBe('A1');
  });

  it.each([
    [[0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'ledgers.xls', '.xlsx'],
    [[0x50, 0x4b, 0x03, 0x04, 0x14], 'ledgers.xlsx', 'CSV UTF-8'],
  ])('tells spreadsheets apart', (start, code, todo) => {
    const read = readLedger(new Uint8Array(start), columns);
    expect(read.issues.map((one) => one.code)).toEqual([code]);
    expect(read.issues.map((one) => zh.sayIssue(one).todo)).toEqual([expect.stringContaining(todo)]);
  });
});

describe('writeRejected', () => {
  it('gives the rows back with what is wrong, ready to be mended and read again', () => {
    const read = readLedger('编号,渠道\nA1,信访\nA2,走访\n,=x', columns);
    const again = writeRejected(read, zh);
    expect(again).toBe(
      '\ufeff编号,渠道,原行号,问题,怎么办\r\n' +
        'A1,信访,2,渠道：“信访”不在可选范围（走访、企业来电、无）内,请从可选范围里选一个\r\n' +
        ",'=x,4,编号：“编号”必须填写；渠道：“=x”不在可选范围（走访、企业来电、无）内,请补填；请从可选范围里选一个\r\n",
    );
    const mended = readLedger((again ?? '').replace(',信访,', ',走访,'), columns);
    expect(mended.rows.map(({ values }) => [values['id'], values['channel']])).toEqual([['A1', 'visit']]);
    expect(writeRejected(readLedger('编号\nA1', columns), zh)).toBe(null);
  });
});

describe('readDay', () => {
  it.each([
    ['2026-3-5', '2026-03-05'],
    ['2026年03月05号', '2026-03-05'],
    ['2026年3月5日14时30分', '2026-03-05'],
    ['2026-03-05T00:00:00Z', '2026-03-05'],
    ['二〇二六年三月五日', '2026-03-05'],
    ['二零二六年十二月二十一日', '2026-12-21'],
    ['二〇二六年十月十日', '2026-10-10'],
    ['45356.0', '2024-03-05'],
    ['2024.2.29', '2024-02-29'],
  ])('%s', (text, day) => {
    const read = readDay(text);
    expect(read.ok && read.value).toBe(day);
  });

  it.each(['2023.2.29', '20260230', '2026年13月1日', '二〇二六年十三月一日', '2026-00-10'])(
    '%s does not exist',
    (text) => {
      expect(readDay(text).issues.map((one) => one.code)).toEqual(['date.unreal']);
    },
  );

  it.each(['2026', '2026.3', '2026年3月', '2026/3'])('%s lacks its day', (text) => {
    expect(readDay(text).issues.map((one) => one.code)).toEqual(['ledgers.date.partial']);
  });

  it.each(['', '2026-3/5', '2026--3-5', '1234', '123456', '明天', '2026-03-05-06'])('%j is no date', (text) => {
    expect(readDay(text).ok).toBe(false);
  });
});

describe('findResidue', () => {
  it.each([
    ['場監(jiān)管', '场监管', 'pinyin'],
    ['企業（yè）', '企业', 'pinyin'],
    ['區(qū)内', '区内', 'pinyin'],
    ['企業', '企业', 'traditional'],
  ])('%s', (text, suggestion, kind) => {
    expect(findResidue(text)).toEqual({ kind, suggestion });
  });

  it.each(['市场监管（所）', '示例公司(a)', '质量(NQI)', '服务站（点）', '项目(项)'])('leaves %s alone', (text) => {
    expect(findResidue(text)).toBe(null);
  });
});

describe('readLedger: a check of the whole row', () => {
  const check = (values: Readonly<Record<string, unknown>>): readonly Issue[] =>
    Number(values['paid']) < 0 ? [issue('model.below', { title: '金额', least: 0 }, ['paid'])] : [];

  it('places its findings at the cell and speaks of money in yuan', () => {
    const read = readLedger('编号,金额\nA1,5\nA2,-5', columns, { check });
    expect(read.rows.map(({ row }) => row)).toEqual([2]);
    expect(read.rejected[0]?.reasons[0]).toMatchObject({
      row: 3,
      column: '金额',
      value: '-5',
      params: { least: '0.00元' },
    });
  });

  it('is not asked about a row whose cells were not understood', () => {
    const read = readLedger('编号,金额\nA1,x', columns, { check: () => [issue('model.below', {}, ['paid'])] });
    expect(read.issues.map((one) => one.code)).toEqual(['money.shape']);
  });

  it('may speak of the row as a whole', () => {
    const read = readLedger('编号\nA1', columns, { check: () => [issue('model.order', {}, ['other'], 'warning')] });
    expect(read.issues[0]).toMatchObject({ row: 2, column: null });
  });
});
