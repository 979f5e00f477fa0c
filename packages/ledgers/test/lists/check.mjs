// Holds the labels against the lists and the model: node --conditions=@huiqi/source packages/ledgers/test/lists/check.mjs
// It looks at the material only; nothing here reads a list as a ledger.
import { readdirSync, readFileSync } from 'node:fs';
import { dictionaryOf, entities } from '@huiqi/model';
import { checkCreditCode } from '@huiqi/model/identifiers';

const rowKinds = [
  ...['title', 'notice', 'labels', 'unit', 'heading', 'hint', 'example'],
  ...['data', 'section', 'blank', 'subtotal', 'total', 'foot'],
];
const problems = [];

/** The fields of a record with the fields of its lines, `lines.quantity`, each with its type. */
function fieldsOf(record) {
  return new Map(
    dictionaryOf(entities[record]).flatMap((field) => [
      [field.name, field],
      ...(field.fields ?? []).map((inner) => [`${field.name}.${inner.name}`, inner]),
    ]),
  );
}

/** The number of a column, A being 0. */
const columnOf = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The text a heading has in the labels: parts of a group joined by a stroke, line breaks as spaces. */
function headingOf(sheet, rows, column) {
  const covered = (sheet.merges ?? []).map((merge) => /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(merge));
  const at = (row) => {
    const own = sheet.cells[row - 1]?.[column];
    if (typeof own === 'string') return own;
    const merge = covered.find(
      ([, left, top, right, bottom]) =>
        columnOf(left) <= column && column <= columnOf(right) && Number(top) <= row && row <= Number(bottom),
    );
    return merge === undefined || Number(merge[2]) !== row ? '' : sheet.cells[row - 1]?.[columnOf(merge[1])];
  };
  const parts = rows.map((row) => at(row).replace(/\s*\n\s*/gu, ' '));
  return parts.filter((part) => part !== '').join('/');
}

function check(folder, name) {
  const say = (text) => problems.push(`${name}: ${text}`);
  const read = (ending) => JSON.parse(readFileSync(new URL(`${folder}${name}${ending}`, import.meta.url), 'utf8'));
  const [list, labels] = [read('.json'), read('.labels.json')];
  if ((labels.kept ?? false) !== (folder === './kept/')) say('kept and its folder differ');
  const sheet = list.sheets.find((one) => one.name === labels.sheet);
  if (sheet === undefined) return say('the sheet is missing');

  const told = Object.entries(labels.rows).flatMap(([kind, rows]) => rows.map((row) => [row, kind]));
  for (const [, kind] of told) if (!rowKinds.includes(kind)) say(`${kind} is no kind of row`);
  const numbers = told.map(([row]) => row).sort((one, other) => one - other);
  const filled = sheet.cells.flatMap((row, index) => (row.length > 0 ? [index + 1] : []));
  if (numbers.join() !== filled.join()) say('the rows told are not the rows that stand there');

  const records = labels.record === 'ambiguous' ? labels.recordCandidates : [labels.record];
  const known = new Map(records.flatMap((record) => (record === null ? [] : [...fieldsOf(record)])));
  const names = labels.columns.map(({ heading, at }) =>
    labels.columns.filter((column) => column.heading === heading).length > 1 ? `${heading}（${at}）` : heading,
  );
  const top = labels.rows.heading.filter((row, index, rows) => index === 0 || row === rows[index - 1] + 1);
  for (const { at, heading } of labels.columns) {
    const found = headingOf(sheet, top, columnOf(at));
    if (found !== heading) say(`${at} is headed ${found}, not ${heading}`);
  }
  const named = labels.columns.flatMap(({ field, also = [], candidates = [], refers }) =>
    [field, ...also, ...candidates, refers?.field].filter((one) => one != null && one !== 'ambiguous'),
  );
  for (const field of named) if (!known.has(field)) say(`${field} is no field of ${records.join()}`);
  for (const { refers } of labels.columns) {
    const [record, field] = refers?.by.split('.') ?? ['Enterprise', 'name'];
    if (!fieldsOf(record).has(field)) say(`${refers?.by} is no field`);
  }

  const fields = [
    ...new Set(labels.columns.flatMap(({ field, also = [] }) => (field === 'ambiguous' ? [] : [field, ...also]))),
  ].filter((field) => field !== null);
  if (labels.read.length < 3) say('fewer than three rows are read');
  for (const { row, values = {}, held = {}, others = {}, refers = {} } of labels.read) {
    if (!labels.rows.data.includes(row)) say(`row ${row} is no row of data`);
    for (const field of fields)
      if (field in values === field in held) say(`row ${row}: ${field} is told twice or never`);
    const strangers = Object.keys({ ...values, ...held, ...others }).filter((one) => !fields.includes(one));
    for (const one of strangers) if (!names.includes(one)) say(`row ${row}: ${one} is neither field nor heading`);
    for (const one of Object.keys(refers)) if (!known.has(one)) say(`row ${row}: ${one} is no field`);
    for (const [field, value] of Object.entries(values))
      checkValue(say, `row ${row}: ${field}`, known.get(field), value);
  }
}

function checkValue(say, where, field, value) {
  if (value === null && field !== undefined && !field.nullable) say(`${where} may not be null`);
  if (value === null || field === undefined) return;
  const bad = () => say(`${where} is ${JSON.stringify(value)}`);
  const tests = {
    creditCode: () => checkCreditCode(value).ok,
    code: () => value in field.codes,
    date: () => /^\d{4}-\d{2}-\d{2}$/.test(value),
    money: () => Number.isSafeInteger(value),
    integer: () => Number.isSafeInteger(value),
    boolean: () => typeof value === 'boolean',
    list: () => Array.isArray(value),
    division: () => /^\d{6}$/.test(value),
    industry: () => /^[A-T]\d{0,4}$/.test(value),
  };
  if (tests[field.type]?.() === false) bad();
}

for (const folder of ['./', './kept/']) {
  const files = readdirSync(new URL(folder, import.meta.url)).filter((file) => file.endsWith('.labels.json'));
  for (const file of files) check(folder, file.replace('.labels.json', ''));
  console.log(`${folder} ${files.length} lists`);
}
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
