// Writes docs/terms/: a page for each package, a row for each `@zh` term of an exported declaration, with the first clause of its comment
// and its names. docs/glossary.md, the terms of the law, is written by hand.
//   node docs/scripts/glossary.ts          writes
//   node docs/scripts/glossary.ts --check  writes nothing and fails when a page is stale
// The packs are data: their titles stand in the pages generated from them.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { floors } from '../../packages/checks/test/floors.ts';

const root = new URL('../../', import.meta.url).pathname;
const heading = '| 术语 | English | 代码 |\n| --- | --- | --- |';
const declaration =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:declare )?(?:abstract )?(?:async )?(?:const|class|function\*?|interface|type) (\w+)/g;

interface Row {
  readonly names: string[];
  readonly english: string;
}

/** The first clause of a comment, on one line and fit for the cell of a table. */
function firstClause(comment: string): string {
  const text = comment.replace(/^[ \t]*\* ?/gm, '').trim();
  const summary = text.split(/\n\s*\n|@zh|\n@/)[0] ?? '';
  const [clause = ''] = summary
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=\.) (?=[A-Z`])|[;:] /);
  return clause
    .replace(/[.:]$/, '')
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\|/g, '\\|')
    .replace(/</g, '&lt;');
}

function rowsOf(name: string): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const path of globSync(`packages/${name}/src/**/*.ts`, { cwd: root }).sort()) {
    for (const [, comment = '', declared = ''] of readFileSync(`${root}${path}`, 'utf8').matchAll(declaration)) {
      const term = /@zh\s+([^\n*]+)/.exec(comment)?.[1]?.trim();
      if (term === undefined || comment.includes('@internal')) continue;
      const row = rows.get(term) ?? { names: [], english: firstClause(comment) };
      if (!row.names.includes(declared)) row.names.push(declared);
      rows.set(term, row);
    }
  }
  return rows;
}

const note = '<!-- pnpm run glossary -->';

function titleOf(name: string): string {
  const { description } = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8')) as {
    readonly description: string;
  };
  return `${name}：${description.replace(' / ', ' ')}`;
}

function pageOf(name: string): string {
  const rows = [...rowsOf(name)].map(
    ([term, { names, english }]) => `| ${term} | ${english} | ${names.map((each) => `\`${each}\``).join('、')} |`,
  );
  if (rows.length === 0) throw new Error(`no term in packages/${name}/src: has its layout changed?`);
  return `# ${titleOf(name)}\n\n${note}\n\n${heading}\n${rows.join('\n')}\n`;
}

const packages = Object.keys(floors).filter((name) => floors[name]?.floor !== 'data');
const links = packages.map((name) => `- [${titleOf(name)}](${name}.md)`).join('\n');
const stale = [
  { path: 'docs/terms/index.md', text: `# 各包的术语 Terms of each package\n\n${note}\n\n${links}\n` },
  ...packages.map((name) => ({ path: `docs/terms/${name}.md`, text: pageOf(name) })),
].filter(({ path, text }) => !existsSync(`${root}${path}`) || readFileSync(`${root}${path}`, 'utf8') !== text);
if (!process.argv.includes('--check')) {
  for (const { path, text } of stale) writeFileSync(`${root}${path}`, text);
} else if (stale.length > 0) {
  const paths = stale.map(({ path }) => path).join(', ');
  console.error(`与 @zh 不一致，请运行 / out of step with the @zh terms, run: pnpm run glossary (${paths})`);
  process.exitCode = 1;
}
