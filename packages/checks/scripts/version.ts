// Gives the packages their next versions, and turns the changesets into one section of CHANGELOG.md.
//   node packages/checks/scripts/version.ts
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unreleasedChanges } from './changes.ts';

const own = new URL('../../../', import.meta.url);
const title = '# 更新记录 Changelog\n';

const versionOf = (root: URL, name: string): string =>
  (JSON.parse(readFileSync(new URL(`packages/${name}/package.json`, root), 'utf8')) as { version: string }).version;

/** The programs share one version; the rule packs have their own. */
const versions = (root: URL) => [
  ['程序 programs', versionOf(root, 'sdk')],
  ['规则包 packs', versionOf(root, 'packs')],
];

/**
 * Versions the repository that stands at `root`.
 *
 * @returns the new section of the changelog, or null where nothing has changed
 */
export function giveVersions(root: URL): string | null {
  const changes = unreleasedChanges(root);
  if (changes.length === 0) return null;
  const before = versions(root);
  execFileSync(process.execPath, [fileURLToPath(new URL('node_modules/@changesets/cli/bin.js', own)), 'version'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const changed = versions(root).filter(([, version], index) => version !== before[index]?.[1]);
  const day = execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8' }).trim();
  const section = [`## ${changed.map((one) => one.join(' ')).join('，')}（${day}）`, ...changes].join('\n\n');
  const file = new URL('CHANGELOG.md', root);
  const earlier = existsSync(file) ? readFileSync(file, 'utf8').slice(title.length) : '';
  writeFileSync(file, `${title}\n${section}\n${earlier}`);
  return section;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(giveVersions(own) ?? 'nothing has changed');
