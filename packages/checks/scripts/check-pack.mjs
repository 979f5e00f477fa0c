// Packs every built package, then uses the tarballs the way a stranger would: publint, are-the-types-wrong, npm install in an
// empty folder, import and require on the oldest and the current Node line, TypeScript 5 and 7; the offline bundle where no registry
// answers; the lines of README.md, timed.
import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { makeBundle, proveBundle } from './offline.mjs';
import { publishedPackages } from './sbom.mjs';
import { uses } from './uses.mjs';
import { nodeVersions, told, walk } from './walk.mjs';

const compilers = ['typescript-5', 'typescript-7'];
const bin = resolve('node_modules/.bin');
const dir = mkdtempSync(join(tmpdir(), 'check-pack-'));
const exec = promisify(execFile);

/** Runs a command in the stranger's folder; a failure shows what the command said. */
async function run(command, args, cwd = dir) {
  try {
    return (await exec(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 })).stdout;
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  }
}

/** Packs one package, looks at the tarball, and returns where it is. */
async function packed(folder) {
  const { filename } = JSON.parse(await run('pnpm', ['pack', '--json', '--pack-destination', dir], folder));
  const file = resolve(dir, filename);
  await run(`${bin}/publint`, ['run', file, '--strict']);
  // Subpaths need `exports`, which module resolution before Node 12 does not know.
  await run(`${bin}/attw`, [file, '--profile', 'node16', '--no-emoji', '-q']);
  return file;
}

/** The names that an entry of `exports` publishes; a pattern publishes one for each file it meets. */
function namesOf(name, file) {
  if (!name.includes('*')) return [name];
  const [before, after] = file.split('*');
  return globSync(file.replace('*', '**/*')).map((path) => name.replace('*', path.slice(before.length, -after.length)));
}

const packages = publishedPackages();
for (const { folder, manifest } of packages) {
  if (!existsSync(join(folder, manifest.main))) throw new Error(`${manifest.name} is not built: pnpm run build`);
}

try {
  const tarballs = [];
  // Two at a time: each takes seconds and waits for the disk and for one core.
  for (let index = 0; index < packages.length; index += 2) {
    tarballs.push(...(await Promise.all(packages.slice(index, index + 2).map(({ folder }) => packed(folder)))));
  }
  console.log(`${tarballs.length} tarballs pass publint and attw`);

  writeFileSync(join(dir, 'package.json'), '{ "name": "stranger", "private": true }');
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs]);

  const specifiers = packages.flatMap(({ folder, manifest }) =>
    Object.entries(manifest.exports)
      .filter(([key]) => key !== './package.json')
      .flatMap(([key, entry]) => namesOf(manifest.name + key.slice(1), join(folder, entry.import.default))),
  );
  const assert = 'const assert = (yes, what) => { if (!yes) throw new Error(what); };';
  // A subpath may hold types only; the package itself gives something to call.
  const loads = specifiers.flatMap((name, index) =>
    name.split('/').length > 2 ? [] : [`assert(Object.keys(m${index}).length > 0, '${name} exports nothing');`],
  );
  const calls = uses.map(({ call, result }) => {
    const wanted = JSON.stringify(JSON.stringify(result));
    return `assert(JSON.stringify(${call}) === ${wanted}, ${JSON.stringify(call)});`;
  });
  const imported = specifiers.map((name, index) => `import * as m${index} from '${name}';`);
  const required = specifiers.map((name, index) => `const m${index} = require('${name}');`);
  const named = (line) => uses.map(({ from, names }) => line(names.join(', '), from));
  const esm = named((names, from) => `import { ${names} } from '${from}';`);
  const cjs = named((names, from) => `const { ${names} } = require('${from}');`);
  writeFileSync(join(dir, 'esm.mjs'), [assert, ...imported, ...esm, ...loads, ...calls].join('\n'));
  writeFileSync(join(dir, 'cjs.cjs'), [assert, ...required, ...cjs, ...loads, ...calls].join('\n'));

  const typed = [
    ...imported,
    ...esm,
    `void [${specifiers.map((_, index) => `m${index}`).join(', ')}];`,
    ...uses.map(({ call, wrong }) => `void ${call};\n// @ts-expect-error a wrong argument is seen\nvoid ${wrong};`),
  ].join('\n');
  writeFileSync(join(dir, 'use.mts'), typed);
  writeFileSync(join(dir, 'use.cts'), typed);

  for (const version of nodeVersions) {
    await run('npx', ['--yes', '-p', `node@${version}`, '-c', 'node esm.mjs && node cjs.cjs']);
    console.log(`Node ${version}: import and require work`);
  }
  for (const compiler of compilers) {
    const tsc = resolve('node_modules', compiler, 'bin/tsc');
    const common = [tsc, '--noEmit', '--strict', '--target', 'es2022'];
    await run('node', [...common, '--module', 'nodenext', 'use.mts', 'use.cts']);
    await run('node', [...common, '--module', 'esnext', '--moduleResolution', 'bundler', 'use.mts']);
    console.log(`${compiler}: nodenext and bundler resolution work`);
  }

  const bundle = join(dir, 'huiqi-offline');
  console.log(`offline bundle: ${makeBundle(bundle, tarballs).length} tarballs with checksums and a bill of materials`);
  for (const version of nodeVersions) {
    proveBundle(bundle, version);
    console.log(`Node ${version}: installs without a registry, in part, in all and by npm ci`);
    console.log(told(walk(bundle, version)));
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}
