// Groups the API pages by what they are for: the sidebar and the first page name all packages.
//   node --conditions=@huiqi/source docs/scripts/group-api.ts, after typedoc
import { readFileSync, writeFileSync } from 'node:fs';
import { engines } from '@huiqi/sdk/engines';

interface Item {
  readonly text: string;
  readonly link?: string;
  readonly items?: readonly Item[];
}

const groups: readonly { readonly title: string; readonly packages: readonly string[] }[] = [
  { title: '嵌入应用，从这里开始', packages: ['sdk'] },
  { title: '引擎', packages: engines.map(({ name }) => name) },
  { title: '规则与数据', packages: ['rules', 'packs', 'model'] },
  { title: '报表、台账与数字', packages: ['reports', 'ledgers', 'figures'] },
  { title: '措辞与基础', packages: ['messages', 'kernel'] },
  { title: '命令行', packages: ['cli'] },
];

const api = new URL('../api/', import.meta.url);
const read = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));
const sidebar = read(new URL('typedoc-sidebar.json', api)) as readonly Item[];
const known = groups.flatMap(({ packages }) => packages);
const nameOf = ({ text }: Item): string => text.replace('@huiqi/', '');
const strangers = sidebar.map(nameOf).filter((name) => !known.includes(name));
if (strangers.length > 0)
  throw new Error(`packages without a group in docs/scripts/group-api.ts: ${strangers.join(', ')}`);

const itemOf = (name: string): Item | undefined => sidebar.find((item) => nameOf(item) === name);
const overview: readonly Item[] = groups.map(({ title, packages }) => ({
  text: title,
  items: packages.map((name) => ({
    text: `@huiqi/${name}`,
    link: linkOf(itemOf(name)),
    collapsed: true,
    items: (itemOf(name)?.items ?? []).flatMap(({ text, link }) => (link === undefined ? [] : [{ text, link }])),
  })),
}));

/** The first page of a package. */
function linkOf(item: Item | undefined): string {
  return item?.link ?? `/api/@huiqi/${item === undefined ? '' : nameOf(item)}/`;
}

// A list of all names would stand on every page: a package names its entry points, whose first pages list what they export.
writeFileSync(new URL('sidebar.json', api), JSON.stringify(overview));

const description = (name: string): string => {
  const manifest = read(new URL(`../../packages/${name}/package.json`, import.meta.url)) as { description: string };
  return manifest.description;
};
const index = groups.flatMap(({ title, packages }) => [
  `## ${title}`,
  packages.map((name) => `- [@huiqi/${name}](${linkOf(itemOf(name))})：${description(name)}`).join('\n'),
]);
writeFileSync(
  new URL('index.md', api),
  `${['# API', '只列公开的入口，按用途分组。每页先写中文法律术语，再写英文说明和可运行的示例。', ...index].join('\n\n')}\n`,
);
