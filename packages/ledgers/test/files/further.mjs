// Further files of the same kinds that nobody has met yet: whole kinds are to be mended, not the files that were seen.
import { gzipSync } from 'node:zlib';
import { compoundFile, gb18030, joined, noise } from './bytes.mjs';
import { book, codes, headings, ledger, lines, no, ok, plain, plainRead, plainRows, plainText } from './common.mjs';
import { changedWorkbook, lettersOf, partsOf, workbookBytes } from './workbook.mjs';
import { repeated, zip } from './zip.mjs';

const sheet = 'xl/worksheets/sheet1.xml';
const cost = { cpuSeconds: 5, mebibytes: 512 };
const names = '甲乙丙丁戊己庚辛壬癸';
const cellsOf = (heading, ...cells) =>
  book([['编号', '企业名称', heading], ...cells.map((cell, index) => [`V${index + 1}`, `示例${names[index]}`, cell])]);
const named = (index, more) => ok(index + 1, { id: `V${index}`, name: `示例${names[index - 1]}`, ...more });
const refused = (why, ...told) => ({ refused: why, told });
/** An amount of 1.5 in a unit of so many fen. */
const inUnit = (fen, row = 2) => ({
  either: [
    { read: [ok(row, { id: 'V1', name: '示例甲', amount: 1.5 * fen })] },
    { held: [no(row, '金额', 'unit not known')], told: ['a unit that was not taken over'] },
  ],
  never: [{ amount: 150 }, { id: 'V1', amount: null }],
});
const oneAmount = ['V1', '示例甲', 1.5];

const units = [
  {
    id: 'unit-thousands',
    title: 'heading 金额（千元）',
    make: () => book([['编号', '企业名称', '金额（千元）'], oneAmount]),
    expect: inUnit(100_000),
  },
  {
    id: 'unit-hundred-millions',
    title: 'heading 金额(亿元)',
    make: () => book([['编号', '企业名称', '金额(亿元)'], oneAmount]),
    expect: inUnit(10_000_000_000),
  },
  {
    id: 'unit-in-title',
    title: 'the unit at the end of the title: 走访台账（金额单位：万元）',
    make: () => book([['走访台账（金额单位：万元）'], ['编号', '企业名称', '金额'], oneAmount], { merges: ['A1:C1'] }),
    expect: inUnit(1_000_000, 3),
  },
  {
    id: 'unit-in-note-below',
    title: 'the unit in a note below the rows',
    make: () => book([['编号', '企业名称', '金额'], oneAmount, ['注：本表金额单位为万元。']]),
    expect: { ...inUnit(1_000_000), passed: [{ row: 3, as: 'foot' }] },
  },
  {
    id: 'unit-in-sheet-name',
    title: 'the unit in the name of the sheet',
    make: () => ({ sheets: [{ name: '减免（万元）', cells: [['编号', '企业名称', '金额'], oneAmount] }] }),
    expect: inUnit(1_000_000),
  },
  {
    id: 'unit-of-other-money',
    title: 'heading 金额（万美元）',
    make: () => book([['编号', '企业名称', '金额（万美元）'], oneAmount]),
    expect: {
      held: [no(2, '金额', 'unit not known')],
      told: ['that the amounts are not in yuan'],
      never: [{ amount: 150 }, { amount: 1_500_000 }],
    },
  },
  {
    id: 'units-that-contradict',
    title: '单位：万元 above, 金额（元） in the heading',
    make: () => book([[null, null, '单位：万元'], ['编号', '企业名称', '金额（元）'], oneAmount]),
    expect: {
      either: [
        {
          read: [ok(3, { id: 'V1', name: '示例甲', amount: 150 })],
          told: ['that two units are named; the one in the heading was taken'],
        },
        { held: [no(3, '金额', 'unit not known')] },
      ],
    },
  },
  {
    id: 'unit-in-some-cells',
    title: 'some cells name 万, the others nothing',
    make: () => cellsOf('金额', '1.5万', 15000, '2万元', '1.5 千元'),
    expect: {
      read: [
        named(1, { amount: 1_500_000 }),
        named(2, { amount: 1_500_000 }),
        named(3, { amount: 2_000_000 }),
        named(4, { amount: 150_000 }),
      ],
      told: ['nothing, or that the cells of the column are in different units'],
    },
  },
];

