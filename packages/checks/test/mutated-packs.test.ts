import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { run } from '@huiqi/cli';
import { seededRandom } from '@huiqi/kernel/random';
import { expect, test } from 'vitest';
import { mutated, runMutations } from './support/mutated-packs.ts';
import { metAtLeast, tries } from './support/runs.ts';

test('packs changed at random never throw: they are refused with issues, or what lint lets through works', () => {
  const { read, passed, thrown } = runMutations('changed', tries(1000));
  expect(thrown).toEqual([]);
  // The changes are neither all fatal nor all harmless.
  expect(read).toBeGreaterThan(metAtLeast(400));
  expect(passed).toBeGreaterThan(metAtLeast(150));
});

test('changed files are looked over by the command line, each finding with its file and a sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiqi-mutated-'));
  const files = Array.from({ length: tries(100) }, (_, index) => {
    const file = join(folder, `${index}.json`);
    const pack = mutated(seededRandom(`file ${index}`));
    // What JSON cannot hold is nothing in a file.
    writeFileSync(
      file,
      JSON.stringify(pack, (_key, value: unknown) => (typeof value === 'bigint' ? null : value), 2),
    );
    return file;
  });
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await run(['pack', 'lint', ...files], { stdin: Readable.from([]), stdout, stderr });
  rmSync(folder, { recursive: true });
  const told = String(stdout.read());
  expect(code).toBe(1);
  expect(stderr.read()).toBeNull();
  expect(told).not.toMatch(/undefined|\[object|NaN|\n {4}at /);
  const heads = told.split('\n').filter((line) => /^(错误|警告|提示) {2}/.test(line));
  expect(heads.filter((line) => !line.includes('.json'))).toEqual([]);
  expect(heads.length).toBeGreaterThan(metAtLeast(60));
});
