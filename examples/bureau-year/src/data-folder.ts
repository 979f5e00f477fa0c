import { existsSync, statSync } from 'node:fs';
import { ledgers } from './ledger-columns.ts';

/** The ledgers a run reads from a folder. */
const all: readonly string[] = Object.values(ledgers).map(({ file }) => file);

/** The public lists, which a seed does not invent. */
const publicOnly: readonly string[] = [ledgers.holdings.file, ledgers.brands.file];

/**
 * What keeps a folder from being read, in words; null when nothing does.
 *
 * @param folder - the folder, ending in a slash
 * @param seeded - whether only the public lists are taken from it
 */
export function troubleWithData(folder: string, seeded: boolean): string | null {
  if (!existsSync(folder)) return `没有文件夹 ${folder}，请核对 --data · no such folder`;
  const missing = (seeded ? publicOnly : all).filter((file) => !isFile(`${folder}${file}`));
  if (missing.length === 0) return null;
  return (
    `文件夹 ${folder} 里缺少台账 · ledgers are missing：${missing.join('、')}\n` +
    '请补齐；没有内容的台账只留表头，表头可照 examples/bureau-year/data 里的同名文件 · ' +
    'a ledger without content keeps its headings'
  );
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
