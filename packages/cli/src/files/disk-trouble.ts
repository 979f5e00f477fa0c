import type { CallerError } from '@huiqi/kernel';
import { callerError } from '../caller-error.ts';

/** What systems call the common troubles of writing, and the code whose words say what to do about each. */
const codeOfError: Readonly<
  Record<string, `cli.file.${'full' | 'readOnly' | 'denied' | 'noFolder' | 'notFolder' | 'isFolder'}`>
> = {
  ENOSPC: 'cli.file.full',
  EDQUOT: 'cli.file.full',
  EROFS: 'cli.file.readOnly',
  EACCES: 'cli.file.denied',
  EPERM: 'cli.file.denied',
  ENOENT: 'cli.file.noFolder',
  ENOTDIR: 'cli.file.notFolder',
  EISDIR: 'cli.file.isFolder',
};

/**
 * Why a file could not be written, as the caller's affair: a full disk is no fault of the program.
 *
 * @param file - the file
 * @param error - what the system threw
 */
export function diskTrouble(file: string, error: unknown): CallerError {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = code === undefined || !Object.hasOwn(codeOfError, code) ? undefined : codeOfError[code];
  return known === undefined
    ? callerError('cli.file.write', { file, detail: code ?? message })
    : callerError(known, { file });
}
