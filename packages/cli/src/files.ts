/**
 * Files that are there whole or not at all, in a folder that one run has to itself.
 *
 * @packageDocumentation
 */
export { diskTrouble } from './files/disk-trouble.ts';
export { lockFolder, lockName } from './files/lock-folder.ts';
export { isSystemError, type SystemError } from './files/system-error.ts';
export { type FileContent, writeTogether } from './files/write-together.ts';
