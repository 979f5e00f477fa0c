// Fails when the built site is too large to load or its search finds less than it should.
//   node docs/scripts/check-site.ts, after the build
import { globSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tokenize } from '../.vitepress/tokenize.ts';

const dist = new URL('../.vitepress/dist/', import.meta.url).pathname;
const mostPerPage = 120 * 1024;
const mostInAll = 150 * 1024 * 1024;

/** What is typed, and the title of a page that must be among the results that are shown. */
const searches = [
  ['免收', '强制检定不收费'],
  ['减缴', '专利'],
  ['投诉', '受理'],
] as const;
/** The search box shows so many results. */
const shown = 16;

const troubles: string[] = [];
const files = globSync('**/*', { cwd: dist, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`);
const sizes = files.map((file) => ({ file: file.slice(dist.length), size: statSync(file).size }));
const pages = sizes.filter(({ file }) => file.endsWith('.html'));
const total = sizes.reduce((sum, { size }) => sum + size, 0);
for (const { file, size } of pages) {
  if (size > mostPerPage) troubles.push(`${file}: ${Math.ceil(size / 1024)} KB of HTML`);
  // What VitePress writes in the place of a file that a page includes and that is not there.
  if (readFileSync(`${dist}${file}`, 'utf8').includes('Code snippet path not found'))
    troubles.push(`${file}: an included file`);
}
if (total > mostInAll) troubles.push(`the site: ${Math.ceil(total / 1024 / 1024)} MB`);
if (pages.length < 100) troubles.push(`only ${pages.length} pages: is the site built?`);

const [index] = globSync('assets/chunks/@localSearchIndexroot.*.js', { cwd: dist });
if (index === undefined) troubles.push('no search index');
else {
  const { default: text } = (await import(`${dist}${index}`)) as { default: string };
  const load = createRequire(createRequire(import.meta.url).resolve('vitepress/package.json'));
  const { default: MiniSearch = load('minisearch') } = load('minisearch') as { default?: MiniSearchClass };
  const search = (MiniSearch as MiniSearchClass).loadJSON(text, {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    tokenize,
    searchOptions: { combineWith: 'AND', fuzzy: 0.1, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
  });
  for (const [typed, wanted] of searches) {
    const found = search.search(typed).slice(0, shown);
    const titles = found.map(({ title, titles: above }) => [...above, title].join(' › '));
    if (!titles.some((title) => title.includes(wanted))) {
      troubles.push(`${typed} does not find ${wanted} but ${titles.join('; ') || 'nothing'}`);
    }
  }
  console.log(`search index: ${Math.ceil(readFileSync(`${dist}${index}`).length / 1024)} KB`);
}

interface MiniSearchClass {
  loadJSON(
    text: string,
    options: object,
  ): { search(text: string): readonly { readonly title: string; readonly titles: readonly string[] }[] };
}

const [largest] = [...pages].sort((left, right) => right.size - left.size);
console.log(
  `${pages.length} pages, ${Math.ceil(total / 1024 / 1024)} MB; the largest: ${largest?.file ?? 'none'}, ${Math.ceil((largest?.size ?? 0) / 1024)} KB`,
);
for (const trouble of troubles) console.error(`too large or not found: ${trouble}`);
process.exitCode = troubles.length > 0 ? 1 : 0;