const cells = [
  {
    id: 'two-values-otherwise',
    title: 'two numbers in a cell: with +, /, 、, ; and as a range',
    make: () => cellsOf('金额', '100+200', '100/200', '100、200', '100；200', '100-200', '100~200', '100 至 200', 300),
    expect: {
      read: [named(8, { amount: 30_000 })],
      held: [2, 3, 4, 5, 6, 7, 8].map((row) => no(row, '金额', 'two values')),
      never: [{ amount: 10_020_000 }, { amount: 30_000, id: 'V1' }],
    },
  },
  {
    id: 'two-days-in-cell',
    title: 'two days in a cell, on two lines and as a period',
    make: () => cellsOf('走访日期', '2026-03-05\n2026-03-06', '2026-03-05至2026-03-06', '3月5日、6日', '2026-03-07'),
    expect: {
      read: [named(4, { on: '2026-03-07' })],
      held: [no(2, '走访日期', 'two values'), no(3, '走访日期', 'two values'), no(4, '走访日期', 'two values')],
    },
  },
  {
    id: 'groups-that-are-no-thousands',
    title: 'groups of digits that are not thousands',
    make: () => cellsOf('金额', '1,50', '12,34,567', '1.500.000', '1 500', '1’500', '1,500'),
    expect: {
      read: [named(6, { amount: 150_000 })],
      held: [no(2, '金额', 'no amount'), no(3, '金额', 'no amount'), no(4, '金额', 'no amount')],
      ask: [
        { row: 5, column: '金额', either: [150_000, 'no amount'] },
        { row: 6, column: '金额', either: [150_000, 'no amount'] },
      ],
      never: [{ amount: 15_000 }],
    },
  },
  {
    id: 'cells-that-show-otherwise',
    title: 'formats that hide, round or word a number',
    make: () =>
      book([
        ['编号', '企业名称', '人数', '金额'],
        [{ number: 7, format: '0"号"' }, '示例甲', 3, { number: 1500.55, format: '0' }],
        [{ number: 8, format: ';;;' }, '示例乙', { number: 12, format: '0"人"' }, 20],
        [{ number: 9, format: '@' }, '示例丙', 5, { number: 1500, format: '"约"0' }],
      ]),
    expect: {
      ask: [
        { row: 2, column: '编号', either: ['7号', 'shown otherwise'] },
        { row: 3, column: '编号', either: ['shown otherwise', 'missing'] },
        { row: 4, column: '金额', either: [150_000, 'shown otherwise'] },
        { row: 2, column: '金额', either: [150_055, 'shown otherwise'] },
      ],
      never: [{ id: '7' }, { id: '8' }, { amount: 150_100 }],
    },
  },
  {
    id: 'instants-of-other-zones',
    title: 'instants with zones, and seconds since 1970',
    make: () =>
      cellsOf(
        '走访日期',
        '2026-03-05T00:00:00+08:00',
        '2026-03-04T16:00:00+00:00',
        '2026-03-04T18:30:00Z',
        1772640000,
        '1772640000000',
        '2026-03-05 00:00:00',
      ),
    expect: {
      read: [named(1, { on: '2026-03-05' }), named(6, { on: '2026-03-05' })],
      ask: [3, 4].map((row) => ({ row, column: '走访日期', either: ['2026-03-05', 'time of another zone'] })),
      held: [no(5, '走访日期', 'no day'), no(6, '走访日期', 'no day')],
      never: [{ on: '2026-03-04' }],
    },
  },
  {
    id: 'days-that-are-none',
    title: 'a wrong weekday, a day that never was, days of the old calendar, months first',
    make: () =>
      cellsOf(
        '走访日期',
        '2026-03-05 星期五',
        '2026年2月30日',
        '正月初五',
        '3/5/2026',
        '05/06/2026',
        '26.3.5',
        '2026-13-01',
        '2026.3',
        '2026-03-05',
      ),
    expect: {
      read: [named(9, { on: '2026-03-05' })],
      held: [2, 3, 4, 5, 6, 8, 9].map((row) => no(row, '走访日期', 'no day')),
      ask: [{ row: 7, column: '走访日期', either: ['2026-03-05', 'no day'] }],
    },
  },
  {
    id: 'shields-further',
    title: 'more shields: a wide apostrophe, ="…" over a code, a tab behind, a no-break space before',
    make: () =>
      lines(
        '编号,企业名称,统一社会信用代码',
        `＇0001,示例甲,"=""${codes[0]}"""`,
        '0002\t,示例乙,',
        '\u00a00003,示例丙,',
        `0004,示例丁,"${codes[3]}\u200b"`,
      ),
    expect: {
      read: [ok(3, { id: '0002', name: '示例乙' }), ok(4, { id: '0003', name: '示例丙' })],
      ask: [
        { row: 2, column: '编号', either: ['0001', 'shown otherwise'] },
        { row: 5, column: '统一社会信用代码', either: [codes[3], 'control character'] },
      ],
      never: [{ code: `="${codes[0]}"` }, { id: '＇0001' }, { code: `${codes[3]}\u200b` }],
    },
  },
  {
    id: 'headings-with-unseen-signs',
    title: 'headings with wide spaces, line breaks, a no-break space and a sign of no width',
    make: () =>
      book([
        ['编　号', '企业\n名称', '\u00a0走访日期', '人数\u200b', ' 金 额 '],
        ['V1', '示例甲', { day: '2026-03-05' }, 3, 100],
      ]),
    expect: { read: [ok(2, { id: 'V1', name: '示例甲', on: '2026-03-05', people: 3, amount: 10_000 })] },
  },
  {
    id: 'pictures-further',
    title: 'a picture by address, a picture whose saved value is an error, a picture that must be there',
    make: () =>
      ledger([
        ['V1', '示例甲', { formula: '_xlfn.IMAGE("https://example.org/1.png")', error: '#VALUE!' }],
        ['V2', { formula: 'DISPIMG("ID_1",1)', error: '#NAME?' }, codes[1]],
        ['V3', '示例丙', codes[2]],
      ]),
    expect: {
      either: [
        {
          read: [ok(2, { id: 'V1', name: '示例甲' }), ok(4, { id: 'V3', name: '示例丙', code: codes[2] })],
          held: [no(3, '企业名称', 'picture')],
        },
        {
          read: [ok(4, { id: 'V3', name: '示例丙', code: codes[2] })],
          held: [no(2, '统一社会信用代码', 'picture'), no(3, '企业名称', 'picture')],
        },
      ],
    },
  },
];

