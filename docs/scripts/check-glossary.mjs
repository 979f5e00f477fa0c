// Fails when the Chinese term (`@zh`) of an exported declaration is missing from docs/glossary.md.
//   node docs/scripts/check-glossary.mjs            checks
//   node docs/scripts/check-glossary.mjs --missing  prints the missing rows, ready to be sorted into the glossary
// The packs are data: their titles stand in the generated pages, not here.
import { globSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url).pathname;
const glossary = readFileSync(`${root}docs/glossary.md`, 'utf8');

/** The terms of the table: what stands in the first cell, with its other names set apart by 、. */
const known = new Set(
  [...glossary.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => [cell.trim(), ...cell.split('、')].map(bare)),
);

/** A term without the remark in brackets behind it. */
function bare(term) {
  return term.trim().replace(/[（(].*?[)）]/gu, '');
}

const declaration = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:declare )?(?:const|function|interface|type) (\w+)/g;
const missing = new Map();
let count = 0;
for (const file of globSync('packages/*/src/**/*.ts', { cwd: root }).sort()) {
  if (file.startsWith('packages/packs/')) continue;
  for (const [, comment = '', name] of readFileSync(`${root}${file}`, 'utf8').matchAll(declaration)) {
    const term = /@zh\s+([^\n*]+)/.exec(comment)?.[1]?.trim();
    if (term === undefined || comment.includes('@internal')) continue;
    count += 1;
    if (known.has(term) || known.has(bare(term))) continue;
    missing.set(term, [...(missing.get(term) ?? []), { name, place: file.split('/')[1] }]);
  }
}

for (const [term, uses] of missing) {
  const names = [...new Set(uses.map(({ name }) => `\`${name}\``))].join('、');
  const places = [...new Set(uses.map(({ place }) => `\`${place}\``))].join('、');
  if (process.argv.includes('--missing')) console.log(`| ${term} | ${names} | ${places} |  |`);
  else console.error(`术语表缺少“${term}”（${names}，${places}）/ the glossary lacks it`);
}
if (count === 0) console.error('no term found: has the layout of packages/*/src changed?');
console.log(`${count} terms of exported declarations, ${missing.size} missing from docs/glossary.md`);
process.exitCode = missing.size > 0 || count === 0 ? 1 : 0;
