import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

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
