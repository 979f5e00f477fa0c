import { link, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { kill, pid } from 'node:process';
import { callerError } from '../caller-error.ts';
import { diskTrouble } from './disk-trouble.ts';
import { makeFolder } from './make-folder.ts';
import { temporaryName } from './temporary-file.ts';

/** Whose folder it is for the moment. */
export const lockName = '.huiqi.lock';

/** What this process holds: a number of its own in a lock says otherwise only that an earlier process had the same one. */
const held = new Set<string>();

/**
 * Takes a folder for one run, so that two runs do not mix their files; it is made where it is not there. A lock that a killed run left
 * behind is taken over, and what it wrote beside its files is taken away.
 *
 * @param folder - the folder
 * @returns how to let it go
 * @throws {@link CallerError} `cli.folder.busy` while another run has it, and what `writeTogether` throws
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lock = join(folder, lockName);
  const path = resolve(lock);
  try {
    await makeFolder(folder);
    if (!(await taken(lock))) {
      const owner = await readFile(lock, 'utf8').catch(() => '');
      if (held.has(path) || isAlive(owner) || !(await movedAway(lock, owner)) || !(await taken(lock))) {
        throw callerError('cli.folder.busy', { folder, owner: owner.trim(), lock });
      }
    }
  } catch (error) {
    throw (error as Error).name === 'CallerError' ? error : diskTrouble(folder, error);
  }
  held.add(path);
  for (const name of await readdir(folder)) {
    if (temporaryName.test(name)) await unlink(join(folder, name)).catch(() => undefined);
  }
  return async () => {
    held.delete(path);
    await unlink(lock).catch(() => undefined);
  };
}

/** Puts the lock there with its owner in one step, so that nobody finds it empty. */
async function taken(lock: string): Promise<boolean> {
  const ownLock = `${lock}.${pid}`;
  try {
    await writeFile(ownLock, `${pid} ${hostname()}\n`);
    await link(ownLock, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(ownLock).catch(() => undefined);
  }
}

/** Whether the run that wrote the lock may still be at work; of another machine that cannot be known. */
function isAlive(owner: string): boolean {
  const [number = '', machine] = owner.trim().split(' ');
  if (!/^\d+$/.test(number) || machine !== hostname()) return true;
  if (Number(number) === pid) return false;
  try {
    kill(Number(number), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Takes a lock that is nobody's out of the way; one that another run put there in the meantime is put back. */
async function movedAway(lock: string, owner: string): Promise<boolean> {
  const away = `${lock}.${pid}`;
  try {
    await rename(lock, away);
    const isSameOwner = (await readFile(away, 'utf8')) === owner;
    if (!isSameOwner) await link(away, lock);
    await unlink(away);
    return isSameOwner;
  } catch {
    return false;
  }
}
