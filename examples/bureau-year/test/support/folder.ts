import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll } from 'vitest';
import type { RunRecord } from '../../src/write-out.ts';
import { packedText } from './packed-text.ts';

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
