// The rehearsal of a release: from a clean clone of what is committed, the versions, the changelog, every package packed, and what
// `npm publish` would do with it, in the order of publishing. Nothing is sent, and nothing outside a temporary folder changes.
// release.mjs [FOLDER] after `pnpm run build`; a folder keeps the tarballs.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pack } from './offline.mjs';
import { faultsOf, publishOrder } from './release-faults.ts';
import { publishedPackages, root } from './sbom.mjs';
import { giveVersions } from './version.ts';
import { run } from './walk.mjs';

/** What npm says it would publish. No registry is asked. */
function dryRun(tarball, home) {
  const args = ['publish', tarball, '--dry-run', '--json', '--ignore-scripts', '--registry', 'http://127.0.0.1:9'];
  const env = { ...process.env, npm_config_cache: join(home, 'cache'), npm_config_fetch_retries: '0' };
  const told = JSON.parse(run('npm', args, { cwd: home, env }));
  return told.files === undefined ? Object.values(told)[0] : told;
}

/** Rehearses in a clone at `clone`; the tarballs go to `out`. */
function rehearse(clone, out) {
  run('git', ['clone', '--quiet', root, clone]);
  const section = giveVersions(pathToFileURL(`${clone}/`));
  if (section !== null) console.log(`${section.split('\n')[0]}：${section.match(/^### /gm).length} 项改动 changes`);
  // What the manifests of the clone refer to is resolved there; what was built is taken from here.
  run('pnpm', ['install', '--prefer-offline', '--frozen-lockfile', '--ignore-scripts', '--prod', '--silent'], {
    cwd: clone,
  });
  const packages = publishOrder(
    publishedPackages().map(({ folder, manifest }) => {
      if (!existsSync(join(folder, manifest.main))) throw new Error(`${manifest.name} is not built: pnpm run build`);
      const copy = join(clone, 'packages', basename(folder));
      cpSync(join(folder, 'dist'), join(copy, 'dist'), { recursive: true });
      return { folder: copy, manifest: JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) };
    }),
  );
  const versions = new Map(packages.map(({ manifest }) => [manifest.name, manifest.version]));
  const faults = [];
  console.log('次序 order                        版本 version    kB  文件 files');
  for (const [index, { folder, manifest }] of packages.entries()) {
    const tarball = pack(folder, out);
    const packed = JSON.parse(run('tar', ['-xOzf', tarball, 'package/package.json']));
    const { name, version, size, files } = dryRun(tarball, clone);
    const columns = [String(index + 1).padStart(2), name.padEnd(30), version.padEnd(12)];
    console.log([...columns, (size / 1000).toFixed(0).padStart(6), String(files.length).padStart(6)].join(' '));
    const paths = files.map(({ path }) => path);
    for (const fault of faultsOf(packed, paths, versions)) faults.push(`${manifest.name} ${fault}`);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

const dir = mkdtempSync(join(tmpdir(), 'huiqi-release-'));
const out = resolve(process.argv[2] ?? join(dir, 'tarballs'));
mkdirSync(out, { recursive: true });
try {
  rehearse(join(dir, 'clone'), out);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}
