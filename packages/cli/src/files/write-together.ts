import { openTemporaryFile, type TemporaryFile } from './temporary-file.ts';

/** A file with what it is to hold. */
export interface FileContent {
  /** Its path. */
  readonly file: string;
  /** What it holds. */
  readonly content: string | Uint8Array;
}

/**
 * Writes files so that each is there whole or not at all: all of them are written beside their places and brought to the disk before the
 * first is renamed. When the disk is full or the folder cannot be written, every old file is as it was.
 *
 * @param files - the files, in the order in which they take their places
 * @throws {@link CallerError} `cli.file.full`, `cli.file.readOnly`, `cli.file.denied`, `cli.file.noFolder`, `cli.file.notFolder`,
 * `cli.file.isFolder`, or `cli.file.write` with the system's own word
 * @example
 * ```ts
 * import { mkdtempSync, readFileSync } from 'node:fs';
 * import { tmpdir } from 'node:os';
 * import { writeTogether } from '@huiqi/cli/files';
 *
 * const file = `${mkdtempSync(`${tmpdir()}/huiqi-`)}/a.txt`;
 * await writeTogether([{ file, content: '甲' }]);
 * readFileSync(file, 'utf8'); // => '甲'
 * ```
 */
export async function writeTogether(files: readonly FileContent[]): Promise<void> {
  const written: TemporaryFile[] = [];
  try {
    for (const { file, content } of files) {
      const beside = await openTemporaryFile(file);
      written.push(beside);
      await beside.write(content);
      await beside.finish();
    }
    for (const beside of written) await beside.rename();
  } finally {
    for (const beside of written) await beside.drop();
  }
}
