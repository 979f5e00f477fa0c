// The changes that no version holds yet, as the changesets tell them.
import { readdirSync, readFileSync } from 'node:fs';

/** One change as a section of the changelog: its title, the packages it concerns, and what it changes for users. */
export function unreleasedChanges(root: URL): string[] {
  const folder = new URL('.changeset/', root);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const [, head = '', body = ''] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(text) ?? [];
      const packages = [...head.matchAll(/["']@huiqi\/([\w-]+)["']/g)].map(([, name = '']) => `\`${name}\``);
      const [, title = file.slice(0, -'.md'.length), rest = body] = /^\s*# (.+)\n([\s\S]*)$/.exec(body) ?? [];
      return [`### ${title}`, packages.join(' '), rest.trim()].join('\n\n');
    });
}
