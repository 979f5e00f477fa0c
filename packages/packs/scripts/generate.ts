// Makes the typed modules of @huiqi/packs from the JSON that people edit: packs/*.json, calendars/*.json, ladders/*.json, standards/*.json.
// With --check it writes nothing and fails when a module does not match its JSON.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readPack } from '@huiqi/rules/read';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const json = (folder: string): { name: string; content: Record<string, unknown> }[] =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.json'.length),
      content: JSON.parse(readFileSync(new URL(`${folder}/${file}`, root), 'utf8')) as Record<string, unknown>,
    }));

const modules = new Map<string, string>();
const names: string[] = [];
for (const { name, content } of json('packs')) {
  const { $schema: _, ...pack } = content;
  const read = readPack(pack);
  if (!read.ok) throw new Error(`packs/${name}.json\n${JSON.stringify(read.issues, null, 1)}`);
  const { zh, en } = read.value.title;
  modules.set(
    `${name}.ts`,
    `// Made from packs/${name}.json; edit that file and run the generator.
import type { SealedPack } from '@huiqi/rules';

/**
 * ${en}.
 *
 * @zh ${zh}
 */
export const ${camel(name)}: SealedPack = ${JSON.stringify(read.value, null, 2)};
`,
  );
  names.push(name);
}
for (const { name, content } of json('calendars')) {
  modules.set(
    `calendar-${name}.ts`,
    `// Made from calendars/${name}.json; edit that file and run the generator.
import type { WorkingCalendar } from '@huiqi/kernel/days';

/**
 * Working calendar \`${String(content['id'])}\`, with the notice behind each year.
 *
 * @zh 工作日历
 */
export const ${camel(`calendar-${name}`)}: WorkingCalendar = ${JSON.stringify(content, null, 2)};
`,
  );
  names.push(`calendar-${name}`);
}
for (const [folder, prefix, zh, en] of [
  ['ladders', 'ladder', '质量奖梯次', 'Awards of a place and those above it, as data'],
  ['standards', 'standard', '评分标准', 'Scoring standard'],
] as const) {
  for (const { name, content } of json(folder)) {
    modules.set(
      `${prefix}-${name}.ts`,
      `// Made from ${folder}/${name}.json; edit that file and run the generator.

/**
 * ${en}: \`${String(content['id'])}\`.
 *
 * @zh ${zh}
 */
export const ${camel(`${prefix}-${name}`)} = ${JSON.stringify(content, null, 2)} as const;
`,
    );
    names.push(`${prefix}-${name}`);
  }
}
modules.set(
  'index.ts',
  `/**
 * Jurisdictions as data: rule packs and working calendars, each a module of its own.
 *
 * @packageDocumentation
 */
${names.map((name) => `export { ${camel(name)} } from './${name}.ts';`).join('\n')}
`,
);

const stale: string[] = [];
for (const [file, text] of modules) {
  const url = new URL(`src/${file}`, root);
  let present = '';
  try {
    present = readFileSync(url, 'utf8');
  } catch {}
  if (present === text) continue;
  stale.push(file);
  if (!check) writeFileSync(url, text);
}
const left = readdirSync(new URL('src/', root)).filter((file) => !modules.has(file));
if (check && stale.length + left.length > 0) {
  console.error(`规则包模块与 JSON 不一致 / modules do not match their JSON: ${[...stale, ...left].join(', ')}`);
  process.exitCode = 1;
}
if (!check) console.log(`${modules.size} modules, ${stale.length} written`);
