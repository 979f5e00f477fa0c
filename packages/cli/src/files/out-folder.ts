import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callerError } from '../caller-error.ts';
import { diskTrouble } from './disk-trouble.ts';
import { lockFolder } from './lock-folder.ts';
import { openTemporaryFile, type TemporaryFile } from './temporary-file.ts';

/** The record of what stands in a folder. */
export const recordName = 'run.json';

/** A folder that a verb writes its files to. */
export interface OutFolder {
  /** Opens one of its files, to be written bit by bit. */
  readonly open: (name: string) => Promise<TemporaryFile>;
  /** Writes a whole file of it. */
  readonly write: (name: string, content: string) => Promise<void>;
  /** Puts all files in their places, in the order in which they were opened, behind the record that names them. */
  readonly commit: () => Promise<void>;
  /** Lets the folder go; what was not put in its place is taken away. */
  readonly release: () => Promise<void>;
}

/** What a record says. */
interface Written {
  /** The digest of each file. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The digests of the files that stood there before, for a run that ends between two renamings. */
  readonly replaced: Readonly<Record<string, string>>;
}

/**
 * Takes a folder to write files to. A file that this verb did not write, or that was changed since, is not written over: the record
 * `run.json` tells by digests what an earlier run wrote.
 *
 * @param folder - the folder, which is made where it is not there
 * @param program - what writes, such as `huiqi alarms`
 * @param names - the files it may write
 * @param force - whether to write over whatever stands there
 * @throws {@link CallerError} `cli.file.foreign` for a file that is somebody else's, `cli.folder.busy`, and the troubles of disks
 */
export async function openOutFolder(
  folder: string,
  program: string,
  names: readonly string[],
  force: boolean,
): Promise<OutFolder> {
  const unlock = await lockFolder(folder);
  const written: { readonly name: string; readonly beside: TemporaryFile; digest: string | null }[] = [];
  const release = async (): Promise<void> => {
    for (const { beside } of written) await beside.drop();
    await unlock();
  };
  const existing = await standingFiles(folder, program, names, force).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  const openFile = async (name: string): Promise<TemporaryFile> => {
    const beside = await openTemporaryFile(join(folder, name));
    const outFile = { name, beside, digest: null as string | null };
    written.push(outFile);
    return {
      ...beside,
      async finish() {
        outFile.digest = await beside.finish();
        return outFile.digest;
      },
    };
  };
  return {
    open: openFile,
    async write(name, content) {
      const beside = await openFile(name);
      await beside.write(content);
      await beside.finish();
    },
    async commit() {
      const files = [...written];
      const outputs = Object.fromEntries(files.map(({ name, digest }) => [name, digest]));
      const record = await openFile(recordName);
      await record.write(`${JSON.stringify({ program, outputs, replaced: existing }, null, 2)}\n`);
      await record.finish();
      await record.rename();
      for (const { beside } of files) await beside.rename();
    },
    release,
  };
}

/** The digests of the files that stand there and may be written over. */
async function standingFiles(
  folder: string,
  program: string,
  names: readonly string[],
  force: boolean,
): Promise<Readonly<Record<string, string>>> {
  const ownRecord = await recordIn(folder, program);
  const existing: Record<string, string> = {};
  for (const name of [...names, recordName]) {
    const file = join(folder, name);
    const digest = await digestOfFile(file);
    if (digest === null) continue;
    const known = ownRecord !== null && (name === recordName || ownRecord === 'cut' || knows(ownRecord, name, digest));
    if (!known && !force) throw callerError('cli.file.foreign', { file });
    if (name !== recordName) existing[name] = digest;
  }
  return existing;
}

function knows({ outputs, replaced }: Written, name: string, digest: string): boolean {
  return [outputs, replaced].some((digests) => Object.hasOwn(digests, name) && digests[name] === digest);
}

/** The record of an earlier run of the same program; `cut` for one that begins like it and was not written whole. */
async function recordIn(folder: string, program: string): Promise<Written | 'cut' | null> {
  const text = await readFile(join(folder, recordName), 'utf8').catch(() => '');
  if (!text.startsWith(`{\n  "program": ${JSON.stringify(program)},`)) return null;
  try {
    const { outputs, replaced } = JSON.parse(text) as Partial<Written>;
    return { outputs: outputs ?? {}, replaced: replaced ?? {} };
  } catch {
    return 'cut';
  }
}

async function digestOfFile(file: string): Promise<string | null> {
  try {
    return `sha256:${createHash('sha256')
      .update(await readFile(file))
      .digest('hex')}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw diskTrouble(file, error);
  }
}
