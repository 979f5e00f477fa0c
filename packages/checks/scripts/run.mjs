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

/** Runs one command line with the pinned tools and returns its exit code. */
function withTools(command) {
  const tools = ['--yes', '-p', 'node@24.21.0', '-p', 'pnpm@12.21.0', '-c', command];
  return spawnSync('npx', tools, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

/** One argument, safe inside the single command line that the bootstrap hands to the shell. */
const quote = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

let status = installed ? 0 : withTools('pnpm install --frozen-lockfile --reporter=append-only');
if (status === 0) {
  // Written even if the script fails afterwards: the packages are installed.
  if (!installed) writeFileSync(stampFile, stamp);
  status = withTools(['pnpm run --silent', script, ...rest.map(quote)].join(' '));
}
process.exitCode = status;
