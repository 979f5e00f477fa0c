import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { RunRecord } from '../../src/write-out.ts';
import { packedText } from './packed-text.ts';

/** The folder of the example, ending in a slash. */
export const home = fileURLToPath(new URL('../../', import.meta.url));

/** How a run ended and what it said. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the main job as a person would, in a process of its own. */
export function job(args: readonly string[], zone = 'UTC'): Promise<Ended> {
  const command = ['--conditions=@huiqi/source', `${home}src/main.ts`, ...args];
  const env = { ...process.env, TZ: zone };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** An empty folder that is gone when the tests of the file are over. */
export function folder(): string {
  const path = mkdtempSync(`${tmpdir()}/bureau-year-`);
  folders.push(path);
  return path;
}
const folders: string[] = [];
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

/** The texts of a folder by name; of a Word file or a workbook what its parts say. */
export function textsOf(path: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(bytesOf(path)).map(([name, bytes]) => [
      name,
      /\.(?:docx|xlsx)$/.test(name) ? packedText(bytes) : bytes.toString('utf8'),
    ]),
  );
}

/** The bytes of a folder by name. */
export function bytesOf(path: string): Record<string, Buffer> {
  return Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((name) => [name, readFileSync(`${path}/${name}`)]),
  );
}

/** The record that a run left. */
export function recordOf(path: string): RunRecord {
  return JSON.parse(readFileSync(`${path}/run.json`, 'utf8')) as RunRecord;
}
