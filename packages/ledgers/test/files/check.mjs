// Holds the entries against their own rules: node packages/ledgers/test/files/check.mjs [folder]
// With a folder, the files are written there as well. Nothing here reads a file as a ledger.
import { mkdirSync, writeFileSync } from 'node:fs';
import { bytesOf, files } from './make-files.mjs';

const reasons = [
  ...[
    'missing',
    'twice',
    'no number',
    'no amount',
    'no share',
    'no day',
    'no yes or no',
    'no result',
    'not a code',
    'not in the list',
  ],
  ...[
    'out of range',
    'two values',
    'unit not known',
    'shared by several rows',
    'shared by several columns',
    'columns changed',
  ],
  ...[
    'shown otherwise',
    'digits lost',
    'time of another zone',
    'picture',
    'error in cell',
    'control character',
    'damaged',
  ],
  ...['broken quotation mark', 'too many cells'],
];
const passedAs = ['title', 'headings', 'units', 'numbers of columns', 'section', 'blank', 'subtotal', 'total', 'foot'];
const keys = [
  ...[
    'either',
    'read',
    'held',
    'passed',
    'ask',
    'some',
    'count',
    'sample',
    'because',
    'refused',
    'told',
    'never',
    'neverSaid',
  ],
  ...['columns', 'afterwards', 'answers', 'cost', 'note'],
];
const problems = [];
const folder = process.argv[2];
if (folder !== undefined) mkdirSync(folder, { recursive: true });

const seen = new Set();
for (const entry of files) {
  const say = (text) => problems.push(`${entry.id}: ${text}`);
  if (seen.has(entry.id)) say('the id stands twice');
  seen.add(entry.id);
  const made = entry.make();
  const bytes = bytesOf(made);
  if (!entry.slow && Buffer.compare(bytes, bytesOf(entry.make())) !== 0) say('two files made are not the same');
  const isText = typeof made === 'string';
  const name = entry.name ?? `${entry.id}.${isText || bytes[0] !== 0x50 ? 'csv' : 'xlsx'}`;
  if (folder !== undefined) writeFileSync(`${folder}/${entry.id}--${name}`, bytes);
  for (const way of entry.expect.either ?? []) check(say, entry, way);
  check(say, entry, entry.expect);
  const said = JSON.stringify(entry.expect);
  if (said.length < 12) say('nothing is expected');
}

function check(say, entry, expected) {
  for (const key of Object.keys(expected)) if (!keys.includes(key)) say(`${key} is no key`);
  const known = entry.columns?.map(({ field }) => field);
  const titles = entry.columns?.map(({ title }) => title);
  for (const { row, values } of [...(expected.read ?? []), ...(expected.some ?? []), ...(expected.sample ?? [])]) {
    if (!Number.isInteger(row) || row < 2) say(`row ${row}`);
    for (const field of Object.keys(values)) if (known?.includes(field) === false) say(`${field} is no field`);
  }
  for (const { row, column, because } of expected.held ?? []) {
    if (!Number.isInteger(row)) say(`row ${row}`);
    if (!reasons.includes(because)) say(`${because} is no reason`);
    if (column !== null && titles?.includes(column) === false) say(`${column} is no column`);
  }
  for (const { column, either } of expected.ask ?? []) {
    if (either.length !== 2) say('ask has two answers');
    if (column !== null && titles?.includes(column) === false) say(`${column} is no column`);
  }
  const [read, held] = [expected.read ?? [], expected.held ?? []].map((rows) =>
    rows.map(({ row, sheet = '' }) => `${sheet} ${row}`),
  );
  const again = expected.held?.some((row) => row.again) ?? false;
  for (const row of read) if (!again && held.includes(row)) say(`row ${row} is read and held`);
  for (const { as } of expected.passed ?? []) if (!passedAs.includes(as)) say(`${as} is no kind of row`);
}

const extra = files.filter((entry) => entry.extra === true).length;
console.log(`${files.length} files, ${extra} of them further ones`);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