const tables = [
  {
    id: 'merged-across-columns',
    title: 'one number over the columns of people and amount',
    make: () =>
      ledger(
        [
          ['V1', '示例甲', null, null, 9, null],
          ['V2', '示例乙', null, null, 3, 100],
        ],
        { merges: ['E2:F2'] },
      ),
    expect: {
      either: [
        {
          read: [ok(3, { id: 'V2', name: '示例乙', people: 3, amount: 10_000 })],
          held: [no(2, null, 'shared by several columns')],
        },
        {
          read: [
            ok(2, { id: 'V1', name: '示例甲', people: 9 }),
            ok(3, { id: 'V2', name: '示例乙', people: 3, amount: 10_000 }),
          ],
          told: ['that E2 and F2 are one cell'],
        },
      ],
      never: [{ people: 9, amount: 900 }],
    },
  },
  {
    id: 'merged-id',
    title: 'one id over two rows of different firms',
    make: () =>
      book(
        [
          ['编号', '企业名称', '人数'],
          ['V1', '示例甲', 1],
          [null, '示例乙', 2],
          ['V3', '示例丙', 3],
        ],
        { merges: ['A2:A3'] },
      ),
    expect: {
      either: [
        {
          read: [ok(2, { id: 'V1', name: '示例甲', people: 1 }), ok(4, { id: 'V3', name: '示例丙', people: 3 })],
          held: [no(3, '编号', 'twice')],
        },
        {
          read: [ok(4, { id: 'V3', name: '示例丙', people: 3 })],
          held: [no(2, '编号', 'twice'), no(3, '编号', 'twice')],
        },
      ],
    },
  },
  {
    id: 'headings-on-every-page',
    title: 'title and headings repeated for every printed page',
    make: () => book([['走访台账'], headings, ...plainRows.slice(0, 2), ['走访台账'], headings, plainRows[2]]),
    expect: {
      read: [...plainRead(3).slice(0, 2), { ...plainRead()[2], row: 7 }],
      passed: [
        { row: 5, as: 'title' },
        { row: 6, as: 'headings' },
      ],
    },
  },
  {
    id: 'second-table-fewer-columns',
    title: 'a second table below that lacks a column in the middle',
    make: () =>
      book([
        ['编号', '企业名称', '统一社会信用代码', '人数', '金额'],
        ['V1', '示例甲', codes[0], 1, 100],
        ['编号', '企业名称', '人数', '金额'],
        ['V2', '示例乙', 2, 200],
      ]),
    expect: {
      either: [
        {
          read: [
            ok(2, { id: 'V1', name: '示例甲', code: codes[0], people: 1, amount: 10_000 }),
            ok(4, { id: 'V2', name: '示例乙', people: 2, amount: 20_000 }),
          ],
          passed: [{ row: 3, as: 'headings' }],
        },
        {
          read: [ok(2, { id: 'V1', name: '示例甲', code: codes[0], people: 1, amount: 10_000 })],
          held: [no(4, null, 'columns changed')],
        },
      ],
      never: [{ code: '2' }, { people: 200 }],
    },
  },
  {
    id: 'two-tables-side-by-side',
    title: 'two tables side by side with the same headings',
    make: () =>
      book([
        ['编号', '企业名称', '人数', null, '编号', '企业名称', '人数'],
        ['V1', '示例甲', 1, null, 'V2', '示例乙', 2],
        ['V3', '示例丙', 3, null, null, null, null],
      ]),
    expect: {
      either: [
        { refused: 'a heading stands twice', told: ['which, and where'] },
        {
          read: [ok(2, { id: 'V1', name: '示例甲', people: 1 }), ok(3, { id: 'V3', name: '示例丙', people: 3 })],
          told: ['as an error: the columns E to G repeat headings and were not read'],
        },
      ],
    },
  },
  {
    id: 'default-printed-beforehand',
    title: 'every empty row has 否 printed in its last column',
    make: () =>
      ledger([...plainRows, ...Array.from({ length: 20 }, () => [null, null, null, null, null, null, null, '否'])]),
    expect: {
      either: [
        { read: plainRead(), passed: [{ row: 5, to: 24, as: 'blank' }] },
        { read: plainRead(), held: Array.from({ length: 20 }, (_, index) => no(index + 5, '编号', 'missing')) },
      ],
      told: ['one line for all of these rows, not sixty'],
    },
  },
  {
    id: 'total-by-formula',
    title: 'totals as formulas, and a subtotal of a filter',
    make: () =>
      ledger([
        ...plainRows,
        [null, null, null, null, { formula: 'SUM(E2:E4)', value: 15 }, { formula: 'SUBTOTAL(9,F2:F4)', value: 1520.5 }],
        ['总  计：', null, null, null, { formula: 'SUM(E2:E4)', value: 15 }],
      ]),
    expect: {
      read: plainRead(),
      ask: [{ row: 5, column: '编号', either: ['total', 'missing'] }],
      passed: [{ row: 6, as: 'total' }],
    },
  },
  {
    id: 'firm-called-total',
    title: 'firms whose names hold the words of totals',
    make: () =>
      book([
        ['编号', '企业名称', '人数'],
        ['V1', '合计达机械有限公司', 3],
        ['V2', '示例总计信息咨询店', 4],
        ['V3', '小计', 5],
        ['合计', null, 12],
      ]),
    expect: {
      read: [
        ok(2, { id: 'V1', name: '合计达机械有限公司', people: 3 }),
        ok(3, { id: 'V2', name: '示例总计信息咨询店', people: 4 }),
      ],
      ask: [{ row: 4, column: '企业名称', either: ['小计', 'total'] }],
      passed: [{ row: 5, as: 'total' }],
    },
  },
  {
    id: 'very-hidden-and-hidden-columns',
    title: 'a sheet that no menu shows, and a hidden column with amounts',
    make: () => ({
      sheets: [
        { name: '走访', hiddenColumns: [6], cells: [headings, ...plainRows] },
        { name: '密', hidden: 'very', cells: [headings, ['V9', '示例壬']] },
      ],
    }),
    expect: {
      read: plainRead(),
      told: ['the hidden sheet 密 holds rows that were not read', 'the hidden column F was read'],
    },
  },
  {
    id: 'copied-sheet',
    title: 'the sheet and its copy Sheet1 (2), one row mended in the copy',
    make: () => ({
      sheets: [
        { name: 'Sheet1', cells: [headings, ...plainRows] },
        { name: 'Sheet1 (2)', cells: [headings, ...plainRows.slice(0, 2), ['V3', '示例丙改']] },
      ],
    }),
    expect: {
      either: [
        {
          read: plainRead().map((row) => ({ ...row, sheet: 'Sheet1' })),
          told: ['as an error or a warning: Sheet1 (2) has the same headings and was not read'],
        },
        {
          read: plainRead().map((row) => ({ ...row, sheet: 'Sheet1' })),
          held: [2, 3, 4].map((row) => no(row, '编号', 'twice', { sheet: 'Sheet1 (2)' })),
        },
        { refused: 'two sheets alike', told: ['which of the two counts has to be said'] },
      ],
    },
  },
  {
    id: 'sheets-not-quite-alike',
    title: 'sheets of quarters, one of them with another order of columns',
    make: () => ({
      sheets: [
        {
          name: '一季度',
          cells: [
            ['编号', '企业名称', '人数'],
            ['V1', '示例甲', 1],
          ],
        },
        {
          name: '二季度',
          cells: [
            ['编号', '人数', '企业名称'],
            ['V2', 2, '示例乙'],
          ],
        },
        { name: '说明', cells: [['本表由各所填报']] },
      ],
    }),
    expect: {
      either: [
        {
          read: [
            { ...ok(2, { id: 'V1', name: '示例甲', people: 1 }), sheet: '一季度' },
            { ...ok(2, { id: 'V2', name: '示例乙', people: 2 }), sheet: '二季度' },
          ],
        },
        {
          read: [{ ...ok(2, { id: 'V1', name: '示例甲', people: 1 }), sheet: '一季度' }],
          told: ['as an error: 二季度 was not read'],
        },
      ],
      never: [{ name: '2' }],
    },
  },
];

