// Sets up and runs one of the root scripts with the pinned Node and pnpm, wherever Node 20 and npm stand.
// The first run fetches both and installs the packages; later runs start at once while the lockfile is unchanged.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const [script = 'main-job', ...rest] = process.argv.slice(2);
const stampFile = `${root}node_modules/.huiqi-installed`;
const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];
const stamp = createHash('sha256')
  .update(files.map((file) => readFileSync(root + file, 'utf8')).join('\0'))
  .digest('hex');
const installed = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;

/** One argument, safe inside the single command line that the bootstrap hands to the shell. */
const quote = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
const command = [
  ...(installed ? [] : ['pnpm install --frozen-lockfile --reporter=append-only']),
  ['pnpm run --silent', script, ...rest.map(quote)].join(' '),
].join(' && ');

const result = spawnSync('npx', ['--yes', '-p', 'node@24.21.0', '-p', 'pnpm@12.21.0', '-c', command], {
  cwd: root,
  stdio: 'inherit',
  shell: false,
});
if (result.status === 0 && !installed) writeFileSync(stampFile, stamp);
process.exitCode = result.status ?? 1;
