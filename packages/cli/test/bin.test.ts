import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));

/** Runs the program from its source and gives what it wrote. */
async function spawned(
  argv: readonly string[],
  input: string,
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--conditions=@huiqi/source', bin, ...argv]);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

test('the program reads the standard input, answers on the standard output and sets the exit code', async () => {
  const { code, out, err } = await spawned(['credit-code'], '{"id":"a","creditCode":"92512000MA0000B151"}\nx\n');
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toMatchObject([
    { schemaVersion: 1, id: 'a', reading: { ok: true } },
    { schemaVersion: 1, line: 2, error: { code: 'cli.line.json' } },
  ]);
  expect([code, err]).toEqual([1, '']);
});

test('a wrong call ends with 2, its words on the error stream', async () => {
  const { code, out, err } = await spawned(['size'], '');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('缺少选项 --as-of');
});
