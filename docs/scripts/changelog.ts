import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** What each version changed, the packages' own records; and what is changed since, from the changesets. */
export function changelogPage(): string {
  const parts = ['# 更新记录', ...unreleased(), ...released()];
  return `${parts.join('\n\n')}\n`;
}

function unreleased(): string[] {
  const folder = new URL('.changeset/', root);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort();
  const changes = files.flatMap((file) => {
    const [, head = '', body = ''] =
      /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(readFileSync(new URL(file, folder), 'utf8')) ?? [];
    const packages = [...head.matchAll(/"@huiqi\/(\w+)"/g)].map(([, name = '']) => `\`${name}\``).join(' ');
    return [`### ${file.slice(0, -'.md'.length)}`, packages, body.trim()];
  });
  return changes.length === 0 ? [] : ['## 尚未发布', '正文为英文，一节一项改动，先列涉及的程序包。', ...changes];
}

function released(): string[] {
  const packages = new URL('packages/', root);
  return readdirSync(packages)
    .sort()
    .map((name) => new URL(`${name}/CHANGELOG.md`, packages))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').trim().replaceAll(/^#/gm, '##'));
}
