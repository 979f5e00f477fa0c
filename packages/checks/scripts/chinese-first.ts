// Lets what an editor shows of a published package begin in Chinese: in the built declarations the legal term (`@zh`) stands before the
// English sentence. In the sources it stays a tag, from which the pages of terms are written.
//   node packages/checks/scripts/chinese-first.ts, after the build
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The text of a declaration file whose comments begin with their Chinese term. */
export function chineseFirst(text: string): string {
  return text.replaceAll(/\/\*\*(?:(?!\*\/)[\s\S])*\*\//g, (comment) => {
    const term = /(?:^|\s)@zh[ \t]+([^\n*]*[^\s*])/.exec(comment)?.[1];
    if (term === undefined) return comment;
    const rest = comment.replace(/\n[ \t]*\*[ \t]*@zh[^\n]*(?=\n)/, '').replace(/[ \t]*@zh[ \t]+[^\n*]*(?=\*\/)/, ' ');
    return rest.replace(/^(\/\*\*(?:\s*\n\s*\*)? ?)/, (start) => `${start}**${term}** · `);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const files = globSync('packages/*/dist/**/*.d.{ts,cts}', { cwd: root });
  let changed = 0;
  for (const file of files) {
    const before = readFileSync(root + file, 'utf8');
    const after = chineseFirst(before);
    if (after === before) continue;
    writeFileSync(root + file, after);
    changed += 1;
  }
  if (files.length === 0) console.error('no declarations: run the build first');
  console.log(`${changed} of ${files.length} declaration files now begin in Chinese`);
  process.exitCode = files.length === 0 ? 1 : 0;
}
