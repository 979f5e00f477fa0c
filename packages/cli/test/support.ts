import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { type ExitCode, run } from '../src/index.ts';

/** What one call gave. */
export interface Called {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** A stream that keeps what is written to it. */
export class Kept extends Writable {
  text = '';
  isTTY = false;

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs a call in process. */
export async function call(
  argv: readonly string[],
  input: string | readonly (string | Uint8Array)[] = '',
): Promise<Called> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const stdin = Readable.from(typeof input === 'string' ? [input] : input);
  const code = await run(argv, { stdin, stdout, stderr });
  return { code, out: stdout.text, err: stderr.text };
}

/** The lines of an output as data. */
export function dataOf<T = Record<string, unknown>>({ out }: Called): T[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Data as input lines. */
export function linesFrom(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** A folder that is removed after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'huiqi-cli-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Writes a file of JSON, or of text as it is, and gives its path. */
export function fileIn(folder: string, name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return file;
}
