// Files that were refused or held without telling a clerk what they are or what to do.
import { compoundFile, gb18030, joined, noise } from './bytes.mjs';
import {
  book,
  codes,
  columns,
  headings,
  ledger,
  lines,
  no,
  ok,
  plain,
  plainRead,
  plainRows,
  plainText,
} from './common.mjs';
import { workbookBytes } from './workbook.mjs';
import { zip } from './zip.mjs';

const refused = (why, ...told) => ({ refused: why, told });
const odsContent =
  '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Sheet1"><table:table-row><table:table-cell><text:p>编号</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>';
const odsMime = 'application/vnd.oasis.opendocument.spreadsheet';
const odsManifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${odsMime}"/></manifest:manifest>`;
/** An amount of 1.5 in 万元. */
const oneAndHalf = {
  either: [
    { read: [ok(2, { id: 'V1', name: '示例甲', amount: 1_500_000 })] },
    {
      held: [no(2, '金额', 'unit not known')],
      told: ['the heading of the amount names a unit that was not taken over'],
    },
  ],
  never: [{ amount: 150 }, { id: 'V1', amount: null }],
};
const amountHeaded = (heading) =>
  book([
    ['编号', '企业名称', heading],
    ['V1', '示例甲', 1.5],
  ]);
const cellsOf = (heading, ...cells) =>
  book([
    ['编号', '企业名称', heading],
    ...cells.map((cell, index) => [`V${index + 1}`, `示例${'甲乙丙丁戊己庚辛'[index]}`, cell]),
  ]);
const named = (index, more) =>
  ok(index + 1, { id: `V${index}`, name: `示例${'甲乙丙丁戊己庚辛'[index - 1]}`, ...more });

const statuses = {
  received: '已受理',
  assigned: '已分办',
  answered: '已答复',
  effective: '已见效',
  withdrawn: '已撤回',
};

