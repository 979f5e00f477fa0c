import type * as z from 'zod';
import { callerError } from './caller-error.ts';
import { readJsonFile } from './pack/pack-file.ts';

/**
 * Reads a file of JSON that has to be of a form.
 *
 * @param file - its path
 * @param schema - the form
 * @returns what it holds
 * @throws {@link CallerError} `cli.file.shape` with the first place that is not as it should be, and what reading a file throws
 */
export async function readShapedFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const { data } = await readJsonFile(file);
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  const path = read.error.issues[0]?.path.join('.') ?? '';
  throw callerError('cli.file.shape', { file, path });
}