const containers = [
  {
    id: 'under-rights',
    title: 'a workbook under the rights management of a company',
    name: '台账.xlsx',
    make: () => compoundFile({ DRMContent: noise(900, 8), EncryptedPackage: noise(900, 9) }),
    expect: refused('encrypted', 'the file is encrypted; take the protection off and save it'),
  },
  {
    id: 'noise-named-xlsx',
    title: 'nothing but bytes without any order, named .xlsx: a guard without a mark',
    name: '台账.xlsx',
    make: () => noise(3000, 21),
    expect: refused('unknown', 'the file is no workbook; it may be encrypted or damaged'),
  },
  {
    id: 'pdf-named-xlsx',
    title: 'a PDF renamed',
    name: '台账.xlsx',
    make: () => '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
    expect: refused('a PDF', 'the file is a PDF; ask for the table it was made from'),
  },
  {
    id: 'docx-named-xlsx',
    title: 'a Word file renamed',
    name: '台账.xlsx',
    make: () =>
      zip([
        ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
        ['word/document.xml', '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'],
      ]),
    expect: refused('a Word file', 'the file is a Word file; copy its table into a workbook'),
  },
  {
    id: 'picture-named-xlsx',
    title: 'a screenshot named .xlsx',
    name: '台账.xlsx',
    make: () =>
      joined(
        Uint8Array.of(0x89),
        'PNG\r\n',
        Uint8Array.of(0x1a, 0x0a, 0, 0, 0, 13),
        'IHDR',
        Uint8Array.of(0, 0, 0, 64, 0, 0, 0, 64, 8, 2, 0, 0, 0),
        noise(400, 5),
      ),
    expect: refused('a picture', 'the file is a picture; the table it shows has to be asked for'),
  },
  {
    id: 'packed-text',
    title: 'a CSV packed with gzip',
    name: '台账.csv.gz',
    make: () => new Uint8Array(gzipSync(plainText)),
    expect: refused('an archive', 'the file is packed; unpack it first'),
  },
  {
    id: 'empty-file',
    title: 'a file of no bytes, as a broken download leaves it',
    make: () => new Uint8Array(0),
    expect: refused('empty', 'the file is empty; fetch it again'),
  },
  {
    id: 'half-a-workbook',
    title: 'the first half of a workbook',
    name: '台账.xlsx',
    make: () => workbookBytes(plain()).subarray(0, 1500),
    expect: {
      either: [refused('damaged'), { some: plainRead() }],
      told: ['the file is damaged or was not fetched to its end'],
    },
  },
  {
    id: 'texts-one-behind-another',
    title: 'two CSV files copied one behind the other, the mark of the second in the middle',
    make: () => `\ufeff${plainText}\ufeff编号,企业名称\r\nV8,示例辛\r\n`,
    expect: {
      either: [
        { read: [...plainRead(), ok(6, { id: 'V8', name: '示例辛' })], passed: [{ row: 5, as: 'headings' }] },
        { read: plainRead(), held: [no(6, null, 'columns changed')] },
      ],
      never: [{ id: '编号' }, { id: '\ufeff编号' }],
    },
  },
  {
    id: 'text-read-wrongly-before',
    title: 'a text that another program read in the wrong encoding and saved again',
    make: () =>
      joined(lines('编号,企业名称', 'V1,示例甲').replace('编号', '缂栧彿').replace('企业名称', '浼佷笟鍚嶇О')),
    expect: refused(
      'headings not found',
      'the text seems to have been read in a wrong encoding before; take it from its source again',
    ),
  },
  {
    id: 'lost-signs',
    title: 'signs lost on the way stand as � or ?',
    make: () => lines('编号,企业名称', 'V1,示例�店', 'V2,示例??有限公司', 'V3,示例丙'),
    expect: {
      read: [ok(4, { id: 'V3', name: '示例丙' })],
      ask: [{ row: 3, column: '企业名称', either: ['示例??有限公司', 'damaged'] }],
      held: [no(2, '企业名称', 'damaged')],
    },
  },
  {
    id: 'gbk-half-a-sign-at-end',
    title: 'a GBK text cut in the middle of a sign',
    make: () => gb18030(lines('编号,企业名称', 'V1,示例甲', 'V2,示例乙')).subarray(0, -3),
    expect: {
      either: [
        { read: [ok(2, { id: 'V1', name: '示例甲' })], held: [no(3, null, 'damaged')] },
        { refused: 'damaged text', told: ['that the last line is cut off'] },
      ],
    },
  },
  {
    id: 'indices-beyond',
    title: 'a cell points to a shared text and another to a style that are not there',
    make: () =>
      changedWorkbook(
        ledger([
          ['V1', '示例甲'],
          ['V2', '示例乙'],
          ['V3', '示例丙'],
        ]),
        (parts) => ({
          ...parts,
          [sheet]: parts[sheet]
            .replace(/<c r="B3" t="s"><v>\d+<\/v>/u, '<c r="B3" t="s"><v>9999</v>')
            .replace('<c r="A4" t="s">', '<c r="A4" s="777" t="s">'),
        }),
      ),
    expect: {
      read: [ok(2, { id: 'V1', name: '示例甲' }), ok(4, { id: 'V3', name: '示例丙' })],
      held: [no(3, '企业名称', 'damaged')],
    },
  },
  {
    id: 'cell-twice',
    title: 'one cell stands twice with two values',
    make: () =>
      changedWorkbook(ledger(plainRows), (parts) => ({
        ...parts,
        [sheet]: parts[sheet].replace(/(<c r="E2"><v>)3(<\/v><\/c>)/u, '$13$2$14$2'),
      })),
    expect: { read: plainRead().slice(1), held: [no(2, '人数', 'damaged')], never: [{ id: 'V1', people: 4 }] },
  },
  {
    id: 'row-beyond-the-last',
    title: 'a row below the last that a sheet can have',
    make: () =>
      changedWorkbook(plain(), (parts) => ({
        ...parts,
        [sheet]: parts[sheet].replace(
          '</sheetData>',
          '<row r="1048577"><c r="A1048577"><v>1</v></c></row><row r="0"><c r="A0"><v>1</v></c></row></sheetData>',
        ),
      })),
    expect: { read: plainRead(), told: ['rows with numbers that cannot be'], cost },
  },
];

