// Files that stop a program, cost it too much, or lose what a user had; and what must stay unsaid.
import { codes, columns, headings, ledger, lines, no, ok, plain, plainRead, plainRows, plainText } from './common.mjs';
import { changedWorkbook, pack, partsOf } from './workbook.mjs';
import { repeated, zip } from './zip.mjs';

const sheet = 'xl/worksheets/sheet1.xml';
const shared = 'xl/sharedStrings.xml';
/** What no file of a MiB or less may go over, whatever stands in it. */
const cost = { cpuSeconds: 5, mebibytes: 512 };

/** A text that packs badly, in comments of XML, so that the whole does not grow beyond what is usual. */
function randomComments(bytes) {
  let state = 7;
  const signs = Array.from({ length: bytes }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'[state & 63];
  });
  return `<!--${signs.join('')}-->`;
}

/** The plain workbook with its shared texts made large; the texts of its cells then mean nothing. */
function withSharedTexts(unit, times, before, after) {
  const head = `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${randomComments(4_000_000)}`;
  return zip(
    Object.entries(partsOf(plain())).map(([name, text]) =>
      name === shared ? [name, repeated(`${head}${before}`, unit, times, `${after}</sst>`)] : [name, text],
    ),
  );
}

const mergedColumn = (rows) => () =>
  changedWorkbook(ledger([]), (parts) => ({
    ...parts,
    [sheet]: parts[sheet].replace(
      '</sheetData>',
      `${Array.from({ length: rows }, (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><v>${index}</v></c></row>`).join('')}</sheetData><mergeCells count="1"><mergeCell ref="XFD2:XFD${rows + 1}"/></mergeCells>`,
    ),
  }));

const nested = (levels) => `${'{"records":[{"x":'.repeat(levels)}1${'}],"completeOver":null}'.repeat(levels)}`;
const officerLines = [
  '人员编号,姓名,所在科室,人员层级,业务专长,负责区划,包联上限,缺勤首日,返岗日,备注',
  'O1,张三,一科,工作人员,计量,330304,3,,,重要备注',
  'O2,李四,一科,工作人员,计量,330304,abc,,,又一条',
];
const visitLines = ['走访编号,企业编号,走访人员编号,走访日期,所属行动,走访事由'];
/** Eleven digits that look like a mobile number and are nobody’s, and an identity number whose check does not fit. */
const mobile = '13800000001';
const identity = '330304198001010010';

/** 8,000 rows of which fifty, spread over the first 5,000, open a quotation mark and never close it. */
const brokenQuotes = (count) => {
  const rows = Array.from({ length: 8000 }, (_, index) => {
    const broken = index % Math.floor(5000 / count) === 0 && index / Math.floor(5000 / count) < count;
    return `${broken ? '"' : ''}E${index},示例${index},${index % 97}`;
  });
  return lines('编号,企业名称,人数', ...rows);
};
const manyQuotes = (count) => ({
  count: { read: 8000 - count, held: count },
  sample: [
    ok(3, { id: 'E1', name: '示例1', people: 1 }),
    ok(8001, { id: 'E7999', name: '示例7999', people: 7999 % 97 }),
  ],
  because: 'broken quotation mark',
  told: ['of no row that has no quotation mark that it has one'],
});

const lost = [
  {
    id: 'deep-line',
    title: 'a line of JSON two thousand levels deep between two good ones',
    use: 'give the lines to a verb that answers line by line',
    name: 'lines.jsonl',
    make: () => {
      const good = '{"id":"g","facts":{},"events":{}}';
      return `${good}\n{"id":"deep","facts":{"x":${nested(2000)}},"events":{}}\n${good}\n`;
    },
    expect: { answers: 3, told: ['line 2 is nested too deeply'], neverSaid: ['RangeError', 'Maximum call stack'] },
  },
  {
    id: 'deep-pack',
    title: 'a pack of rules whose condition is five thousand levels deep',
    use: 'read it as a pack',
    name: 'pack.json',
    make: () => `{"id":"demo","rules":[{"id":"demo.deep","when":${'{"all":['.repeat(5000)}${']}'.repeat(5000)}}]}`,
    expect: { refused: 'nested too deeply', told: ['the place, as with any other slip'], neverSaid: ['RangeError'] },
  },
  {
    id: 'written-onto-itself',
    title: 'a list of officers, one of them not readable, written back to the file it came from',
    record: 'Officer',
    use: 'read own.csv and write the rows that were read to own.csv',
    name: 'own.csv',
    make: () => lines(...officerLines),
    expect: {
      refused: 'the file to write is the file that is read',
      told: ['before anything is written'],
      afterwards: 'own.csv is byte by byte as before',
    },
  },
  {
    id: 'rejected-rows-nowhere',
    title: 'the same list written to another file without a place for the rejected row',
    record: 'Officer',
    use: 'read own.csv and write the rows that were read to good.jsonl, naming no file for the rejected rows',
    name: 'own.csv',
    make: () => lines(...officerLines),
    expect: {
      read: [
        ok(2, {
          id: 'O1',
          name: '张三',
          department: '一科',
          rank: 'staff',
          skills: ['计量'],
          divisions: ['330304'],
          capacity: 3,
        }),
      ],
      held: [no(3, '包联上限', 'no number')],
      told: ['one row was rejected and stands in no file; name one', '备注 is not in the file that is written'],
      afterwards: 'own.csv is byte by byte as before',
    },
  },
  {
    id: 'written-onto-the-comparison',
    title: 'the rows written to the file that they are compared with',
    record: 'Visit',
    use: 'read visits.csv against old.jsonl and write the rows to old.jsonl',
    name: 'visits.csv',
    make: () => lines(...visitLines, 'V1,E1,O1,2026-03-05,,'),
    expect: {
      refused: 'the file to write is the file that is compared with',
      afterwards: 'old.jsonl is byte by byte as before',
    },
  },
  {
    id: 'no-room-left',
    title: 'the disk is full while the rows are written over those of last time',
    record: 'Visit',
    use: 'read visits.csv and write the rows to v.jsonl, which holds those of last time, with 24 KiB left on the disk',
    name: 'visits.csv',
    make: () =>
      lines(
        ...visitLines,
        ...Array.from({ length: 2000 }, (_, index) => `V${index},E${index % 90},O1,2026-03-05,计量服务中小企业行,回访`),
      ),
    expect: {
      told: ['there is no room left on the disk'],
      afterwards: 'v.jsonl holds all rows of last time, and no half line',
    },
  },
  {
    id: 'stopped-between-two-files',
    title: 'the program is ended after the calendar is written and before the list of its revisions',
    use: 'plan reminders into a folder that holds those of last time, and end the program between any two of the files',
    name: 'demands.jsonl',
    make: () => '{"id":"SQ-001","facts":{},"events":{}}\n',
    expect: {
      afterwards:
        'the calendar and its list of revisions are both of last time or both of this time, and the next run goes on from there',
    },
  },
  {
    id: 'digest-of-someone-else',
    title: 'a file digest.md of the user stands in the folder that reminders are written to',
    use: 'plan reminders and write them into the folder where this file stands',
    name: 'digest.md',
    make: () => '# 我的笔记\n\n不要覆盖。\n',
    expect: { refused: 'a file of that name stands there', afterwards: 'digest.md is byte by byte as before' },
  },
  {
    id: 'fifty-broken-quotes',
    title: 'fifty rows of 8,000 open a quotation mark and never close it',
    make: () => brokenQuotes(50),
    expect: manyQuotes(50),
  },
  {
    id: 'hundred-broken-quotes',
    title: 'a hundred rows of 8,000 open a quotation mark and never close it',
    make: () => brokenQuotes(100),
    expect: {
      either: [manyQuotes(100), { refused: 'too many broken quotation marks', told: ['on which lines they stand'] }],
    },
  },
];

const costly = [
  {
    id: 'merged-last-column-4000',
    title: 'the last column there is merged over 4,000 rows of one cell',
    make: mergedColumn(4000),
    expect: { count: { read: 0, held: 4000 }, cost },
  },
  {
    id: 'merged-last-column-8000',
    title: 'the same over 8,000 rows',
    make: mergedColumn(8000),
    expect: { count: { read: 0, held: 8000 }, cost },
  },
  {
    id: 'endless-empty-texts',
    title: 'a hundred and forty million empty shared texts',
    slow: true,
    make: () => withSharedTexts('<si/>'.repeat(100_000), 1400, '', ''),
    expect: {
      refused: 'too large',
      told: ['that the file unpacks to far more than a ledger holds'],
      neverSaid: ['RangeError', 'Invalid array length'],
      cost: { cpuSeconds: 10, mebibytes: 512 },
    },
  },
  {
    id: 'one-endless-text',
    title: 'one shared text of 560 million characters',
    slow: true,
    make: () => withSharedTexts('a'.repeat(1_000_000), 560, '<si><t>', '</t></si>'),
    expect: {
      refused: 'too large',
      told: ['that the file unpacks to far more than a ledger holds'],
      neverSaid: ['RangeError', 'Invalid string length'],
      cost: { cpuSeconds: 10, mebibytes: 512 },
    },
  },
  {
    id: 'a-row-of-numerals',
    title: 'a draft that is eight thousand times 千',
    use: 'check its numbers against figures',
    name: '稿.txt',
    make: () => `${'千'.repeat(8000)}\n`,
    expect: { told: ['one number that cannot be read, or none'], cost: { cpuSeconds: 2, mebibytes: 512 } },
  },
  {
    id: 'blank-lines-only',
    title: 'a hundred thousand blank lines between the headings and one row',
    make: () => `编号,企业名称\n${'\n'.repeat(100_000)}V1,示例甲\n`,
    expect: { read: [ok(100_002, { id: 'V1', name: '示例甲' })], cost: { cpuSeconds: 3, mebibytes: 512 } },
  },
];

const broken = [
  {
    id: 'vertical-tab-in-name',
    title: 'the soft line break of Word (U+000B) in a name',
    use: 'read, and write the row as xlsx, docx, html and ics',
    make: () => lines('编号,企业名称', 'V1,示例\u000b甲', 'V2,示例乙'),
    expect: {
      either: [
        { read: [ok(2, { id: 'V1', name: '示例 甲' }), ok(3, { id: 'V2', name: '示例乙' })] },
        { read: [ok(2, { id: 'V1', name: '示例甲' }), ok(3, { id: 'V2', name: '示例乙' })] },
        { read: [ok(3, { id: 'V2', name: '示例乙' })], held: [no(2, '企业名称', 'control character')] },
      ],
      afterwards: 'every file that is written is well-formed, its properties too',
    },
  },
  {
    id: 'escaped-control-character',
    title: 'the same sign escaped in a workbook',
    make: () =>
      changedWorkbook(
        ledger([
          ['V1', 'T1'],
          ['V2', '示例乙'],
        ]),
        (parts) => ({ ...parts, [shared]: parts[shared].replace('>T1<', '>示例_x000B_甲<') }),
      ),
    expect: {
      either: [
        { read: [ok(2, { id: 'V1', name: '示例 甲' }), ok(3, { id: 'V2', name: '示例乙' })] },
        { read: [ok(2, { id: 'V1', name: '示例甲' }), ok(3, { id: 'V2', name: '示例乙' })] },
        { read: [ok(3, { id: 'V2', name: '示例乙' })], held: [no(2, '企业名称', 'control character')] },
      ],
    },
  },
  {
    id: 'nul-and-turned-text',
    title: 'a NUL in one name, a sign that turns the direction of writing in another',
    use: 'read, and write what is read as html, Markdown and ics',
    make: () => lines('编号,企业名称', 'V1,示例\u0000甲', 'V2,示例\u202egnp.exe', 'V3,示例丙'),
    expect: {
      read: [ok(4, { id: 'V3', name: '示例丙' })],
      ask: [
        { row: 2, column: '企业名称', either: ['示例甲', 'control character'] },
        { row: 3, column: '企业名称', either: ['示例\u202egnp.exe', 'control character'] },
      ],
      afterwards:
        'no NUL in any file; the turning sign is isolated, shown or gone, so that nothing after the name is turned',
    },
  },
  {
    id: 'live-in-markdown',
    title: 'names that Markdown makes something of: an address, a rule, a block of code',
    use: 'read, and write what is read as Markdown',
    make: () =>
      lines(
        '编号,企业名称',
        'V1,https://evil.example',
        'V2,---',
        'V3,"    四个空格示例"',
        'V4,[示例](https://evil.example)',
      ),
    expect: {
      read: [
        ok(2, { id: 'V1', name: 'https://evil.example' }),
        ok(5, { id: 'V4', name: '[示例](https://evil.example)' }),
      ],
      ask: [
        { row: 3, column: '企业名称', either: ['---', 'missing'] },
        { row: 4, column: '企业名称', either: ['四个空格示例', '    四个空格示例'] },
      ],
      afterwards: 'no link, no rule and no block of code comes of them in any common reader of Markdown',
    },
  },
  {
    id: 'headings-of-the-language',
    title: 'columns headed __proto__, constructor and toString',
    make: () => lines('编号,__proto__,企业名称,constructor,toString', 'V1,x,示例甲,y,z'),
    expect: {
      read: [ok(2, { id: 'V1', name: '示例甲' })],
      told: ['three columns have no field'],
      neverSaid: ['TypeError'],
    },
  },
];

const personal = [
  {
    id: 'personal-cell-of-wrong-kind',
    title: 'a cell of a personal column that cannot be read: it is not repeated',
    columns: [
      columns[0],
      { field: 'born', title: '出生日期', type: 'date', personal: true },
      { field: 'phone', title: '电话', type: 'integer', personal: true },
    ],
    make: () => lines('编号,出生日期,电话', `V1,${identity},${mobile}转8`),
    expect: {
      held: [no(2, '出生日期', 'no day'), no(2, '电话', 'no number')],
      neverSaid: [identity, mobile, `${mobile}转8`],
    },
  },
  {
    id: 'personal-number-to-be-written',
    title: 'a number in a personal column of text, in a list that is written',
    columns: [{ field: 'name', title: '姓名', type: 'text', personal: true }],
    use: 'write the one row {name: 13800000001}, whose value is a number where a text is due',
    name: 'row.json',
    make: () => `[{"name":${mobile}}]\n`,
    expect: { refused: 'a value of another kind', neverSaid: [mobile] },
  },
  {
    id: 'identity-numbers-in-strange-columns',
    title: 'columns without a field that hold mobile and identity numbers',
    make: () =>
      lines(
        '编号,企业名称,手机号,身份证号,备注',
        `V1,示例甲,${mobile},${identity},`,
        `V2,示例乙,,,经营者身份证${identity}`,
      ),
    expect: {
      read: [ok(2, { id: 'V1', name: '示例甲' }), ok(3, { id: 'V2', name: '示例乙' })],
      told: ['warned: 手机号, 身份证号 and 备注 hold numbers of persons'],
      neverSaid: [mobile, identity],
    },
  },
  {
    id: 'identity-number-as-code',
    title: 'an identity number in the column of the credit code',
    record: 'Enterprise',
    make: () =>
      lines('企业编号,企业名称,统一社会信用代码', `E1,示例丁便利店,${identity}`, `E2,示例乙食品有限公司,${codes[1]}`),
    expect: {
      read: [ok(3, { id: 'E2', name: '示例乙食品有限公司', creditCode: codes[1] })],
      held: [no(2, '统一社会信用代码', 'not a code')],
      told: ['that the number looks like an identity number'],
      neverSaid: [identity],
    },
  },
];

personal.push(
  {
    id: 'demand-with-leftover-signs',
    title: 'the text of a demand that holds signs left over from a conversion, and a name and a number',
    record: 'Demand',
    make: () =>
      lines(
        '诉求编号,企业编号,受理日期,诉求渠道,诉求类别,诉求内容,责任科室,办理状态,答复日期,见效日期,满意度',
        `SQ-001,E1,2026-03-05,走访,计量,监(jiān)管费用请张三电话${mobile}联系,质量科,已受理,,,`,
      ),
    expect: {
      told: ['that the text of row 2 holds leftover spellings, by its place only'],
      ask: [{ row: 2, column: '诉求内容', either: ['read as written', 'damaged'] }],
      neverSaid: [mobile, '张三'],
    },
  },
  {
    id: 'name-of-an-owner',
    title: 'an individual business under the name of its owner, in a row with a fault',
    record: 'Enterprise',
    make: () =>
      lines(
        '企业编号,企业名称,主体类型,从业人员（人）',
        'E1,李四示例早餐店,个体工商户,两三个',
        'E1,李四示例早餐店,个体工商户,2',
      ),
    expect: {
      either: [
        {
          read: [ok(3, { id: 'E1', name: '李四示例早餐店', kind: 'individual-business', employees: 2 })],
          held: [no(2, '从业人员（人）', 'no number')],
        },
        { held: [no(2, '从业人员（人）', 'no number'), no(3, '企业编号', 'twice')] },
      ],
      neverSaid: ['李四'],
    },
  },
);

/** The plain rows once more, so that one entry of this part is without fault. */
const control = [
  {
    id: 'without-fault',
    title: 'a workbook without fault',
    make: () => pack(partsOf(plain())),
    expect: { read: plainRead(), told: [] },
  },
  {
    id: 'text-without-fault',
    title: 'a text without fault',
    make: () => plainText,
    expect: { read: plainRead(), told: [] },
  },
  {
    id: 'two-rows-with-one-id',
    title: 'an id that stands twice',
    make: () => lines(headings.slice(0, 2).join(','), 'V1,示例甲', 'V1,示例乙', 'V2,示例丙'),
    expect: {
      either: [
        {
          read: [ok(2, { id: 'V1', name: '示例甲' }), ok(4, { id: 'V2', name: '示例丙' })],
          held: [no(3, '编号', 'twice')],
        },
        { read: [ok(4, { id: 'V2', name: '示例丙' })], held: [no(2, '编号', 'twice'), no(3, '编号', 'twice')] },
      ],
    },
  },
  {
    id: 'rows-of-many-faults',
    title: 'a row with a fault in nearly every cell: all told at once',
    make: () => ledger([[null, null, null, '不详', '几个', '若干', '大部分', '也许'], ...plainRows]),
    expect: {
      read: plainRead(3),
      held: [
        no(2, '编号', 'missing'),
        no(2, '企业名称', 'missing'),
        no(2, '走访日期', 'no day'),
        no(2, '人数', 'no number'),
        no(2, '金额', 'no amount'),
        no(2, '完成率', 'no share'),
        no(2, '是否办结', 'no yes or no'),
      ],
    },
  },
];

export const reliability = [...lost, ...costly, ...broken, ...personal, ...control];
