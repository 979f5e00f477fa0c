// The first ten minutes of a stranger, timed: an empty folder, the tarballs installed, and the lines of README.md run, which print the
// amount as a bound and the question while one fact is missing, then the final amount in yuan and its article. check-pack.mjs runs it on its tarballs;
// walk.mjs [FOLDER] runs it on the tarballs of a folder, such as the one that offline.mjs makes.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { productionDependencies, root } from './sbom.mjs';

/** The Node lines on which everything is tried: the oldest and the current one. */
export const nodeVersions = ['20.19.0', '24.21.0'];

/** The file name under which npm packs a package. */
export const tarballOf = ({ name, version }) => `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;

/** What has to be printed, each by at least one line. */
export const promised = {
  'the amount as a bound, and the final amount after it':
    /^应缴最多[\d,]+\.\d\d元，资料齐全后可能更少[\s\S]+^结论：.*应缴[\d,]+\.\d\d元$/m,
  'the article': /《[^》]+》（[^）]+号）/,
  'the question': /^请(?:填写|选择|提供|判断|说明)?.*：.+/m,
};

/** A Node of a version, with the npm that stands here: the program and the line's own folder in front of the path. */
export function nodeOf(version) {
  const ask = 'node -p "JSON.stringify([process.execPath, process.env.npm_execpath])"';
  const [node, npm] = JSON.parse(
    execFileSync('npx', ['--yes', '-p', `node@${version}`, '-c', ask], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  // npx tells its own path: npm stands beside it.
  return { version, node, npm: join(dirname(npm), 'npm-cli.js') };
}

/** An environment in which npm finds no registry, no cache and no settings of anybody. */
export function cutOff(node, home) {
  return {
    HOME: home,
    USERPROFILE: home,
    PATH: `${dirname(node)}:/usr/bin:/bin`,
    npm_config_userconfig: join(home, 'npmrc'),
    npm_config_globalconfig: join(home, 'npmrc-global'),
    npm_config_cache: join(home, 'cache'),
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_fetch_retries: '0',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_ignore_scripts: 'true',
  };
}

/** Runs a program; a failure shows what it said. */
export function run(program, args, options) {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
  } catch (error) {
    throw new Error(`${basename(program)} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  }
}

/** The first example of README.md as a program that prints: each `expression; // => value` prints and is held to its value. */
export function readmeProgram(readme = readFileSync(`${root}README.md`, 'utf8')) {
  const [, code] = /^```ts\n([\s\S]*?)^```/m.exec(readme) ?? [];
  if (code === undefined) throw new Error('README.md has no example');
  let printed = 0;
  const body = code.replace(/^(\S.*?);?[ \t]*\/\/ => ?(.+)$/gm, (_, expression, value) => {
    printed += 1;
    // What is only looked into, `text.startsWith(…)`, is printed whole.
    const [, whole] =
      /^(.*\))\??\.(?:startsWith|includes)\(.*\)$/.exec(expression) ??
      /^(.*\w)\??\.(?:startsWith|includes)\(.*\)$/.exec(expression) ??
      [];
    return `show(${whole ?? expression}); assert.deepStrictEqual(${expression}, ${value});`;
  });
  if (printed === 0) throw new Error("README.md's example prints nothing");
  return [
    "import assert from 'node:assert/strict';",
    'const show = (value: unknown) => { for (const one of Array.isArray(value) ? value : [value]) console.log(String(one)); };',
    body,
  ].join('\n');
}

/** The packages that README.md tells to install, and the packages of the house that they bring along. */
function installedByReadme(readme = readFileSync(`${root}README.md`, 'utf8')) {
  const [, names = ''] = /^npm install (@huiqi\/.+)$/m.exec(readme) ?? [];
  const all = new Map(productionDependencies().map((one) => [one.ref, one]));
  const wanted = new Set();
  const take = (one) => {
    if (wanted.has(one)) return;
    wanted.add(one);
    for (const ref of one.dependsOn) take(all.get(ref));
  };
  for (const name of names.trim().split(/\s+/)) {
    const found = [...all.values()].find((one) => one.ours && one.name === name);
    if (found === undefined) throw new Error(`README.md installs ${name}, which is no package of the house`);
    take(found);
  }
  return [...wanted];
}

/**
 * The walk itself. `folder` holds the tarballs; libraries that are not among them come from the registry.
 *
 * @returns the steps with their seconds, and what was printed
 */
export function walk(folder, version = nodeVersions[1]) {
  const { node, npm } = nodeOf(version);
  const app = mkdtempSync(join(tmpdir(), 'huiqi-walk-'));
  const steps = [];
  const timed = (what, does) => {
    const started = performance.now();
    const result = does();
    steps.push({ what, seconds: (performance.now() - started) / 1000 });
    return result;
  };
  try {
    timed('空文件夹 an empty folder', () => {
      writeFileSync(join(app, 'package.json'), '{ "name": "first", "private": true, "type": "module" }\n');
    });
    const all = installedByReadme();
    const tarballs = all.map((one) => resolve(folder, tarballOf(one))).filter((file) => existsSync(file));
    const missing = all.filter((one) => one.ours && !tarballs.includes(resolve(folder, tarballOf(one))));
    if (missing.length > 0) throw new Error(`no tarball of ${missing.map(({ ref }) => ref).join(', ')} in ${folder}`);
    timed(`npm install（${all.length} 个程序包 packages）`, () => {
      const offline = tarballs.length === all.length;
      const home = join(app, '.home');
      mkdirSync(home);
      const env = offline ? cutOff(node, home) : { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` };
      run(node, [npm, 'install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs], {
        cwd: app,
        env,
      });
    });
    const source = readmeProgram();
    // Node 24 runs TypeScript as it is; for Node 20 the types are taken off first.
    const [major] = version.split('.').map(Number);
    const file = major >= 24 ? 'first.ts' : 'first.mjs';
    writeFileSync(
      join(app, file),
      major >= 24 ? source : transformSync(source, { loader: 'ts', target: 'node20' }).code,
    );
    const printed = timed(`node ${file}`, () => run(node, [file], { cwd: app }));
    for (const [what, shape] of Object.entries(promised)) {
      if (!shape.test(printed)) throw new Error(`the lines of README.md do not print ${what}:\n${printed}`);
    }
    return { version, steps, printed: printed.trimEnd().split('\n') };
  } finally {
    rmSync(app, { recursive: true, force: true });
  }
}

/** The walk as it is told. */
export function told({ version, steps, printed }) {
  const seconds = (value) => `${value.toFixed(1).padStart(6)} s`;
  return [
    `第一个十分钟 The first ten minutes, Node ${version}`,
    ...steps.map((step) => `${seconds(step.seconds)}  ${step.what}`),
    ...printed.map((line) => `          ${line}`),
    `${seconds(steps.reduce((all, step) => all + step.seconds, 0))}  合计 in all`,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = join(root, '.cache/huiqi-offline')] = process.argv.slice(2);
  if (!existsSync(folder) || readdirSync(folder).every((name) => !name.endsWith('.tgz'))) {
    console.error(`${folder} holds no tarballs: pnpm run build, then node packages/checks/scripts/offline.mjs`);
    process.exit(2);
  }
  for (const version of nodeVersions) console.log(told(walk(folder, version)));
}
