// Files that look hopeless and can be read, and files of other kinds that must be called by their name.
import { compoundFile, gb18030, joined, noise, utf16 } from './bytes.mjs';
import {
  book,
  codes,
  headings,
  ledger,
  lines,
  no,
  ok,
  plain,
  plainRead,
  plainRows,
  plainText,
  plainValues,
} from './common.mjs';
import { changedWorkbook, lettersOf, pack, partsOf, workbookBytes } from './workbook.mjs';
import { zip } from './zip.mjs';

const read = () => ({ read: plainRead() });
const sheet = 'xl/worksheets/sheet1.xml';
const rels = 'xl/_rels/workbook.xml.rels';
/** The plain workbook with one part rewritten. */
const rewritten = (part, change) => () =>
  changedWorkbook(plain(), (parts) => ({ ...parts, [part]: change(parts[part]) }));
/** The plain workbook with its parts changed. */
const changed = (change) => () => changedWorkbook(plain(), change);
const renamed = (parts, from, to) =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name === from ? to : name, text]));
const only = (...names) => names.map((name) => headings.indexOf(name));
const pick = (row, places) => places.map((place) => row[place]);
const refused = (why, ...told) => ({ refused: why, told });
const prefixed = (xml, prefix) =>
  xml.replace(/<(\/?)(?=[a-zA-Z])/gu, `<$1${prefix}:`).replace(/ xmlns="/u, ` xmlns:${prefix}="`);

const dayFormats = [
  ...[
    'yyyy-mm-dd',
    'yyyy/m/d',
    'yyyy"年"m"月"d"日"',
    '#14',
    'yyyy.mm.dd',
    'yyyy\\-mm\\-dd;@',
    'yyyy"年"mm"月"',
    'm"月"d"日"',
  ],
  ...[
    '[$-804]yyyy"年"m"月"d"日"',
    '[DBNum1][$-804]yyyy"年"m"月"d"日"',
    '[$-411]ggge"年"m"月"d"日"',
    'aaaa',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
  ],
  ...['"截止"yyyy-mm-dd', 'd-mmm-yy', 'dd/mm/yyyy', 'm/d/yy h:mm', 'yyyy-mm-dd hh:mm:ss', 'e-m-d', '#57'],
];

const layouts = [
  {
    id: 'two-heading-rows',
    title: 'a merged title and a group of headings over two rows',
    make: () =>
      book(
        [
          ['2026年走访台账'],
          ['编号', '企业信息', null, '走访日期', '办理', null],
          [null, '企业名称', '统一社会信用代码', null, '人数', '金额'],
          ['V1', '示例甲', codes[0], { day: '2026-03-05' }, 3, 1500],
        ],
        { merges: ['A1:F1', 'A2:A3', 'B2:C2', 'D2:D3', 'E2:F2'] },
      ),
    expect: {
      read: [ok(4, { id: 'V1', name: '示例甲', code: codes[0], on: '2026-03-05', people: 3, amount: 150_000 })],
    },
  },
  {
    id: 'three-heading-rows',
    title: 'groups of headings over three rows below a title as wide as the sheet',
    make: () =>
      book(
        [
          ['走访台账'],
          ['编号', '企业', null, '情况', null, null],
          [null, '企业名称', '统一社会信用代码', '走访日期', '数量', null],
          [null, null, null, null, '人数', '金额'],
          ['V1', '示例甲', codes[0], { day: '2026-03-05' }, 3, 1500],
        ],
        { merges: ['A1:XFD1', 'A2:A4', 'B2:C2', 'D2:F2', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3'] },
      ),
    expect: {
      read: [ok(5, { id: 'V1', name: '示例甲', code: codes[0], on: '2026-03-05', people: 3, amount: 150_000 })],
    },
  },
  {
    id: 'unit-of-yuan-above',
    title: '单位：元 above the headings',
    make: () => book([['走访台账'], [null, null, null, null, null, '单位：元'], headings, ...plainRows]),
    expect: { read: plainRead(4) },
  },
  {
    id: 'unit-of-wan-above',
    title: '单位：万元 above the headings',
    make: () =>
      book([
        ['走访台账'],
        [null, null, null, '单位：万元'],
        ['编号', '企业名称', '人数', '金额'],
        ['V1', '示例甲', 2, 1.5],
      ]),
    expect: { read: [ok(4, { id: 'V1', name: '示例甲', people: 2, amount: 1_500_000 })] },
  },
  {
    id: 'total-with-spaces',
    title: '合　计 and 合计： as total rows',
    make: () =>
      ledger([...plainRows, ['合　计', null, null, null, 15, 1520.5], ['合计：', null, null, null, 15, 1520.5]]),
    expect: { read: plainRead(), passed: [{ row: 5, to: 6, as: 'total' }] },
  },
  {
    id: 'hidden-and-filtered-rows',
    title: 'a row hidden by hand and one hidden by a filter are rows all the same',
    make: () => ledger(plainRows, { hiddenRows: [3, 4], filter: 'A1:H4' }),
    expect: { read: plainRead(), told: ['rows 3 and 4 are hidden and were read'] },
  },
  {
    id: 'days-from-1904',
    title: 'a workbook that counts its days from 1904',
    make: () => ({ ...plain(), from1904: true }),
    expect: read(),
  },
  {
    id: 'twenty-formats-of-days',
    title: 'the same day under twenty formats',
    make: () =>
      book([
        ['编号', '企业名称', '走访日期'],
        ...dayFormats.map((format, index) => [`V${index + 1}`, '示例甲', { day: '2026-03-05', format }]),
      ]),
    expect: {
      read: dayFormats.map((_, index) => ok(index + 2, { id: `V${index + 1}`, name: '示例甲', on: '2026-03-05' })),
    },
  },
  {
    id: 'amounts-as-people-write-them',
    title: 'wide digits, a yuan sign, brackets for minus, 万元 in the cell and in the format',
    make: () =>
      book([
        ['编号', '企业名称', '人数', '金额'],
        ['V1', '示例甲', '１２', '１５００'],
        ['V2', '示例乙', 3, '￥1,500.00'],
        ['V3', '示例丙', 3, '(1,234.50)'],
        ['V4', '示例丁', 3, '1.5万元'],
        ['V5', '示例戊', 3, { number: 15000, format: '0!.0,"万"' }],
        ['V6', '示例己', 3, { number: 1500, format: '¥#,##0.00' }],
        ['V7', '示例庚', 3, '1500元'],
      ]),
    expect: {
      read: [
        ok(2, { id: 'V1', name: '示例甲', people: 12, amount: 150_000 }),
        ok(3, { id: 'V2', name: '示例乙', people: 3, amount: 150_000 }),
        ok(4, { id: 'V3', name: '示例丙', people: 3, amount: -123_450 }),
        ok(5, { id: 'V4', name: '示例丁', people: 3, amount: 1_500_000 }),
        ok(6, { id: 'V5', name: '示例戊', people: 3, amount: 1_500_000 }),
        ok(7, { id: 'V6', name: '示例己', people: 3, amount: 150_000 }),
        ok(8, { id: 'V7', name: '示例庚', people: 3, amount: 150_000 }),
      ],
    },
  },
  {
    id: 'shares',
    title: 'shares as a format, as text, with a wide sign',
    make: () =>
      book([
        ['编号', '企业名称', '完成率'],
        ['V1', '示例甲', { number: 0.996, format: '0%' }],
        ['V2', '示例乙', '99.6%'],
        ['V3', '示例丙', '９９.６％'],
        ['V4', '示例丁', { number: 1.143, format: '0.0%' }],
        ['V5', '示例戊', '0%'],
      ]),
    expect: {
      read: [
        ok(2, { id: 'V1', name: '示例甲', rate: { num: 249, den: 250 } }),
        ok(3, { id: 'V2', name: '示例乙', rate: { num: 249, den: 250 } }),
        ok(4, { id: 'V3', name: '示例丙', rate: { num: 249, den: 250 } }),
        ok(5, { id: 'V4', name: '示例丁', rate: { num: 1143, den: 1000 } }),
        ok(6, { id: 'V5', name: '示例戊', rate: { num: 0, den: 1 } }),
      ],
    },
  },
  {
    id: 'formulas',
    title: 'formulas with their result, without, and with an error',
    make: () =>
      book([
        ['编号', '企业名称', '人数', '金额'],
        [
          'V1',
          { formula: '"示例"&"甲"', value: '示例甲' },
          { formula: '1+2', value: 3 },
          { formula: 'C2*500', value: 1500 },
        ],
        ['V2', '示例乙', { formula: 'C2+9' }, 20],
        ['V3', '示例丙', 1, { formula: 'SUM(#REF!)', error: '#REF!' }],
        ['V4', '示例丁', { formula: '1/0', error: '#DIV/0!' }, 1],
        ['V5', { formula: 'VLOOKUP(A6,X:Y,2,0)', error: '#N/A' }, 1, 1],
      ]),
    expect: {
      read: [ok(2, { id: 'V1', name: '示例甲', people: 3, amount: 150_000 })],
      held: [
        no(3, '人数', 'no result'),
        no(4, '金额', 'error in cell'),
        no(5, '人数', 'error in cell'),
        no(6, '企业名称', 'error in cell'),
      ],
    },
  },
  {
    id: 'yes-and-no',
    title: 'yes and no as words and as cells of that kind',
    make: () =>
      book([
        ['编号', '企业名称', '是否办结'],
        ['V1', '示例甲', true],
        ['V2', '示例乙', false],
        ['V3', '示例丙', '是'],
        ['V4', '示例丁', '否'],
        ['V5', '示例戊', null],
      ]),
    expect: {
      read: [
        ok(2, { id: 'V1', name: '示例甲', done: true }),
        ok(3, { id: 'V2', name: '示例乙', done: false }),
        ok(4, { id: 'V3', name: '示例丙', done: true }),
        ok(5, { id: 'V4', name: '示例丁', done: false }),
        ok(6, { id: 'V5', name: '示例戊', done: null }),
      ],
    },
  },
  {
    id: 'texts-in-xml',
    title: 'texts in several runs, with readings above, as CDATA, with escapes and entities',
    make: () =>
      changedWorkbook(
        book([
          ['编号', '企业名称'],
          ['V1', 'T1'],
          ['V2', 'T2'],
          ['V3', 'T3'],
          ['V4', 'T4'],
          ['V5', 'T5'],
          ['V6', 'T6'],
        ]),
        (parts) => ({
          ...parts,
          'xl/sharedStrings.xml': [
            ['T1', '<r><t>示例</t></r><r><rPr><b/></rPr><t>甲</t></r>'],
            ['T2', '<t>示例乙</t><rPh sb="0" eb="2"><t>シレイ</t></rPh><phoneticPr fontId="1"/>'],
            ['T3', '<t><![CDATA[示例<丙>&]]></t>'],
            ['T4', '<t>示例_x4E01_</t>'],
            ['T5', '<t>示例&#25098;&amp;&#x513F;子</t>'],
            ['T6', '<t>示例己_x005F_x000D_</t>'],
          ].reduce(
            (xml, [name, inner]) => xml.replace(`<t xml:space="preserve">${name}</t>`, inner),
            parts['xl/sharedStrings.xml'],
          ),
        }),
      ),
    expect: {
      read: [
        ok(2, { id: 'V1', name: '示例甲' }),
        ok(3, { id: 'V2', name: '示例乙' }),
        ok(4, { id: 'V3', name: '示例<丙>&' }),
        ok(5, { id: 'V4', name: '示例丁' }),
        ok(6, { id: 'V5', name: '示例戊&儿子' }),
        ok(7, { id: 'V6', name: '示例己_x000D_' }),
      ],
    },
  },
  {
    id: 'codes-that-became-numbers',
    title: 'credit codes kept as numbers: their last digits are gone',
    make: () =>
      ledger([
        ['V1', '示例甲', { number: '913303041234567890' }],
        ['V2', '示例乙', '9.13303E+17'],
        ['V3', '示例丙', { number: '9.13303041234567E+17', format: '0' }],
        ['V4', '示例丁', codes[0]],
      ]),
    expect: {
      read: [ok(5, { id: 'V4', name: '示例丁', code: codes[0] })],
      held: [2, 3, 4].map((row) => no(row, '统一社会信用代码', 'digits lost')),
      told: ['to set the column to text before the codes are put in again'],
    },
  },
  {
    id: 'duplicate-rows',
    title: 'the same row number twice in the sheet',
    make: rewritten(sheet, (xml) =>
      xml.replace('<row r="4">', '<row r="3">').replaceAll('"A4"', '"A3"').replaceAll('"B4"', '"B3"'),
    ),
    expect: {
      either: [
        { read: plainRead().slice(0, 1), held: [no(3, null, 'damaged')] },
        { read: plainRead().slice(0, 2), held: [no(3, null, 'damaged', { again: true })] },
        { read: [...plainRead().slice(0, 2), { ...plainRead()[2], row: 3 }] },
      ],
      told: ['row 3 stands twice, where a row is held for it'],
    },
  },
  {
    id: 'rejected-rows-again',
    title: 'a file of rejected rows, mended and handed in again',
    make: () =>
      book([
        ['原行号', ...headings, '问题', '怎么办'],
        [7, ...plainRows[0], '“走访日期”不是日期', '改为 2026-03-05 这样的日期'],
        [9, ...plainRows[1], '“人数”不是整数', '只写数字'],
      ]),
    expect: { read: plainRead().slice(0, 2), told: ['nothing about 原行号, 问题 and 怎么办 as strange columns'] },
  },
];

const packages = [
  {
    id: 'strict-with-days',
    title: 'the strict form of the standard, with days as days',
    make: () =>
      changedWorkbook(plain(), (parts) =>
        Object.fromEntries(
          Object.entries(parts).map(([name, xml]) => [
            name,
            xml
              .replaceAll(
                'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
                'http://purl.oclc.org/ooxml/spreadsheetml/main',
              )
              .replaceAll(
                'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
                'http://purl.oclc.org/ooxml/officeDocument/relationships',
              )
              .replace(/<c r="D(\d)" s="(\d)"><v>46086<\/v>/u, '<c r="D$1" s="$2" t="d"><v>2026-03-05</v>')
              .replace(/<c r="D(\d)" s="(\d)"><v>46087<\/v>/u, '<c r="D$1" s="$2" t="d"><v>2026-03-06T00:00:00</v>'),
          ]),
        ),
      ),
    expect: read(),
  },
  {
    id: 'prefixed-sheet',
    title: 'every element of the sheet has the prefix x:',
    make: rewritten(sheet, (xml) => prefixed(xml, 'x')),
    expect: read(),
  },
  {
    id: 'prefixed-relations',
    title: 'the relations have the prefix ns0:',
    make: rewritten(rels, (xml) => prefixed(xml, 'ns0')),
    expect: read(),
  },
  {
    id: 'no-references',
    title: 'neither rows nor cells say where they stand',
    make: () =>
      changedWorkbook(ledger(plainRows.map((row, index) => (index === 2 ? row.slice(0, 2) : row))), (parts) => ({
        ...parts,
        [sheet]: parts[sheet].replace(/ r="[A-Z]*\d+"/gu, ''),
      })),
    expect: read(),
  },
  {
    id: 'no-shared-texts',
    title: 'texts stand in the cells, no part of shared texts',
    make: changed((parts) => {
      const texts = [...parts['xl/sharedStrings.xml'].matchAll(/<t [^>]*>([^<]*)<\/t>/gu)].map(([, text]) => text);
      const { 'xl/sharedStrings.xml': _dropped, ...rest } = parts;
      return {
        ...rest,
        [sheet]: parts[sheet].replace(
          / t="s"><v>(\d+)<\/v>/gu,
          (_, index) => ` t="inlineStr"><is><t>${texts[index]}</t></is>`,
        ),
        [rels]: parts[rels].replace(/<Relationship Id="rId902"[^>]*>/u, ''),
        '[Content_Types].xml': parts['[Content_Types].xml'].replace(
          /<Override PartName="\/xl\/sharedStrings[^>]*>/u,
          '',
        ),
      };
    }),
    expect: read(),
  },
  {
    id: 'runs-in-cells',
    title: 'texts in the cells in several runs',
    make: rewritten(sheet, (xml) =>
      xml.replace(
        /<c r="B2" t="s"><v>\d+<\/v>/u,
        '<c r="B2" t="inlineStr"><is><r><t>示例</t></r><r><rPr><b/></rPr><t>甲</t></r></is>',
      ),
    ),
    expect: read(),
  },
  {
    id: 'capitals-in-path',
    title: 'the shared texts lie in SharedStrings.xml',
    make: changed((parts) => renamed(parts, 'xl/sharedStrings.xml', 'xl/SharedStrings.xml')),
    expect: read(),
  },
  {
    id: 'backslashes-in-paths',
    title: 'paths inside with \\',
    make: changed((parts) =>
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name.replaceAll('/', '\\'), text])),
    ),
    expect: read(),
  },
  {
    id: 'absolute-targets',
    title: 'relations with paths from the root',
    make: rewritten(rels, (xml) => xml.replace(/Target="/gu, 'Target="/xl/')),
    expect: read(),
  },
  {
    id: 'no-root-relations',
    title: 'the root relations are missing',
    make: changed(({ '_rels/.rels': _gone, ...parts }) => parts),
    expect: read(),
  },
  {
    id: 'wrong-dimension',
    title: 'the sheet says it has one cell',
    make: rewritten(sheet, (xml) => xml.replace('<sheetData>', '<dimension ref="A1"/><sheetData>')),
    expect: read(),
  },
  {
    id: 'absurd-dimension',
    title: 'the sheet says it is as large as can be',
    make: rewritten(sheet, (xml) => xml.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')),
    expect: read(),
  },
  {
    id: 'mac-leftovers',
    title: 'the leftovers of a Mac beside the parts',
    make: changed((parts) => ({
      '__MACOSX/._xl': 'x',
      '__MACOSX/xl/worksheets/._sheet1.xml': 'Mac OS X',
      '.DS_Store': 'Bud1',
      ...parts,
    })),
    expect: read(),
  },
  {
    id: 'mark-before-xml',
    title: 'a byte order mark before the XML of every part',
    make: changed((parts) => Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, `\ufeff${text}`]))),
    expect: read(),
  },
  {
    id: 'sheet-in-utf-16',
    title: 'the XML of the sheet in UTF-16',
    make: rewritten(sheet, (xml) => utf16(xml.replace('encoding="UTF-8"', 'encoding="UTF-16"'))),
    expect: read(),
  },
  {
    id: 'odd-properties',
    title: 'properties of the document with elements that the standard forbids, as WPS writes them',
    make: changed((parts) => ({
      ...parts,
      '_rels/.rels': parts['_rels/.rels'].replace(
        '</Relationships>',
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
      ),
      'docProps/core.xml':
        '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">2026-03-05T08:00:00Z</dcterms:created><dcterms:issued>2026-03-05</dcterms:issued><dcterms:created>again</dcterms:created></cp:coreProperties>',
    })),
    expect: read(),
  },
  {
    id: 'cut-off-sheet',
    title: 'the XML of the sheet ends within row 18',
    make: () =>
      changedWorkbook(
        book([
          ['编号', '企业名称'],
          ...Array.from({ length: 30 }, (_, index) => [`V${index + 1}`, `示例${index + 1}`]),
        ]),
        (parts) => ({
          ...parts,
          [sheet]: parts[sheet].slice(0, parts[sheet].indexOf('<c r="B18"') + 12),
        }),
      ),
    expect: {
      read: Array.from({ length: 16 }, (_, index) => ok(index + 2, { id: `V${index + 1}`, name: `示例${index + 1}` })),
      told: ['the file is damaged from row 18 on; what stands below was not read'],
      ask: [{ row: 18, column: null, either: ['damaged', 'told with the file'] }],
    },
  },
  {
    id: 'bytes-behind',
    title: 'bytes behind the end of the package',
    make: () => joined(workbookBytes(plain()), noise(700)),
    expect: read(),
  },
  {
    id: 'one-bit-over',
    title: 'one bit of the packed sheet turned over',
    make: () => pack(partsOf(plain()), { [sheet]: { flip: 40 } }),
    expect: {
      either: [{ refused: 'damaged' }, { some: plainRead() }],
      told: ['the file is damaged; fetch it again'],
    },
  },
  {
    id: 'chart-sheet-first',
    title: 'the first sheet is a chart',
    make: changed((parts) => ({
      ...parts,
      'xl/workbook.xml': parts['xl/workbook.xml'].replace(
        '<sheets>',
        '<sheets><sheet name="图表" sheetId="9" r:id="rId9"/>',
      ),
      [rels]: parts[rels].replace(
        '<Relationship ',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship ',
      ),
      'xl/chartsheets/sheet1.xml':
        '<?xml version="1.0" encoding="UTF-8"?><chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>',
    })),
    expect: read(),
  },
  {
    id: 'protected-sheet',
    title: 'a sheet that may not be changed',
    make: () => ledger(plainRows, { extra: '<sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1"/>' }),
    expect: read(),
  },
  {
    id: 'with-macros',
    title: 'a workbook with macros',
    name: '台账.xlsm',
    make: changed((parts) => ({
      ...parts,
      '[Content_Types].xml': parts['[Content_Types].xml'].replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
      'xl/vbaProject.bin': noise(600, 11),
    })),
    expect: read(),
  },
  {
    id: 'two-thousand-columns',
    title: 'two thousand columns, all but eight without a field',
    make: () =>
      book([
        [...headings, ...Array.from({ length: 1992 }, (_, index) => `其他${lettersOf(index)}`)],
        ...plainRows.map((row) => [...row, ...Array.from({ length: 1992 }, () => 1)]),
      ]),
    expect: { ...read(), told: ['that 1992 columns have no field, in a way that can be read'] },
  },
  {
    id: 'styled-blanks-to-the-end',
    title: 'sixty thousand empty cells with a style, down to the last row there is',
    make: rewritten(sheet, (xml) =>
      xml.replace(
        '</sheetData>',
        `${Array.from({ length: 60_000 }, (_, index) => `<row r="${1_048_576 - 59_999 + index}"><c r="A${1_048_576 - 59_999 + index}" s="0"/></row>`).join('')}</sheetData>`,
      ),
    ),
    expect: { ...read(), cost: { cpuSeconds: 5, mebibytes: 512 } },
  },
  {
    id: 'hundred-thousand-rows',
    title: 'a hundred thousand rows',
    slow: true,
    make: () => {
      const parts = partsOf(plain());
      const rows = Array.from(
        { length: 99_997 },
        (_, index) =>
          `<row r="${index + 5}"><c r="A${index + 5}" t="inlineStr"><is><t>W${index}</t></is></c><c r="B${index + 5}" t="s"><v>9</v></c><c r="E${index + 5}"><v>${index}</v></c></row>`,
      );
      return pack({ ...parts, [sheet]: parts[sheet].replace('</sheetData>', `${rows.join('')}</sheetData>`) });
    },
    expect: { count: { read: 100_000, held: 0 }, sample: plainRead(), cost: { cpuSeconds: 20, mebibytes: 1024 } },
  },
];

const places = only('编号', '企业名称', '走访日期', '人数');
const shortHeads = pick(headings, places);
const shortRows = [
  ['V1', '示例甲', '2026-03-05', '3'],
  ['V2', '示例乙', '2026-03-06', '12'],
];
const shortRead = (first = 2) => ({
  read: plainValues.slice(0, 2).map(({ id, name, on, people }, index) => ok(first + index, { id, name, on, people })),
});
const separated = (sign, end = '\r\n') => [shortHeads, ...shortRows].map((row) => row.join(sign) + end).join('');

const texts = [
  { id: 'text-in-gbk', title: 'a text in GBK', make: () => gb18030(plainText), expect: read() },
  {
    id: 'text-in-gb-18030',
    title: 'a text in GB 18030 with a character outside GBK',
    make: () => gb18030(lines('编号,企业名称', 'V1,示例𠮷店')),
    expect: { read: [ok(2, { id: 'V1', name: '示例𠮷店' })] },
  },
  {
    id: 'text-in-utf-16-little',
    title: 'the “Unicode text” of Excel',
    make: () => utf16(separated('\t')),
    expect: shortRead(),
  },
  {
    id: 'text-in-utf-16-big',
    title: 'UTF-16 with the high byte first',
    make: () => utf16(separated(','), true),
    expect: shortRead(),
  },
  { id: 'text-with-mark', title: 'UTF-8 with its mark', make: () => `\ufeff${plainText}`, expect: read() },
  { id: 'separated-by-tabs', title: 'cells separated by tabs', make: () => separated('\t'), expect: shortRead() },
  { id: 'separated-by-semicolons', title: 'cells separated by ;', make: () => separated(';'), expect: shortRead() },
  {
    id: 'separator-told',
    title: 'the first line says sep=;',
    make: () => `sep=;\r\n${separated(';')}`,
    expect: shortRead(3),
  },
  {
    id: 'carriage-returns-only',
    title: 'lines that end with a carriage return only',
    make: () => separated(',', '\r'),
    expect: shortRead(),
  },
  {
    id: 'quotes-with-lines',
    title: 'a quoted cell over three lines, with quotes and commas in it',
    make: () => '编号,企业名称,人数\r\n"V1","示例甲\r\n（原""示例一"",\r\n已改名）",3\r\nV2,示例乙,12\r\n',
    expect: {
      read: [
        ok(2, { id: 'V1', name: '示例甲\n（原"示例一",\n已改名）', people: 3 }),
        ok(5, { id: 'V2', name: '示例乙', people: 12 }),
      ],
      note: 'line breaks inside a text may be kept as written or as single line feeds',
    },
  },
  {
    id: 'quote-never-closed',
    title: 'a quotation mark that is opened and never closed costs its own row',
    make: () => lines('编号,企业名称,人数', 'V1,示例甲,3', 'V2,"示例乙,12', 'V3,示例丙,5', 'V4,示例丁,6'),
    expect: {
      read: [
        ok(2, { id: 'V1', name: '示例甲', people: 3 }),
        ok(4, { id: 'V3', name: '示例丙', people: 5 }),
        ok(5, { id: 'V4', name: '示例丁', people: 6 }),
      ],
      held: [no(3, null, 'broken quotation mark')],
    },
  },
];

const others = [
  {
    id: 'old-excel',
    title: 'an .xls of Excel 97',
    name: '台账.xls',
    make: () =>
      compoundFile({
        Workbook: Uint8Array.of(9, 8, 16, 0, 0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 7, 0, 0, 0, 0, 6, 0, 0, 0, 10, 0, 0, 0),
      }),
    expect: refused('an old Excel file', 'the file is .xls; save it as .xlsx'),
  },
  {
    id: 'binary-workbook',
    title: 'a binary workbook (.xlsb)',
    name: '台账.xlsb',
    make: () =>
      zip([
        [
          '[Content_Types].xml',
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        ],
        ['xl/workbook.bin', noise(100, 2)],
        ['xl/worksheets/sheet1.bin', noise(100, 3)],
      ]),
    expect: refused('a binary workbook', 'the file is .xlsb; save it as .xlsx'),
  },
  {
    id: 'open-document',
    title: 'an .ods of LibreOffice',
    name: '台账.ods',
    make: () =>
      zip([
        ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet', { store: true }],
        ['content.xml', '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'],
      ]),
    expect: refused('an OpenDocument file', 'the file is .ods; save it as .xlsx'),
  },
  {
    id: 'under-a-password',
    title: 'a workbook under a password',
    name: '台账.xlsx',
    make: () =>
      compoundFile({ EncryptionInfo: Uint8Array.of(4, 0, 4, 0, 64, 0, 0, 0), EncryptedPackage: noise(4000, 5) }),
    expect: refused('under a password', 'the file is under a password; take it off and save the file'),
  },
  {
    id: 'whole-web-page',
    title: 'a whole web page named .xls',
    name: '导出.xls',
    make: () =>
      '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><table><tr><td>编号</td></tr><tr><td>V1</td></tr></table></body></html>',
    expect: refused('a web page', 'the file is a web page; open it and save it as .xlsx'),
  },
  {
    id: 'xml-of-2003',
    title: 'a workbook as XML of Excel 2003 named .xlsx',
    name: '台账.xlsx',
    make: () =>
      '<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>\r\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Sheet1"><Table><Row><Cell><Data ss:Type="String">编号</Data></Cell></Row></Table></Worksheet></Workbook>\r\n',
    expect: refused('XML of Excel 2003', 'the file is XML of Excel 2003; save it as .xlsx'),
  },
];

export const readable = [...layouts, ...packages, ...texts, ...others];
