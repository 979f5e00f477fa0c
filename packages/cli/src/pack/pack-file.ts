import { readFile } from 'node:fs/promises';
import { callerError } from '../caller-error.ts';
import { readJson } from '../input/json-text.ts';
import { omit } from '../omit.ts';

/** A file with what it holds. */
export interface JsonFile {
  /** Its path as given. */
  readonly file: string;
  /** Its text. */
  readonly text: string;
  /** The data. */
  readonly data: unknown;
}

/**
 * Reads a file of JSON.
 *
 * @throws {@link CallerError} `cli.file.read` when it cannot be read, `cli.file.utf8` when it is in another encoding, `cli.file.json`
 * with line and column when it is no JSON, `cli.file.twice` when a name stands twice in one object, `cli.file.depth` when it is nested
 * too deep
 */
export async function readJsonFile(file: string): Promise<JsonFile> {
  const text = await readTextFile(file);
  const read = readJson(text);
  if (read.ok) return { file, text, data: read.data };
  if (read.fault === 'depth') throw callerError('cli.file.depth', { file, ...read.params });
  const place = placeAt(text, read.position);
  throw read.fault === 'twice'
    ? callerError('cli.file.twice', { file, ...place, ...read.params })
    : callerError('cli.file.json', { file, ...place });
}

/** The data of a pack without the address of its schema, which is the editor's affair. */
export function packData(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return omit(data, '$schema');
}

/**
 * Reads a file of text in UTF-8; a byte order mark is dropped.
 *
 * @throws {@link CallerError} `cli.file.read` when it cannot be read, `cli.file.utf8` when it is in another encoding
 */
export async function readTextFile(file: string): Promise<string> {
  return textOf(await bytesOf(file), file);
}

/**
 * The text that bytes hold.
 *
 * @throws {@link CallerError} `cli.file.utf8` when they are in another encoding, so that nothing is read with signs in it that nobody wrote
 */
export function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw callerError('cli.file.utf8', { file });
  }
}

/**
 * The bytes of a file.
 *
 * @throws {@link CallerError} `cli.file.read` when it cannot be read
 */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw callerError('cli.file.read', { file, detail: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}

/** Line and column of a place in a text, from one. */
export function placeAt(text: string, position: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, position);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: position - start + 1 };
}
