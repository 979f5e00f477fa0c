// What the entries share: the columns of the ledger that is read, and short ways to write files.

/** The columns that the files are read with, where an entry does not bring its own. */
export const columns = [
  { field: 'id', title: '编号', type: 'text', required: true, unique: true },
  { field: 'name', title: '企业名称', type: 'text', required: true },
  { field: 'code', title: '统一社会信用代码', type: 'text' },
  { field: 'on', title: '走访日期', type: 'date' },
  { field: 'people', title: '人数', type: 'integer' },
  { field: 'amount', title: '金额', type: 'yuan' },
  { field: 'rate', title: '完成率', type: 'ratio' },
  { field: 'done', title: '是否办结', type: 'boolean' },
];

export const headings = columns.map(({ title }) => title);

/** A credit code that is right, one of a few. */
export const codes = ['91330304MA0X01018C', '91330304MA0X010267', '91330304MA0X010342', '92330304MA0X01042R'];

/** Three rows without fault, and how they are read. */
export const plainRows = [
  ['V1', '示例甲', codes[0], { day: '2026-03-05' }, 3, 1500, { number: 0.5, format: '0%' }, '是'],
  ['V2', '示例乙', codes[1], { day: '2026-03-06' }, 12, 20.5, { number: 1, format: '0%' }, '否'],
  ['V3', '示例丙', null, null, null, null, null, null],
];
export const plainValues = [
  {
    id: 'V1',
    name: '示例甲',
    code: codes[0],
    on: '2026-03-05',
    people: 3,
    amount: 150000,
    rate: { num: 1, den: 2 },
    done: true,
  },
  {
    id: 'V2',
    name: '示例乙',
    code: codes[1],
    on: '2026-03-06',
    people: 12,
    amount: 2050,
    rate: { num: 1, den: 1 },
    done: false,
  },
  { id: 'V3', name: '示例丙' },
];
/** The three rows as they are read when the first of them is row `first`. */
export const plainRead = (first = 2) => plainValues.map((values, index) => ({ row: first + index, values }));

/** The same rows as text. */
export const plainText = [
  headings.join(','),
  `V1,示例甲,${codes[0]},2026-03-05,3,1500,50%,是`,
  `V2,示例乙,${codes[1]},2026-03-06,12,20.50,100%,否`,
  'V3,示例丙,,,,,,',
  '',
].join('\r\n');

/** A workbook of one sheet. */
export const book = (cells, more = {}) => ({ sheets: [{ name: 'Sheet1', cells, ...more }] });
/** A workbook of one sheet with the usual headings in its first row. */
export const ledger = (rows, more = {}) => book([headings, ...rows], more);
/** The three rows without fault. */
export const plain = () => ledger(plainRows);
/** A text of lines. */
export const lines = (...rows) => `${rows.join('\r\n')}\r\n`;

export const ok = (row, values) => ({ row, values });
/** A row that is held because of a cell, or as a whole where no column is named. */
export const no = (row, column, because, more = {}) => ({ row, column, because, ...more });
