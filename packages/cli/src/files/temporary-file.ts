import { createHash } from 'node:crypto';
import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pid } from 'node:process';
import { diskTrouble } from './disk-trouble.ts';

/** A file that is being written beside the one whose place it will take: until it is renamed, the old one stands whole. */
export interface TemporaryFile {
  /** The file whose place it takes. */
  readonly file: string;
  /** Writes more of it. */
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Brings all of it to the disk and gives its digest, `sha256:…`. */
  readonly finish: () => Promise<string>;
  /** Puts it in its place. */
  readonly rename: () => Promise<void>;
  /** Takes it away, unless it is in its place. */
  readonly drop: () => Promise<void>;
}

/** What is written by name here and stands for a moment only. */
export const temporaryName = /^\.huiqi-\d+-\d+\.tmp$/;

/** Small pieces are gathered before they go to the disk. */
const gathered = 64 * 1024;

/**
 * Opens a file to be written beside another one, in the same folder, so that it can take its place in one step. What is no file of a
 * disk, such as a pipe or a device, is written as it is; a link stays a link.
 *
 * @param file - the file whose place it takes, which need not be there
 * @throws {@link CallerError} `cli.file.isFolder` and what `diskTrouble` gives
 */
export async function openTemporaryFile(file: string): Promise<TemporaryFile> {
  try {
    const stats = await stat(file).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
    if (stats !== null && !stats.isFile() && !stats.isDirectory()) return opened(file, await open(file, 'w'), null);
    const place = stats === null ? file : await realpath(file);
    if (stats?.isDirectory() === true) throw Object.assign(new Error(file), { code: 'EISDIR' });
    const [handle, path] = await openTemporary(dirname(place));
    if (stats !== null) await handle.chmod(stats.mode % 0o10000);
    return opened(file, handle, { path, place });
  } catch (error) {
    throw diskTrouble(file, error);
  }
}

/** A name that nobody has: those of a run that was killed are passed over. */
async function openTemporary(folder: string): Promise<readonly [FileHandle, string]> {
  for (let number = 0; ; number += 1) {
    const path = join(folder, `.huiqi-${pid}-${number}.tmp`);
    try {
      return [await open(path, 'wx'), path];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function opened(
  file: string,
  handle: FileHandle,
  written: { readonly path: string; readonly place: string } | null,
): TemporaryFile {
  const hash = createHash('sha256');
  let [waiting, length]: [(string | Uint8Array)[], number] = [[], 0];
  let [closed, placed] = [false, written === null];
  const orTrouble = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (error) {
      throw diskTrouble(file, error);
    }
  };
  const flush = async (): Promise<void> => {
    const pieces = waiting;
    [waiting, length] = [[], 0];
    for (const piece of joined(pieces)) await handle.appendFile(piece);
  };
  const close = async (): Promise<void> => {
    if (!closed) await handle.close();
    closed = true;
  };
  return {
    file,
    async write(content) {
      hash.update(content);
      waiting.push(content);
      length += content.length;
      if (length >= gathered) await orTrouble(flush);
    },
    finish: () =>
      orTrouble(async () => {
        await flush();
        // A device or a pipe has nothing to bring to a disk.
        if (written !== null) await handle.sync();
        await close();
        return `sha256:${hash.digest('hex')}`;
      }),
    rename: () =>
      orTrouble(async () => {
        if (written === null) return;
        await rename(written.path, written.place);
        placed = true;
        await syncFolder(dirname(written.place));
      }),
    async drop() {
      await close().catch(() => undefined);
      if (written !== null && !placed) await unlink(written.path).catch(() => undefined);
    },
  };
}

/** Texts that follow each other as one, so that they are written in one go. */
function joined(pieces: readonly (string | Uint8Array)[]): readonly (string | Uint8Array)[] {
  return pieces.every((piece) => typeof piece === 'string') ? [pieces.join('')] : pieces;
}

/** Brings the new name to the disk; systems that cannot do so for a folder do it by themselves. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
