import { readFile } from 'node:fs/promises';
import { CallerError } from '@huiqi/kernel';
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
 * @throws {@link CallerError} `cli.file.read` when it cannot be read, `cli.file.json` with line and column when it is no JSON
 */
export async function readJsonFile(file: string): Promise<JsonFile> {
  const text = await readTextFile(file);
  try {
    return { file, text, data: JSON.parse(text) as unknown };
  } catch (error) {
    throw new CallerError('cli.file.json', { file, ...placeAt(text, positionIn(error as SyntaxError, text)) });
  }
}

/** The data of a pack without the address of its schema, which is the editor's affair. */
export function packData(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return omit(data, '$schema');
}

/** Where a text stops being JSON, as far as the message tells. */
function positionIn({ message }: SyntaxError, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  return message.includes('end of') ? text.length : 0;
}

/**
 * Reads a file of text.
 *
 * @throws {@link CallerError} `cli.file.read` when it cannot be read
 */
export async function readTextFile(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    throw new CallerError('cli.file.read', { file, detail: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}

/** Line and column of a place in a text, from one. */
export function placeAt(text: string, position: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, position);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: position - start + 1 };
}
