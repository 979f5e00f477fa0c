import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { exampleWatermark } from '@huiqi/reports';
import { zh } from './words.ts';

/** Where a run with `--seed` puts the ledgers it invents, inside the folder of its reports. */
export const seededFolder = '虚构台账';

/** What stands in a folder only while a run is writing to it, or until the next run where it was killed. */
const passing = '.huiqi';

/**
 * What keeps a folder from being written, in words; null when nothing does. Only an empty folder or one of an earlier run is
 * taken: nobody's files are lost.
 *
 * @param folder - the folder, ending in a slash
 */
export function troubleWithOut(folder: string): string | null {
  const path = folder.replace(/\/$/, '');
  if (!existsSync(path)) return null;
  if (!statSync(path).isDirectory()) return `${path} 不是文件夹，请另指定 --out · not a folder`;
  const others = readdirSync(path).filter((name) => name !== seededFolder && !name.startsWith(passing));
  if (others.length === 0 || filesOf(folder) !== null) return null;
  return `文件夹 ${path} 里有别的文件，为免误删不写入；请用 --out 指定空文件夹 · holds other files: name an empty folder`;
}

/** What an earlier run wrote, by its own record, and the run at hand does not. */
export function filesOfEarlier(folder: string, names: readonly string[]): readonly string[] {
  return (filesOf(folder) ?? []).filter((name) => !names.includes(name));
}

/** The files that the record in a folder names; none of a record that was not written whole, null where there is no record of a run. */
function filesOf(folder: string): readonly string[] | null {
  let text = '';
  try {
    text = readFileSync(`${folder}run.json`, 'utf8');
    const record = JSON.parse(text) as { readonly outputs?: unknown; readonly packed?: unknown };
    if (typeof record.outputs !== 'object' || record.outputs === null) return null;
    const packed: unknown[] = Array.isArray(record.packed) ? record.packed : [];
    const names = [...Object.keys(record.outputs), ...packed.filter((name) => typeof name === 'string')];
    // A name that leads out of the folder is none of ours.
    return names.filter((name) => !/[\\/]/.test(name));
  } catch {
    return text.startsWith(`{\n  "notice": ${JSON.stringify(exampleWatermark(zh))},`) ? [] : null;
  }
}
