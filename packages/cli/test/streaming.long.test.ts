import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fileIn, linesFrom, scratch } from './support.ts';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
const total = 100_000;

/** The resident memory of a process in MB, or null where the system does not tell. */
function residentOf(pid: number): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

test(`${total} lines stream through the program in flat memory`, async () => {
  // Answers that were kept would not fit into this heap by far: the program would stop.
  const heap = ['--max-old-space-size=96', '--max-semi-space-size=4'];
  const child = spawn(process.execPath, [...heap, '--conditions=@huiqi/source', bin, 'credit-code']);
  // Each line carries a kilobyte that its answer repeats.
  const padding = '惠'.repeat(340);
  const feed = async () => {
    for (let id = 0; id < total; id += 1) {
      if (!child.stdin.write(`{"id":"${id} ${padding}","creditCode":"92512000MA0000B151"}\n`))
        await once(child.stdin, 'drain');
    }
    child.stdin.end();
  };
  const fed = feed();
  let answered = 0;
  const memory: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const answer = JSON.parse(line) as { id: string; reading: { ok: boolean } };
    if (!answer.id.startsWith(`${answered} `) || !answer.reading.ok) throw new Error(`line ${answered}: ${line}`);
    answered += 1;
    const resident = answered % 10_000 === 0 ? residentOf(child.pid ?? 0) : null;
    if (resident !== null) memory.push(resident);
  }
  await fed;
  expect(answered).toBe(total);
  console.log(`resident MB after each 10,000 lines: ${memory.map((one) => Math.round(one)).join(' ')}`);
});

test('the calendar file of 8,000 items is written in a heap that could not hold it', () => {
  const folder = scratch();
  const item = { duty: 'demo', title: '年度报告', officer: 'O1' };
  const rows = Array.from({ length: 8000 }, (_, at) => ({
    ...item,
    subject: `${at}`,
    due: `2027-0${1 + (at % 9)}-20`,
  }));
  const lines = fileIn(folder, 'lines.jsonl', linesFrom(rows));
  const run = `"${process.execPath}" --max-old-space-size=96 --max-semi-space-size=4 --conditions=@huiqi/source "${bin}"`;
  const days = '--as-of 2026-11-22 --known-on 2026-11-22';
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `${run} alarms ${days} --out "${folder}/out" <"${lines}" >/dev/null`],
    {
      encoding: 'utf8',
    },
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(statSync(`${folder}/out/alarms.ics`).size).toBeGreaterThan(8_000_000);
});
