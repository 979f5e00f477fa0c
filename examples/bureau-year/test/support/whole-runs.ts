import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { TestProject } from 'vitest/node';
import { type Ended, home, job } from './job.ts';

/** A run of the whole main job that the tests read and none changes. */
export interface WholeRun {
  readonly zone: string;
  readonly out: string;
  readonly ended: Ended;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly wholeRuns: readonly WholeRun[];
  }
}

const zones =
  process.env['HUIQI_LONG'] === undefined
    ? ['Asia/Shanghai', 'Pacific/Apia']
    : ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Apia'];

/** Runs the main job once a zone before the tests of this folder, the last one on a copy of the ledgers as a bureau with ledgers of its own would. */
export default async function (project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(`${tmpdir()}/bureau-year-`);
  const data = `${folder}/data`;
  cpSync(`${home}data`, data, { recursive: true });
  const wholeRuns = await Promise.all(
    zones.map(async (zone): Promise<WholeRun> => {
      const out = `${folder}/${zone.replace('/', '-')}`;
      mkdirSync(out);
      const ended = await job(['--out', out, ...(zone === zones.at(-1) ? ['--data', data] : [])], zone);
      if (ended.code !== 0) throw new Error(ended.stderr);
      return { zone, out, ended };
    }),
  );
  project.provide('wholeRuns', wholeRuns);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
