import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run } from '@huiqi/cli';
import { expect, test } from 'vitest';

const home = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reform-'));

/** The local waiver policy with medium firms left out, as a reform would write it. */
function reformed(): string {
  const pack = JSON.parse(readFileSync(`${home}packs/local-waiver.json`, 'utf8')) as object;
  const text = JSON.stringify({ ...pack, version: '2.0.0' }).replace('["micro","small","medium"]', '["micro","small"]');
  const file = join(folder, 'reformed.json');
  writeFileSync(file, text);
  return file;
}

test('a reform of the local policy: who gains and who loses in the population of 示例区', async () => {
  const population = join(folder, 'population.jsonl');
  writeFileSync(population, execFileSync(process.execPath, ['--conditions=@huiqi/source', `${home}src/population.ts`]));
  const stdout = new PassThrough();
  const days = ['--as-of', '2026-11-20', '--known-on', '2026-11-20'];
  const call = ['pack', 'diff', `${home}packs/local-waiver.json`, reformed(), '--population', population, ...days];
  expect(await run(call, { stdin: Readable.from([]), stdout, stderr: new PassThrough() })).toBe(0);
  const told = String(stdout.read());
  rmSync(folder, { recursive: true });
  // Medium firms lose the half price for calibration; nobody gains. The main job's record counts 47 of them.
  const { summary } = JSON.parse(readFileSync(`${home}test/golden/run.json`, 'utf8')) as {
    summary: { sizes: { medium: number } };
  };
  const losers = [...told.matchAll(/^ {2}(E\d+) {2}/gm)].map((found) => found[1]);
  expect(new Set(losers).size).toBe(losers.length);
  expect(told).toContain('得益 0');
  expect(told).toContain(`受损 ${losers.length}`);
  expect(losers.length).toBeGreaterThanOrEqual(summary.sizes.medium - 1);
});
