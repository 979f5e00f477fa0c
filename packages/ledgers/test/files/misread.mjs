// Files that were misread without a word: what must come out of them.
import { book, codes, headings, ledger, lines, no, ok, plainRead, plainRows } from './common.mjs';

const unit = '“万” is the unit of the whole column';
/** Amounts in a unit of ten thousand: read in it, or every row held. */
const inTenThousands = (first) => ({
  either: [
    {
      read: [
        ok(first, { id: 'V1', name: '示例甲', people: 2, amount: 1_500_000 }),
        ok(first + 1, { id: 'V2', name: '示例乙', people: 3, amount: 80_000_000 }),
      ],
    },
    {
      held: [no(first, '金额', 'unit not known'), no(first + 1, '金额', 'unit not known')],
      told: ['the column of the amount has a unit that was not taken over'],
    },
  ],
  never: [{ amount: 150 }, { amount: 8000 }],
});
const twoAmounts = [
  ['V1', '示例甲', 2, 1.5],
  ['V2', '示例乙', 3, 80],
];

export const misread = [
  {
    id: 'unit-short-in-heading',
    title: `金额（万）: ${unit}`,
    make: () => book([['编号', '企业名称', '人数', '金额（万）'], ...twoAmounts]),
    expect: inTenThousands(2),
  },
  {
    id: 'unit-alone-above-in-brackets',
    title: '（万元） stands alone, right above the headings',
    make: () => book([[null, null, null, '（万元）'], ['编号', '企业名称', '人数', '金额'], ...twoAmounts]),
    expect: inTenThousands(3),
  },
  {
    id: 'unit-alone-above',
    title: '万元 stands alone in the first cell above the headings',
    make: () => book([['万元'], ['编号', '企业名称', '人数', '金额'], ...twoAmounts]),
    expect: inTenThousands(3),
  },
  {
    id: 'unit-row-below',
    title: 'a row of nothing but units stands below the headings',
    make: () => book([['编号', '企业名称', '人数', '金额'], [null, null, '人', '万元'], ...twoAmounts]),
    expect: { ...inTenThousands(3), passed: [{ row: 2, as: 'units' }] },
  },
  {
    id: 'two-values-on-two-lines',
    title: 'two numbers on two lines of a cell, and numbers with spaces',
    make: () =>
      ledger([
        ['V1', '示例甲', null, null, '12\n13', 100],
        ['V2', '示例乙', null, null, 12, '100\n200'],
        ['V3', '示例丙', null, null, '3 5', 100],
        ['V4', '示例丁', null, null, 4, '1 500 000'],
        ['V5', '示例戊', null, null, '1 2', '15 00'],
      ]),
    expect: {
      read: [ok(5, { id: 'V4', name: '示例丁', people: 4, amount: 150_000_000 })],
      held: [
        no(2, '人数', 'two values'),
        no(3, '金额', 'two values'),
        no(4, '人数', 'two values'),
        no(6, '人数', 'two values'),
        no(6, '金额', 'two values'),
      ],
      never: [{ people: 1213 }, { amount: 10_020_000 }, { people: 35 }, { people: 12, amount: 150_000 }],
    },
  },
  {
    id: 'merged-amount',
    title: 'one amount over three firms',
    make: () =>
      ledger(
        [
          ['V1', '示例甲', null, { day: '2026-03-05' }, 1, 9000],
          ['V2', '示例乙', null, { day: '2026-03-05' }, 1, null],
          ['V3', '示例丙', null, { day: '2026-03-05' }, 1, null],
          ['V4', '示例丁', null, { day: '2026-03-05' }, 1, 10],
        ],
        { merges: ['F2:F4'] },
      ),
    expect: {
      read: [ok(5, { id: 'V4', name: '示例丁', on: '2026-03-05', people: 1, amount: 1000 })],
      held: [2, 3, 4].map((row) => no(row, '金额', 'shared by several rows')),
      never: [{ id: 'V2', amount: 900_000 }],
    },
  },
  {
    id: 'merged-count',
    title: 'one number of people and one share over two firms',
    make: () =>
      ledger(
        [
          ['V1', '示例甲', null, null, 30, 1, { number: 0.5, format: '0%' }],
          ['V2', '示例乙', null, null, null, 2, null],
        ],
        { merges: ['E2:E3', 'G2:G3'] },
      ),
    expect: {
      held: [2, 3].flatMap((row) => [
        no(row, '人数', 'shared by several rows'),
        no(row, '完成率', 'shared by several rows'),
      ]),
    },
  },
  {
    id: 'merged-day-and-text',
    title: 'a day and a text over two rows hold for both',
    make: () =>
      ledger(
        [
          ['V1', '示例甲', codes[0], { day: '2026-03-05' }, 1],
          ['V2', null, null, null, 2],
        ],
        { merges: ['B2:B3', 'C2:C3', 'D2:D3'] },
      ),
    expect: {
      read: [
        ok(2, { id: 'V1', name: '示例甲', code: codes[0], on: '2026-03-05', people: 1 }),
        ok(3, { id: 'V2', name: '示例甲', code: codes[0], on: '2026-03-05', people: 2 }),
      ],
    },
  },
  {
    id: 'second-table-other-order',
    title: 'a second table below has its columns in another order',
    make: () =>
      book([
        ['编号', '企业名称', '统一社会信用代码', '人数'],
        ['V1', '示例甲', codes[0], 1],
        [],
        ['编号', '统一社会信用代码', '企业名称', '人数'],
        ['V2', codes[1], '示例乙', 2],
      ]),
    expect: {
      either: [
        {
          read: [
            ok(2, { id: 'V1', name: '示例甲', code: codes[0], people: 1 }),
            ok(5, { id: 'V2', name: '示例乙', code: codes[1], people: 2 }),
          ],
          passed: [{ row: 4, as: 'headings' }],
        },
        {
          read: [ok(2, { id: 'V1', name: '示例甲', code: codes[0], people: 1 })],
          held: [no(5, null, 'columns changed')],
        },
      ],
      never: [{ name: codes[1] }, { code: '示例乙' }],
    },
  },
  {
    id: 'second-table-with-days',
    title: 'a second table below with days and amounts exchanged',
    make: () =>
      book([
        ['编号', '企业名称', '走访日期', '金额'],
        ['V1', '示例甲', { day: '2026-03-05' }, 100],
        ['二、第二批'],
        ['编号', '金额', '走访日期', '企业名称'],
        ['V2', 200, { day: '2026-03-06' }, '示例乙'],
      ]),
    expect: {
      either: [
        {
          read: [
            ok(2, { id: 'V1', name: '示例甲', on: '2026-03-05', amount: 10_000 }),
            ok(5, { id: 'V2', name: '示例乙', on: '2026-03-06', amount: 20_000 }),
          ],
          passed: [
            { row: 3, as: 'section' },
            { row: 4, as: 'headings' },
          ],
        },
        {
          read: [ok(2, { id: 'V1', name: '示例甲', on: '2026-03-05', amount: 10_000 })],
          held: [no(5, null, 'columns changed')],
        },
      ],
      never: [{ name: '200' }],
    },
  },
  {
    id: 'numbers-shown-as-ids',
    title: 'ids that are numbers with a format: the cell shows D0007',
    make: () =>
      book([
        ['编号', '企业名称'],
        [{ number: 7, format: '"D"0000' }, '示例甲'],
        [{ number: 8, format: '000000' }, '示例乙'],
        [{ number: 9, format: '00000' }, '示例丙'],
        [10, '示例丁'],
      ]),
    expect: {
      either: [
        {
          read: [
            ok(2, { id: 'D0007', name: '示例甲' }),
            ok(3, { id: '000008', name: '示例乙' }),
            ok(4, { id: '00009', name: '示例丙' }),
            ok(5, { id: '10', name: '示例丁' }),
          ],
        },
        {
          read: [ok(5, { id: '10', name: '示例丁' })],
          held: [2, 3, 4].map((row) => no(row, '编号', 'shown otherwise')),
        },
      ],
      never: [{ id: '7' }, { id: '8' }, { id: '9' }],
    },
  },
  {
    id: 'shields-of-other-programs',
    title: 'text in CSV shielded by other programs, and an id that became a power of ten',
    make: () =>
      lines(
        '编号,企业名称',
        '2.02603e+11,示例甲',
        "'0001,示例乙",
        '="0003",示例丙',
        '"=""0004""",示例丁',
        '"\t0005",示例戊',
      ),
    expect: {
      read: [
        ok(3, { id: '0001', name: '示例乙' }),
        ok(4, { id: '0003', name: '示例丙' }),
        ok(5, { id: '0004', name: '示例丁' }),
        ok(6, { id: '0005', name: '示例戊' }),
      ],
      held: [no(2, '编号', 'digits lost')],
    },
  },
  {
    id: 'data-on-hidden-sheet-only',
    title: 'the visible sheet is empty, the data stand on a hidden one',
    make: () => ({
      sheets: [
        { name: 'Sheet1', cells: [] },
        { name: '走访', hidden: true, cells: [headings, ...plainRows] },
      ],
    }),
    expect: {
      refused: 'nothing stands on a sheet that is shown',
      told: ['the sheet 走访 is hidden and holds rows that were not read; never only that the file is empty'],
    },
  },
  {
    id: 'hidden-sheet-beside',
    title: 'a hidden sheet with rows beside the visible one',
    make: () => ({
      sheets: [
        { name: '走访', cells: [headings, ...plainRows] },
        { name: '旧数据', hidden: true, cells: [headings, ['V9', '示例壬']] },
      ],
    }),
    expect: { read: plainRead(), told: ['the hidden sheet 旧数据 holds rows that were not read'] },
  },
  {
    id: 'instant-of-utc',
    title: 'the instant at which a day begins in China, written in UTC',
    make: () =>
      book([
        ['编号', '企业名称', '走访日期'],
        ['V1', '示例甲', '2026-03-04T16:00:00.000Z'],
        ['V2', '示例乙', '2026-03-06'],
      ]),
    expect: {
      either: [
        {
          read: [
            ok(2, { id: 'V1', name: '示例甲', on: '2026-03-05' }),
            ok(3, { id: 'V2', name: '示例乙', on: '2026-03-06' }),
          ],
        },
        {
          read: [ok(3, { id: 'V2', name: '示例乙', on: '2026-03-06' })],
          held: [no(2, '走访日期', 'time of another zone')],
        },
      ],
      never: [{ on: '2026-03-04' }],
    },
  },
  {
    id: 'forty-three-seconds-short',
    title: 'a day number 43 seconds before midnight',
    make: () =>
      book([
        ['编号', '企业名称', '走访日期'],
        ['V1', '示例甲', { number: 46085.9995023148, format: 'yyyy/m/d' }],
        ['V2', '示例乙', { day: '2026-03-06', format: 'yyyy/m/d' }],
      ]),
    expect: {
      either: [
        {
          read: [
            ok(2, { id: 'V1', name: '示例甲', on: '2026-03-05' }),
            ok(3, { id: 'V2', name: '示例乙', on: '2026-03-06' }),
          ],
          told: ['the time of row 2 is seconds before midnight; the next day was taken'],
        },
        {
          read: [ok(3, { id: 'V2', name: '示例乙', on: '2026-03-06' })],
          held: [no(2, '走访日期', 'time of another zone')],
        },
      ],
      never: [{ on: '2026-03-04' }],
    },
  },
  {
    id: 'every-day-at-four',
    title: 'every day of the column at 16:00: a program wrote them in UTC',
    make: () =>
      ledger(
        ['05', '06', '09', '10', '11'].map((day, index) => [
          `V${index + 1}`,
          `示例${'甲乙丙丁戊'[index]}`,
          null,
          { day: `2026-03-${String(Number(day) - 1).padStart(2, '0')}`, time: '16:00:00', format: 'yyyy-mm-dd' },
        ]),
      ),
    expect: {
      either: [
        {
          read: ['04', '05', '08', '09', '10'].map((day, index) =>
            ok(index + 2, { id: `V${index + 1}`, name: `示例${'甲乙丙丁戊'[index]}`, on: `2026-03-${day}` }),
          ),
          told: ['warned: every time of the column is 16:00, so the days may be one too early (written in UTC)'],
        },
        { held: [2, 3, 4, 5, 6].map((row) => no(row, '走访日期', 'time of another zone')) },
      ],
    },
  },
  {
    id: 'picture-in-cell',
    title: 'a picture that WPS put into a cell',
    make: () =>
      ledger([
        [
          'V1',
          '示例甲',
          {
            formula: '_xlfn.DISPIMG("ID_0123456789ABCDEF0123456789ABCDEF",1)',
            value: '=DISPIMG("ID_0123456789ABCDEF0123456789ABCDEF",1)',
          },
        ],
        ['V2', '示例乙', codes[1]],
      ]),
    expect: {
      either: [
        {
          read: [ok(2, { id: 'V1', name: '示例甲' }), ok(3, { id: 'V2', name: '示例乙', code: codes[1] })],
          told: ['C2 holds a picture, which is not read'],
        },
        { read: [ok(3, { id: 'V2', name: '示例乙', code: codes[1] })], held: [no(2, '统一社会信用代码', 'picture')] },
      ],
      never: [{ code: '=DISPIMG("ID_0123456789ABCDEF0123456789ABCDEF",1)' }],
    },
  },
  {
    id: 'twelve-months',
    title: 'a sheet for every month with the same headings',
    make: () => ({
      sheets: Array.from({ length: 12 }, (_, month) => ({
        name: `${month + 1}月`,
        cells: [
          headings,
          [`V${month + 1}`, `示例${month + 1}`, null, { day: `2026-${String(month + 1).padStart(2, '0')}-05` }],
        ],
      })),
    }),
    expect: {
      either: [
        {
          read: Array.from({ length: 12 }, (_, month) => ({
            ...ok(2, {
              id: `V${month + 1}`,
              name: `示例${month + 1}`,
              on: `2026-${String(month + 1).padStart(2, '0')}-05`,
            }),
            sheet: `${month + 1}月`,
          })),
        },
        {
          read: [{ ...ok(2, { id: 'V1', name: '示例1', on: '2026-01-05' }), sheet: '1月' }],
          told: ['as an error, not as a hint: eleven sheets 2月 to 12月 with the same headings were not read'],
        },
      ],
    },
  },
  {
    id: 'numbered-columns-row',
    title: 'the row 甲 乙 1 2 … of a statistical form below the headings',
    make: () =>
      book([
        ['编号', '企业名称', '人数', '金额'],
        ['甲', '乙', 1, 2],
        ['V1', '示例甲', 12, 100],
      ]),
    expect: {
      read: [ok(3, { id: 'V1', name: '示例甲', people: 12, amount: 10_000 })],
      passed: [{ row: 2, as: 'numbers of columns' }],
      never: [{ id: '甲' }],
    },
  },
];
