// Writes packages/ENGINE/src/names.ts: the facts and events of each engine as types, from its vocabulary.
//   node --conditions=@huiqi/source packages/checks/scripts/engine-names.ts           writes them
//   node --conditions=@huiqi/source packages/checks/scripts/engine-names.ts --check   fails when one is stale
import { readFileSync, writeFileSync } from 'node:fs';
import { type CollectionSpec, type FactSpec, titled, type Vocabulary } from '@huiqi/rules';
import { engines } from '@huiqi/sdk/engines';
import { en } from '@huiqi/sdk/words/en';
import { zh } from '@huiqi/sdk/words/zh';

/** How a value is written in TypeScript. */
const types = {
  integer: 'number',
  fen: 'number',
  ratio: 'Ratio',
  boolean: 'boolean',
  text: 'string',
  day: 'LocalDate',
  list: 'readonly (string | number | boolean)[]',
} as const;

const stale = engines.filter(({ name: engine, vocabulary }) => {
  if (vocabulary === null) return false;
  const file = new URL(`../../${engine}/src/names.ts`, import.meta.url);
  const text = namesOf(engine, titled(vocabulary, { zh: zh.titles, en: en.titles }));
  let present = '';
  try {
    present = readFileSync(file, 'utf8');
  } catch {}
  if (present === text) return false;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  return true;
});

if (process.argv.includes('--check') && stale.length > 0) {
  const names = stale.map(({ name }) => `packages/${name}/src/names.ts`).join(', ');
  console.error(`与词汇表不一致 / out of step with the vocabulary: ${names}`);
  process.exitCode = 1;
}

function namesOf(engine: string, { facts, collections, events }: Vocabulary): string {
  const name = engine.slice(0, 1).toUpperCase() + engine.slice(1);
  const body = [...fieldsOf({ title: { zh: '', en: '' }, fields: facts, collections }, '  ')].join('\n');
  const days = Object.entries(events).map(
    ([event, { title }]) => `${comment(title, '  ')}\n  readonly ${key(event)}?: LocalDate;`,
  );
  const used = ['Stated', 'StatedRecords'].filter((word) => body.includes(`${word}<`));
  const kernel = ['LocalDate', 'Ratio'].filter((word) => word === 'LocalDate' || /\bRatio\b/.test(body));
  return `// Written from the vocabulary by packages/checks/scripts/engine-names.ts. Types only: no byte is left at run time.
import type { ${kernel.join(', ')} } from '@huiqi/kernel';
import type { ${used.join(', ')} } from '@huiqi/rules';

/** 规则可问的事实 · The facts that rules of this engine ask for. */
export interface ${name}Facts {
${body}
}

/** 事件的日期 · The events whose days count. */
export interface ${name}Events {
${days.join('\n')}
}
`;
}

function* fieldsOf({ fields, collections = {} }: CollectionSpec, indent: string): Generator<string> {
  for (const [field, spec] of Object.entries(fields)) {
    yield comment(spec.title, indent, spec.unit);
    yield* propertyOf(field, spec, indent);
  }
  for (const [collection, spec] of Object.entries(collections)) {
    yield comment(spec.title, indent);
    yield `${indent}readonly ${key(collection)}?: StatedRecords<{`;
    yield* fieldsOf(spec, `${indent}  `);
    yield `${indent}}> | null;`;
  }
}

/** One fact with its type, as the formatter writes it. */
function* propertyOf(name: string, spec: FactSpec, indent: string): Generator<string> {
  const values = spec.type === 'text' ? (spec.values ?? []).map((value) => `'${value}'`) : [];
  const start = `${indent}readonly ${key(name)}?: `;
  const type = values.length > 0 ? values.join(' | ') : types[spec.type];
  const line = `${start}Stated<${type}>;`;
  if (line.length <= 120) return yield line;
  yield `${start}Stated<`;
  const inside = `${indent}  ${values.join(' | ')}`;
  if (inside.length <= 120) yield inside;
  else for (const value of values) yield `${indent}  | ${value}`;
  yield `${indent}>;`;
}

function comment(title: FactSpec['title'], indent: string, unit?: string): string {
  if (title === undefined) throw new Error('a word without a title');
  return `${indent}/** ${title.zh}${unit === undefined ? '' : `（${unit}）`} · ${title.en}. */`;
}

function key(name: string): string {
  return /^[a-z]\w*$/i.test(name) ? name : `'${name}'`;
}
