import { existsSync, readFileSync } from 'node:fs';
import { unreleasedChanges } from '../../packages/checks/scripts/changes.ts';

const root = new URL('../../', import.meta.url);

/** What no version holds yet, from the changesets; below it what each version changed, from CHANGELOG.md. */
export function changelogPage(): string {
  const changes = unreleasedChanges(root);
  const file = new URL('CHANGELOG.md', root);
  const released = existsSync(file) ? readFileSync(file, 'utf8').replace(/^# .+\n/, '') : '';
  const coming = changes.length === 0 ? [] : ['## 尚未发布', '一节一项改动，先列涉及的程序包。', ...changes];
  return `${['# 更新记录', ...coming, released.trim()].join('\n\n').trim()}\n`;
}