export const unhelpful = [
  {
    id: 'numbers-printed-beforehand',
    title: 'a template with 序号 1 to 50 printed, three rows of it filled in',
    make: () =>
      book([
        ['序号', ...headings],
        ...Array.from({ length: 50 }, (_, index) => [index + 1, ...(plainRows[index] ?? [])]),
      ]),
    expect: {
      read: plainRead(),
      passed: [{ row: 5, to: 51, as: 'blank' }],
      told: ['nothing about the rows with a printed number only, or one line for all of them'],
    },
  },
  {
    id: 'totals-and-signatures',
    title: 'subtotals, totals, signatures, notes, a seal and headings of sections between the rows',
    make: () =>
      book([
        ['编号', '企业名称', '人数', '金额'],
        ['示例一街道'],
        ['V1', '示例甲', 3, 100],
        ['V2', '示例乙', 4, 200],
        ['本页小计', '2户', 7, 300],
        ['示例二街道', null, null, null],
        ['V3', '示例丙', 5, 50],
        ['合计3户', null, 12, 350],
        ['总计（户）', 3, 12, 350],
        ['累计数', null, 12, 350],
        ['注：金额不含税'],
        ['填表人：张三', null, '审核人：李四', null],
        [null, null, '（盖章）', null],
        [null, null, null, '2026年3月31日'],
      ]),
    expect: {
      read: [
        ok(3, { id: 'V1', name: '示例甲', people: 3, amount: 10_000 }),
        ok(4, { id: 'V2', name: '示例乙', people: 4, amount: 20_000 }),
        ok(7, { id: 'V3', name: '示例丙', people: 5, amount: 5000 }),
      ],
      passed: [
        { row: 2, as: 'section' },
        { row: 5, as: 'subtotal' },
        { row: 6, as: 'section' },
        { row: 8, to: 10, as: 'total' },
        { row: 11, to: 14, as: 'foot' },
      ],
    },
  },
  {
    id: 'total-after-numbers',
    title: 'the word 合计 in the second column, after a number of the row',
    make: () =>
      book([
        ['序号', '企业名称', '编号', '人数', '金额'],
        [1, '示例甲', 'V1', 3, 100],
        [2, '示例乙', 'V2', 4, 200],
        [3, '示例丙', 'V3', 5, 50],
        [4, '合计', null, 12, 350],
      ]),
    expect: {
      read: [
        ok(2, { id: 'V1', name: '示例甲', people: 3, amount: 10_000 }),
        ok(3, { id: 'V2', name: '示例乙', people: 4, amount: 20_000 }),
        ok(4, { id: 'V3', name: '示例丙', people: 5, amount: 5000 }),
      ],
      passed: [{ row: 5, as: 'total' }],
    },
  },
  {
    id: 'encrypted-by-agent',
    title: 'encrypted on the way to the disk by a document guard (mark E-SafeNet)',
    name: '台账.xlsx',
    make: () => joined('b\x14#e\x00\x01\x00\x00E-SafeNet\x00LOCK\x00', new Uint8Array(480), noise(3000)),
    expect: refused('encrypted by a guard', 'the file may be encrypted by security software; decrypt it there first'),
  },
  {
    id: 'encrypted-by-header',
    title: 'encrypted by a document guard (mark %TSD-Header-###%)',
    name: '台账.xlsx',
    make: () => joined('%TSD-Header-###%', noise(3000, 7)),
    expect: refused('encrypted by a guard', 'the file may be encrypted by security software; decrypt it there first'),
  },
  {
    id: 'encrypted-csv',
    title: 'the same guard over a CSV',
    name: '台账.csv',
    make: () => joined('%TSD-Header-###%', noise(600, 9)),
    expect: refused('encrypted by a guard', 'the file may be encrypted; never only that it is not UTF-8'),
  },
  {
    id: 'web-page-of-rows',
    title: 'an export that is a bare table of a web page, named .xls',
    name: '导出.xls',
    make: () => `<tr><td>编号</td><td>企业名称</td></tr>\n<tr><td>V1</td><td>示例甲</td></tr>\n`,
    expect: refused('a web page', 'the file is a web page; open it and save it as .xlsx'),
  },
  {
    id: 'web-page-of-error',
    title: 'an error page of a server in place of the file',
    name: '导出.xlsx',
    make: () => '<center><h1>504 Gateway Time-out</h1></center><hr><center>nginx</center>\n',
    expect: refused('a web page', 'the file is a web page, so the download failed'),
  },
  {
    id: 'json-of-error',
    title: 'the error reply of a system in place of the file',
    name: '导出.xlsx',
    make: () => '{"code":401,"msg":"登录已过期，请重新登录","data":null}',
    expect: refused('a reply of a system', 'the file is no table but the reply of a system, so the download failed'),
  },
  {
    id: 'ods-mark-last',
    title: 'an .ods whose mark of its kind is not its first part',
    name: '台账.ods',
    make: () =>
      zip([
        ['META-INF/manifest.xml', odsManifest],
        ['content.xml', odsContent],
        ['mimetype', odsMime, { store: true }],
      ]),
    expect: refused('an OpenDocument file', 'the file is .ods; save it as .xlsx'),
  },
  {
    id: 'ods-without-mark',
    title: 'an .ods without the part that says its kind',
    name: '台账.xlsx',
    make: () =>
      zip([
        ['content.xml', odsContent],
        ['META-INF/manifest.xml', odsManifest],
      ]),
    expect: refused('an OpenDocument file', 'the file is .ods; save it as .xlsx'),
  },
  {
    id: 'xlsx-in-zip',
    title: 'a workbook inside a zip file',
    name: '附件.zip',
    make: () =>
      zip([
        ['走访台账.xlsx', workbookBytes(plain())],
        ['说明.txt', '请查收'],
      ]),
    expect: refused('an archive', 'the file is an archive that holds 走访台账.xlsx; unpack it first'),
  },
  {
    id: 'ofd',
    title: 'a fixed-layout document (OFD)',
    name: '台账.ofd',
    make: () =>
      zip([
        [
          'OFD.xml',
          '<?xml version="1.0" encoding="UTF-8"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
        ],
        [
          'Doc_0/Document.xml',
          '<?xml version="1.0" encoding="UTF-8"?><ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"/>',
        ],
      ]),
    expect: refused(
      'a document of fixed layout',
      'the file is OFD, made for printing; ask for the table it was made from',
    ),
  },
  {
    id: 'numbers-of-apple',
    title: 'a table of Apple Numbers',
    name: '台账.numbers',
    make: () =>
      zip([
        ['Index/Document.iwa', noise(300, 3), { store: true }],
        ['Index/Tables/DataList.iwa', noise(300, 4), { store: true }],
        ['Metadata/Properties.plist', noise(40, 5)],
        ['preview.jpg', noise(200, 6)],
      ]),
    expect: refused('a file of Numbers', 'the file is of Apple Numbers; export it as .xlsx'),
  },
  {
    id: 'one-bad-byte',
    title: 'one byte of a UTF-8 text is damaged, on line 2',
    make: () => {
      const bytes = joined(plainText);
      bytes[bytes.indexOf(0xe4, 80)] = 0xff;
      return bytes;
    },
    expect: {
      either: [
        { read: plainRead().slice(1), held: [no(2, null, 'damaged')] },
        { refused: 'damaged text', told: ['that the byte stands on line 2'] },
      ],
    },
  },
  {
    id: 'gbk-with-one-utf8-line',
    title: 'a GBK text to which another program added a line in UTF-8',
    make: () => joined(gb18030(lines('编号,企业名称', 'V1,示例甲', 'V2,示例乙')), 'V3,示例丙\r\n'),
    expect: {
      either: [
        {
          read: [ok(2, { id: 'V1', name: '示例甲' }), ok(3, { id: 'V2', name: '示例乙' })],
          held: [no(4, null, 'damaged')],
        },
        { refused: 'two encodings', told: ['that line 4 is in another encoding'] },
      ],
      never: [{ id: 'V3', name: '绀轰緥涓�' }],
    },
  },
  {
    id: 'nul-at-end',
    title: 'a NUL behind the last line',
    make: () => joined(plainText, Uint8Array.of(0)),
    expect: { read: plainRead(), held: [] },
  },
  {
    id: 'nul-padding-at-end',
    title: 'the last block filled up with NULs',
    make: () => joined(plainText, new Uint8Array(512)),
    expect: { read: plainRead(), held: [] },
  },
  {
    id: 'control-z-at-end',
    title: 'the end mark of DOS behind the last line',
    make: () => joined(plainText, Uint8Array.of(0x1a)),
    expect: { read: plainRead(), held: [] },
  },
  {
    id: 'unit-separator-before-cells',
    title: 'every cell begins with the sign U+001F, which a table export sets',
    make: () => lines('\x1f编号,\x1f企业名称,\x1f人数', '\x1fV1,\x1f示例甲,\x1f3', '\x1fV2,\x1f示例乙,\x1f12'),
    expect: { read: [ok(2, { id: 'V1', name: '示例甲', people: 3 }), ok(3, { id: 'V2', name: '示例乙', people: 12 })] },
  },
  {
    id: 'unit-on-second-line-of-heading',
    title: 'heading 金额 with 单位:万元 on its second line',
    make: () => amountHeaded('金额\n单位:万元'),
    expect: oneAndHalf,
  },
  {
    id: 'unit-glued-to-heading',
    title: 'heading 减免金额万元',
    columns: columns.map((column) => (column.field === 'amount' ? { ...column, title: '减免金额' } : column)),
    make: () => amountHeaded('减免金额万元'),
    expect: {
      either: [
        { read: [ok(2, { id: 'V1', name: '示例甲', amount: 1_500_000 })] },
        {
          held: [no(2, '减免金额', 'unit not known')],
          told: ['the heading of the amount names a unit that was not taken over'],
        },
      ],
      never: [{ amount: 150 }, { id: 'V1', amount: null }],
    },
  },
  {
    id: 'unit-after-colon-in-heading',
    title: 'heading 金额:万元',
    make: () => amountHeaded('金额:万元'),
    expect: oneAndHalf,
  },
  {
    id: 'separated-by-bars',
    title: 'a text whose cells are separated by |',
    make: () => lines('编号|企业名称|人数', 'V1|示例甲|3', 'V2|示例乙|12'),
    expect: {
      either: [
        { read: [ok(2, { id: 'V1', name: '示例甲', people: 3 }), ok(3, { id: 'V2', name: '示例乙', people: 12 })] },
        { refused: 'other separator', told: ['the cells seem to be separated by |'] },
      ],
    },
  },
  {
    id: 'separated-by-wide-commas',
    title: 'a text typed by hand with the comma of Chinese',
    make: () => lines('编号，企业名称，人数', 'V1，示例甲，3', 'V2，示例乙，12'),
    expect: {
      either: [
        { read: [ok(2, { id: 'V1', name: '示例甲', people: 3 }), ok(3, { id: 'V2', name: '示例乙', people: 12 })] },
        { refused: 'other separator', told: ['the cells seem to be separated by ，'] },
      ],
    },
  },
  {
    id: 'excel-2',
    title: 'a sheet of Excel 2 (BIFF2)',
    name: '台账.xls',
    make: () =>
      joined(
        Uint8Array.of(9, 0, 4, 0, 2, 0, 0x10, 0),
        Uint8Array.of(4, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0x56, 0x31),
        Uint8Array.of(10, 0, 0, 0),
      ),
    expect: refused('an old Excel file', 'the file is of a very old Excel; save it as .xlsx'),
  },
  {
    id: 'dbase',
    title: 'a table of dBase',
    name: '企业.dbf',
    make: () => {
      const bytes = Buffer.alloc(32 + 32 + 1 + 11 + 1);
      bytes.set([3, 126, 3, 5, 1, 0, 0, 0, 65, 0, 11, 0]);
      bytes.write('QYMC', 32, 'latin1');
      bytes.write('C', 43, 'latin1');
      bytes[48] = 10;
      bytes[64] = 0x0d;
      bytes.set(gb18030(' 示例甲    '.slice(0, 8)), 65);
      bytes[76] = 0x1a;
      return new Uint8Array(bytes);
    },
    expect: refused('a dBase file', 'the file is a table of dBase; open it in a spreadsheet and save it as .xlsx'),
  },
  {
    id: 'headings-only',
    title: 'headings and not one row',
    make: () => ledger([]),
    expect: { read: [], told: ['the headings stand there, but no row below them'] },
  },
  {
    id: 'headings-only-text',
    title: 'headings and not one row, as text',
    make: () => lines(headings.join(',')),
    expect: { read: [], told: ['the headings stand there, but no row below them'] },
  },
  {
    id: 'counts-as-people-write-them',
    title: 'a number with its word, as a power of ten, in Chinese, about, a range',
    make: () => cellsOf('人数', '12人', '1.2E3', '十二', '约60', '10-20', '１２', '1,200'),
    expect: {
      read: [named(6, { people: 12 }), named(7, { people: 1200 })],
      held: [no(3, '人数', 'no number'), no(5, '人数', 'no number'), no(6, '人数', 'no number')],
      ask: [
        { row: 2, column: '人数', either: [12, 'no number'] },
        { row: 4, column: '人数', either: [12, 'no number'] },
      ],
    },
  },
  {
    id: 'days-as-people-write-them',
    title: 'a day in words, with its weekday, with a round zero, with long strokes',
    make: () =>
      cellsOf(
        '走访日期',
        '三月五日',
        '2026-03-05 星期四',
        '二0二六年三月五日',
        '2026–03–05',
        '二〇二六年三月五日',
        '2026.3.5',
        '2026年3月5日',
        '20260305',
      ),
    expect: {
      read: [named(6, { on: '2026-03-05' }), named(7, { on: '2026-03-05' }), named(8, { on: '2026-03-05' })],
      held: [no(2, '走访日期', 'no day')],
      ask: [3, 4, 5, 6].map((row) => ({ row, column: '走访日期', either: ['2026-03-05', 'no day'] })),
    },
  },
  {
    id: 'signs-for-nothing',
    title: '/, 无, — and the like say that nothing is known',
    make: () => cellsOf('统一社会信用代码', '/', '无', '—', '-', codes[0]),
    expect: {
      read: [1, 2, 3, 4].map((index) => named(index, { code: null })).concat(named(5, { code: codes[0] })),
      never: [{ code: '/' }, { code: '无' }, { code: '—' }, { code: '-' }],
    },
  },
  {
    id: 'sign-for-nothing-where-needed',
    title: 'the sign for nothing in a column that must be filled',
    make: () =>
      book([
        ['编号', '企业名称'],
        ['V1', '/'],
        ['无', '示例乙'],
      ]),
    expect: { held: [no(2, '企业名称', 'missing'), no(3, '编号', 'missing')] },
  },
  {
    id: 'words-for-officers',
    title: 'a cell that no list of words knows: what is said has to be in words of the office',
    make: () => cellsOf('是否办结', '部分办结', 'x'),
    expect: {
      held: [no(2, '是否办结', 'no yes or no'), no(3, '是否办结', 'no yes or no')],
      neverSaid: ['null', '可选范围', 'boolean', 'Enterprise', 'done'],
    },
  },
  {
    id: 'status-words-of-daily-use',
    title: '已办结, 办理中 and the like in a column of codes',
    columns: [...columns.slice(0, 2), { field: 'status', title: '办理状态', type: 'code', codes: statuses }],
    make: () => cellsOf('办理状态', '已受理', '已办结', '办理中', '处理中', '待处理', '挂起'),
    expect: {
      read: [named(1, { status: 'received' })],
      held: [no(7, '办理状态', 'not in the list')],
      ask: [
        { row: 3, column: '办理状态', either: ['answered', 'not in the list'] },
        { row: 4, column: '办理状态', either: ['assigned', 'not in the list'] },
        { row: 5, column: '办理状态', either: ['assigned', 'not in the list'] },
        { row: 6, column: '办理状态', either: ['received', 'not in the list'] },
      ],
      told: ['a word that is not known is told with the words that are'],
    },
  },
  {
    id: 'list-of-a-bureau',
    title: 'a list of firms as a bureau has it: other headings, no number of the firm',
    record: 'Enterprise',
    make: () =>
      book([
        ['序号', '单位名称', '社会信用代码', '法定代表人', '行业代码', '从业人员数（人）', '营业收入', '资产总计'],
        [1, '示例甲机械有限公司', codes[0], '张三', '3443', 86, 32_505_000, 40_000_000],
        [2, '示例乙食品有限公司', codes[1], '李四', 'C1391', 12, '4,800,000.00', null],
      ]),
    expect: {
      columns: {
        单位名称: 'name',
        社会信用代码: 'creditCode',
        行业代码: 'industry',
        '从业人员数（人）': 'employees',
        营业收入: 'revenueFen',
        资产总计: 'assetsFen',
        法定代表人: null,
        序号: null,
      },
      either: [
        {
          read: [
            ok(2, {
              name: '示例甲机械有限公司',
              creditCode: codes[0],
              industry: 'C3443',
              employees: 86,
              revenueFen: 3_250_500_000,
              assetsFen: 4_000_000_000,
            }),
            ok(3, {
              name: '示例乙食品有限公司',
              creditCode: codes[1],
              industry: 'C1391',
              employees: 12,
              revenueFen: 480_000_000,
              assetsFen: null,
            }),
          ],
          told: [
            'which heading was taken for which field',
            'that 营业收入 and 资产总计 name no unit and were taken for yuan',
            'how the firms got their numbers',
          ],
        },
        {
          refused: 'headings to be confirmed',
          told: ['which headings seem to be which fields, and how to confirm it once for all later files'],
        },
      ],
    },
  },
  {
    id: 'columns-left-out-of-what-is-written',
    title: 'columns without a field: never say that they are kept when they are dropped',
    record: 'Enterprise',
    use: 'read, and write the rows that were read to another file',
    make: () =>
      lines(
        '企业编号,统一社会信用代码,企业名称,从业人员（人）,联系电话,法定代表人',
        `E1,${codes[0]},示例甲机械有限公司,86,13800000001,张三`,
      ),
    expect: {
      read: [ok(2, { id: 'E1', creditCode: codes[0], name: '示例甲机械有限公司', employees: 86 })],
      told: [
        '联系电话 and 法定代表人 have no field; either they stand in the file that is written, or it is said that they do not',
      ],
    },
  },
  {
    id: 'the-word-null',
    title: 'the word null where a name belongs, and every fault of a row told at once',
    record: 'Enterprise',
    make: () =>
      lines(
        '企业编号,统一社会信用代码,企业名称,国民经济行业,从业人员（人）,规模以上,联系电话,法定代表人',
        `E1,${codes[0]},示例甲机械有限公司,C3443,86,是,13800000001,张三`,
        `E2,${codes[1]},null,C1391,12,否,,李四`,
        'E4,9.13303E+17,示例丁便利店,制造业,-5,null,,',
      ),
    expect: {
      read: [
        ok(2, {
          id: 'E1',
          creditCode: codes[0],
          name: '示例甲机械有限公司',
          industry: 'C3443',
          employees: 86,
          aboveScale: true,
        }),
      ],
      held: [
        no(3, '企业名称', 'missing'),
        no(4, '统一社会信用代码', 'digits lost'),
        no(4, '从业人员（人）', 'out of range'),
      ],
      ask: [
        { row: 4, column: '国民经济行业', either: ['C', 'not a code'] },
        { row: 4, column: '规模以上', either: [null, 'no yes or no'] },
      ],
      told: ['all faults of row 4 in the first round'],
      never: [{ name: 'null' }],
      neverSaid: ['写 null'],
    },
  },
  {
    id: 'mail-archive-of-page',
    title: 'a web page saved with its pictures in one file',
    name: '导出.xls',
    make: () =>
      lines(
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; boundary="----=_示例"',
        '',
        '------=_示例',
        'Content-Type: text/html; charset="utf-8"',
        '',
        '<table><tr><td>编号</td></tr></table>',
        '------=_示例--',
      ),
    expect: refused('a web page', 'the file is a web page saved as one file; open it and save it as .xlsx'),
  },
  {
    id: 'et-of-wps',
    title: 'an .et of WPS, which is an old Excel file inside',
    name: '台账.et',
    make: () =>
      compoundFile({
        Workbook: Uint8Array.of(9, 8, 16, 0, 0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 7, 0, 0, 0, 0, 6, 0, 0, 0, 10, 0, 0, 0),
      }),
    expect: refused('an old Excel file', 'the file is .et or .xls; save it as .xlsx'),
  },
];