const deep = 200_000;
const heavy = (part, change) => () => changedWorkbook(plain(), (parts) => ({ ...parts, [part]: change(parts[part]) }));
const mayRefuse = { either: [{ read: plainRead() }, { refused: 'too large' }], cost };
const costly = [
  {
    id: 'endless-styles',
    title: 'a million styles',
    make: heavy('xl/styles.xml', (xml) =>
      xml.replace('</cellXfs>', `${'<xf numFmtId="14"/>'.repeat(1_000_000)}</cellXfs>`),
    ),
    expect: mayRefuse,
  },
  {
    id: 'endless-sheets',
    title: 'a hundred thousand sheets without a part',
    make: heavy('xl/workbook.xml', (xml) =>
      xml.replace(
        '</sheets>',
        `${Array.from({ length: 100_000 }, (_, index) => `<sheet name="s${index}" sheetId="${index + 2}" r:id="rId1"/>`).join('')}</sheets>`,
      ),
    ),
    expect: mayRefuse,
  },
  {
    id: 'endless-merges',
    title: 'half a million merged cells one over another',
    make: heavy(sheet, (xml) =>
      xml.replace(
        '</worksheet>',
        `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(500_000)}</mergeCells></worksheet>`,
      ),
    ),
    expect: mayRefuse,
  },
  {
    id: 'deep-xml',
    title: 'elements two hundred thousand levels deep',
    make: heavy(sheet, (xml) => xml.replace('<sheetData>', `${'<a>'.repeat(deep)}${'</a>'.repeat(deep)}<sheetData>`)),
    expect: { ...mayRefuse, neverSaid: ['RangeError'] },
  },
  {
    id: 'endless-empty-rows',
    title: 'five million empty rows',
    make: () =>
      zip(
        Object.entries(partsOf(plain())).map(([name, text]) =>
          name === sheet
            ? [
                name,
                repeated(
                  text.slice(0, text.indexOf('</sheetData>')),
                  '<row/>'.repeat(50_000),
                  100,
                  text.slice(text.indexOf('</sheetData>')),
                ),
              ]
            : [name, text],
        ),
      ),
    expect: mayRefuse,
  },
  {
    id: 'many-parts',
    title: 'sixty thousand empty parts',
    make: () =>
      zip([
        ...Object.entries(partsOf(plain())),
        ...Array.from({ length: 60_000 }, (_, index) => [`x/${index}`, '', { store: true }]),
      ]),
    expect: { ...mayRefuse, note: 'larger than a MiB; what counts is that each part costs little' },
  },
  {
    id: 'quotes-only',
    title: 'two hundred thousand quotation marks in a text',
    make: () => `编号,企业名称\n${'"'.repeat(200_001)}\nV1,示例甲\n`,
    expect: {
      either: [
        { read: [ok(3, { id: 'V1', name: '示例甲' })], held: [no(2, null, 'broken quotation mark')] },
        { refused: 'broken quotation mark' },
      ],
      cost,
    },
  },
  {
    id: 'wide-row-of-text',
    title: 'one line of three hundred thousand cells',
    make: () => `编号,企业名称\nV1,示例甲${','.repeat(300_000)}\nV2,示例乙\n`,
    expect: {
      read: [ok(3, { id: 'V2', name: '示例乙' })],
      ask: [{ row: 2, column: null, either: ['read', 'too many cells'] }],
      cost,
    },
  },
  {
    id: 'numerals-of-another-kind',
    title: 'a draft of runs of digits, points, shares and signs of counting',
    use: 'check its numbers against figures',
    name: '稿.txt',
    make: () => ['9', '．', '1,', '50%', '第', '由1到', '百分之', '点五'].map((unit) => unit.repeat(4000)).join('\n'),
    expect: { told: ['numbers that cannot be read, or none'], cost: { cpuSeconds: 3, mebibytes: 512 } },
  },
  {
    id: 'long-heading',
    title: 'a heading of thirty thousand characters among two hundred',
    make: () =>
      book([
        [...headings, ...Array.from({ length: 200 }, (_, index) => `${lettersOf(index)}${'（万元）'.repeat(7000)}`)],
        ...plainRows,
      ]),
    expect: { read: plainRead(), told: ['strange columns by a short piece of their headings'], cost },
  },
];

export const further = [...units, ...cells, ...tables, ...containers, ...costly].map((entry) => ({
  ...entry,
  extra: true,
}));
