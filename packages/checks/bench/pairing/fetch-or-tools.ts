import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const version = '0.9.1';
const folder = fileURLToPath(new URL('../../../../.cache/bench/or-tools-wasm/', import.meta.url));

/** Where its network flows stand once it has been fetched. */
export const networkFlow = new URL(
  '../../../../.cache/bench/or-tools-wasm/node_modules/or-tools-wasm/build/javascript/node/network-flow.js',
  import.meta.url,
);

/**
 * Fetches `or-tools-wasm` into the cache folder with npm, about 100 MB, once: too large for a dependency that only a benchmark needs.
 *
 * @returns whether it is there
 */
export function fetchOrTools(): boolean {
  if (existsSync(networkFlow)) return true;
  mkdirSync(folder, { recursive: true });
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  try {
    process.stderr.write(`fetching or-tools-wasm@${version} into .cache/bench ...`);
    execFileSync('npm', ['install', '--prefix', folder, ...flags, `or-tools-wasm@${version}`], {
      stdio: 'ignore',
      timeout: 300_000,
    });
  } catch {
    // Offline or refused: the benchmark goes on without it.
  }
  process.stderr.write('\r');
  return existsSync(networkFlow);
}
