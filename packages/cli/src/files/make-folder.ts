import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes a folder and those above it. Node's own way calls a read-only disk a folder that is not there. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && dirname(folder) !== folder) {
      await makeFolder(dirname(folder));
      await mkdir(folder);
      return;
    }
    // What is there already may be made again, on a disk that is read-only too.
    if (
      await stat(folder).then(
        (stats) => stats.isDirectory(),
        () => false,
      )
    )
      return;
    throw code === 'EEXIST' ? Object.assign(new Error(folder), { code: 'ENOTDIR' }) : error;
  }
}
