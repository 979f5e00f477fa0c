// Makes the pages of docs/generated-pages from the packs, the vocabularies, the model and the verbs, and their sidebar; draws docs/public/one-order.svg.
//   node --conditions=@huiqi/source docs/scripts/generate-pages.ts
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { changelogPage } from './changelog.ts';
import { flowPicture } from './flow-picture.ts';
import { shelves } from './library.ts';
import { dictionaryPage, indexPage, unconfirmedPage, wordsPage } from './other-pages.ts';
import { packPage } from './pack-page.ts';
import { rulePage } from './rule-page.ts';
import { verbsPage } from './verbs-page.ts';

const out = new URL('../generated-pages/', import.meta.url);
const pages = new Map<string, string>([
  ['index.md', indexPage()],
  ['unconfirmed.md', unconfirmedPage()],
  ['words.md', wordsPage()],
  ['dictionary.md', dictionaryPage()],
  ['verbs.md', verbsPage()],
  ['changelog.md', changelogPage()],
]);
for (const shelf of shelves) {
  pages.set(`packs/${shelf.pack.id}.md`, packPage(shelf));
  for (const rule of shelf.pack.rules) pages.set(`rules/${rule.id}.md`, rulePage(shelf, rule));
}

const sidebar = [
  {
    text: '规则库',
    items: [
      { text: '规则包与工作日历', link: '/generated-pages/' },
      { text: '未核实、草案与没有找到的', link: '/generated-pages/unconfirmed' },
      { text: '规则可用的词', link: '/generated-pages/words' },
      { text: '数据字典', link: '/generated-pages/dictionary' },
      { text: '对外提问', link: '/generated-pages/verbs' },
    ],
  },
  // The rules stand on the page of their pack: a list of all of them would stand on every page.
  {
    text: '规则包',
    items: shelves.map(({ pack }) => ({ text: pack.title.zh, link: `/generated-pages/packs/${pack.id}` })),
  },
];

rmSync(out, { recursive: true, force: true });
for (const folder of ['packs/', 'rules/']) mkdirSync(new URL(folder, out), { recursive: true });
for (const [file, text] of pages) writeFileSync(new URL(file, out), text);
writeFileSync(new URL('sidebar.json', out), `${JSON.stringify(sidebar, null, 1)}\n`);

const walk = readFileSync(new URL('../guide/one-order.md', import.meta.url), 'utf8');
writeFileSync(
  new URL('../public/one-order.svg', import.meta.url),
  flowPicture(walk, new URL('../../', import.meta.url)),
);
console.log(`${pages.size} pages written to docs/generated-pages`);
