import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsxLedger } from '@huiqi/ledgers/xlsx';
import { describe, expect, test } from 'vitest';
import { entityLedger } from '../src/ledger/entity-ledger.ts';
import { call, dataOf, fileIn, scratch } from './support.ts';

const head = '诉求编号,企业编号,受理日期,诉求渠道,诉求内容,办理状态,满意度（分）';
const good = 'D1,E1,2026年3月5日,走访,希望指导,已受理,5';
const fees = '收费单编号,企业编号,收费机构,受理日期,收费项目代码,服务类别,数量,标准金额（元）';

describe('huiqi ledger', () => {
  test('names each finding with its cell, gives the rejected rows back, and reads them again once mended', async () => {
    const folder = scratch();
    const file = fileIn(folder, '诉求.csv', `示例区诉求台账\n${head}\n${good}\nD2,E2,2026-02-30,走访,希望,已受理,9\n`);
    const rejected = join(folder, '退回.xlsx');
    const kept = join(folder, '诉求.xlsx');
    const called = await call(['ledger', file, '--entity', 'demand', '--to', kept, '--rejected', rejected]);
    expect(called).toMatchObject({ code: 1, err: '' });
    expect(called.out).toContain('错误  诉求.csv  C4  受理日期\n  “2026-02-30”');
    expect(called.out).toContain('读懂 1 行（1 条记录），退回 1 行，跳过 1 行');
    const { columns } = entityLedger('企业诉求');
    const again = await readXlsxLedger(readFileSync(rejected), columns);
    expect(again.rejected.map(({ cells }) => cells.slice(0, 3))).toEqual([['D2', 'E2', '2026-02-30']]);
    expect(await call(['ledger', kept, '--entity', 'Demand'])).toMatchObject({ code: 0 });
  });

  test('without --to it is a dry run that compares with the last import, field by field', async () => {
    const folder = scratch();
    const last = fileIn(
      folder,
      '上次.csv',
      `${head}\n${good}\nD2,E2,2026-03-06,走访,希望,已受理,\nD3,E3,2026-03-06,走访,希望,已受理,\n`,
    );
    const now = fileIn(
      folder,
      '这次.csv',
      `${head}\n${good}\nD2,E2,2026-03-07,热线,希望,已受理,\nD3,E3,3月6日,走访,希望,已受理,\nD4,E4,2026-03-06,走访,希望,已受理,\n`,
    );
    const { code, out } = await call(['ledger', now, '--entity', 'Demand', '--against', last]);
    expect(code).toBe(1);
    expect(out).toContain('变更  第 3 行  D2\n  受理日期：2026-03-06 → 2026-03-07\n  诉求渠道：走访 → 热线\n');
    expect(out).toContain('与上次相比：新增 1，变更 1，不再出现 0，未变 1，退回待改 1，无法对比 0');
    const english = await call(['ledger', now, '--entity', 'Demand', '--against', last, '--locale', 'en']);
    expect(english.out).toContain('held back  row 4  D3');
  });

  test('an order with its lines is one record, from CSV to JSON Lines and to xlsx, and the same again', async () => {
    const folder = scratch();
    const file = fileIn(
      folder,
      '收费.csv',
      `${fees}\nF1,E1,所,2026-03-05,天平,校准,1,480.00\nF1,E1,所,2026-03-05,砝码,校准,2,\n`,
    );
    const [lines, sheet] = [join(folder, '收费.jsonl'), join(folder, '收费.xlsx')];
    expect(await call(['ledger', file, '--entity', '收费单', '--to', lines])).toMatchObject({ code: 0 });
    expect(dataOf({ code: 0, err: '', out: readFileSync(lines, 'utf8') })).toMatchObject([
      {
        id: 'F1',
        lines: [
          { item: '天平', listFen: 48_000 },
          { item: '砝码', quantity: 2, listFen: null },
        ],
      },
    ]);
    expect(await call(['ledger', lines, '--entity', 'FeeOrder', '--to', sheet])).toMatchObject({ code: 0 });
    const { out } = await call(['ledger', sheet, '--entity', 'FeeOrder', '--against', lines]);
    expect(out).toContain('新增 0，变更 0，不再出现 0，未变 1');
  });

  test('GB 18030 is taken with a notice, and lines that are no records are told', async () => {
    const folder = scratch();
    const file = join(folder, '奖项.csv');
    writeFileSync(
      file,
      Buffer.from(
        'bdb1cff8b1e0bac52cbdb1cff8c3fbb3c62cb2e3bcb62cbdb1cff8c0e0b1f00a41312cc0fd2ccad02cd6cac1bfbdb10a',
        'hex',
      ),
    );
    const { out } = await call(['ledger', file, '--entity', 'Award']);
    expect(out).toContain('已按 GB 18030 读取');
    const lines = fileIn(folder, '奖项.jsonl', 'x\n{"id":"A1"}\n');
    const told = await call(['ledger', lines, '--entity', 'Award']);
    expect(told.code).toBe(1);
    expect(told.out).toContain('第 1 行');
    expect(told.out).toContain('退回 2 行');
  });

  test.each([
    [['ledger', 'x.csv'], '--entity'],
    [['ledger', 'x.csv', '--entity', 'Demands'], 'Demand'],
    [['ledger', 'x.csv', '--entity', 'zzzzzzzz'], 'Enterprise'],
    [['ledger', 'none.csv', '--entity', 'Demand'], 'none.csv'],
    [['ledger', '--entity', 'Demand'], 'FILE'],
  ])('%s is told', async (argv, said) => {
    const { code, err } = await call(argv);
    expect([code, err.includes(said)]).toEqual([2, true]);
  });

  test.each([
    [['--to', 'x.doc'], '.xlsx'],
    [['--rejected', 'x.jsonl'], '.csv'],
    [['--encoding', 'big5'], 'gb18030'],
  ])('%s is told', async (options, said) => {
    const file = fileIn(scratch(), 'x.csv', `${head}\n${good}\n`);
    const { code, err } = await call(['ledger', file, '--entity', 'Demand', ...options]);
    expect([code, err.includes(said)]).toEqual([2, true]);
  });
});
