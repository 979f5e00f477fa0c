// The offline bundle: every package of the house and every library they need as tarballs, with SHA-256 checksums, the bill of
// materials and install.md. offline.mjs [FOLDER] packs it (.cache/huiqi-offline unless given) and proves that it installs where no
// registry answers, on the oldest and the current Node line. The libraries are fetched from the registry and held to the lockfile.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockedIntegrity, productionDependencies, publishedPackages, root, sbomOf } from './sbom.mjs';
import { cutOff, nodeOf, nodeVersions, run, tarballOf, told, walk } from './walk.mjs';

const digestOf = (file, algorithm, encoding = 'hex') =>
  createHash(algorithm).update(readFileSync(file)).digest(encoding);

/** Packs one package of the house into a folder and returns the tarball's path. */
export function pack(folder, into) {
  const { filename } = JSON.parse(run('pnpm', ['pack', '--json', '--pack-destination', into], { cwd: folder }));
  return resolve(into, filename);
}

/**
 * Fills a folder with the bundle.
 *
 * @param out the folder; what stood in it is gone
 * @param own tarballs of the house that are packed already; all are packed anew unless given
 */
export function makeBundle(out, own) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  if (own === undefined) for (const { folder } of publishedPackages()) pack(folder, out);
  else for (const file of own) copyFileSync(file, join(out, basename(file)));

  const all = productionDependencies();
  const locked = lockedIntegrity();
  for (const one of all.filter(({ ours }) => !ours)) {
    run('npm', ['pack', one.ref, '--silent', '--pack-destination', out], { cwd: out });
    const found = `sha512-${digestOf(join(out, tarballOf(one)), 'sha512', 'base64')}`;
    if (found !== locked.get(one.ref)) throw new Error(`${one.ref} is not what the lockfile holds: ${found}`);
  }
  const gone = all.filter((one) => !existsSync(join(out, tarballOf(one))));
  if (gone.length > 0) throw new Error(`no tarball of ${gone.map(({ ref }) => ref).join(', ')}`);

  const hashes = new Map(
    all.filter(({ ours }) => ours).map((one) => [one.ref, digestOf(join(out, tarballOf(one)), 'sha512')]),
  );
  writeFileSync(join(out, 'sbom.cdx.json'), `${JSON.stringify(sbomOf(hashes), null, 2)}\n`);
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(exampleManifest(all, basename(out)), null, 2)}\n`);
  writeFileSync(join(out, 'install.md'), instructions(all, basename(out)));
  const lines = readdirSync(out)
    .sort()
    .map((name) => `${digestOf(join(out, name), 'sha256')}  ${name}`);
  writeFileSync(join(out, 'SHA256SUMS'), `${lines.join('\n')}\n`);
  return all;
}

/** The package.json of an application beside the bundle: two dependencies, and everything else pointed to the tarballs. */
function exampleManifest(all, folder) {
  const wanted = ['@huiqi/sdk', '@huiqi/packs'];
  const files = all.map((one) => [one.name, `file:./${folder}/${tarballOf(one)}`]);
  return {
    name: 'my-app',
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(files.filter(([name]) => wanted.includes(name))),
    overrides: Object.fromEntries(files.filter(([name]) => !wanted.includes(name))),
  };
}

function instructions(all, folder) {
  const rows = all.map((one) => `| \`${tarballOf(one)}\` | ${one.name} | ${one.version} | ${one.manifest.license} |`);
  return `# 离线安装 Offline installation

这个文件夹里有惠企的全部程序包和它们用到的第三方程序包，共 ${all.length} 个，安装时不需要网络，也不需要内部镜像。只要有 Node 20.19 或更新的版本和随带的 npm。

*Everything Huiqi needs, as ${all.length} tarballs. No network and no mirror; only Node 20.19 or newer with its npm.*

## 1 核对 Check

\`\`\`bash
cd ${folder}
sha256sum -c SHA256SUMS            # Windows: certutil -hashfile 文件 SHA256
\`\`\`

\`sbom.cdx.json\` 是物料清单（CycloneDX 1.6），第三方程序包的 SHA-512 与公共仓库发布的一致。

## 2 安装 Install

把整个文件夹放到应用的目录里，任选一种。

**只装需要的**：把 \`${folder}/package.json\` 中的 \`dependencies\` 和 \`overrides\` 两段抄进应用的 \`package.json\`（新应用直接复制这个文件），然后：

\`\`\`bash
npm install --offline
\`\`\`

**全部装上**，一条命令（Windows 的命令行不展开 \`*\`，请用上一种）：

\`\`\`bash
npm install --offline ./${folder}/*.tgz
\`\`\`

两种都会留下 \`package-lock.json\`，以后用 \`npm ci --offline\`。

## 3 试一试 Try

\`\`\`bash
node -e "import('@huiqi/sdk').then(({ checkCreditCode }) => console.log(checkCreditCode('91510700MA0000A009').ok))"
\`\`\`

应当打印 \`true\`。

## 有什么 What is inside

| 文件 | 程序包 | 版本 | 许可 |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** Installs the bundle in both ways that install.md tells, where no registry answers, and tries it. */
export function proveBundle(bundle, version) {
  const { node, npm } = nodeOf(version);
  const place = mkdtempSync(join(tmpdir(), 'huiqi-offline-'));
  try {
    const folder = basename(bundle);
    const tarballs = readdirSync(bundle).filter((name) => name.endsWith('.tgz'));
    const ways = [
      { app: 'some', args: ['install', '--offline'], manifest: readFileSync(join(bundle, 'package.json'), 'utf8') },
      { app: 'some', args: ['ci', '--offline'] },
      {
        app: 'all',
        args: ['install', '--offline', ...tarballs.map((name) => `./${folder}/${name}`)],
        manifest: '{ "name": "my-app", "private": true, "type": "module" }\n',
      },
    ];
    for (const [index, { app, args, manifest }] of ways.entries()) {
      const cwd = join(place, app);
      // A home of its own each time, so that nothing comes from a cache.
      const home = join(place, `home-${index}`);
      mkdirSync(home);
      if (manifest !== undefined) {
        mkdirSync(join(cwd, folder), { recursive: true });
        for (const name of tarballs) copyFileSync(join(bundle, name), join(cwd, folder, name));
        writeFileSync(join(cwd, 'package.json'), manifest);
      }
      run(node, [npm, ...args], { cwd, env: cutOff(node, home) });
      const line =
        "import('@huiqi/sdk').then(({ checkCreditCode }) => console.log(checkCreditCode('91510700MA0000A009').ok))";
      const said = run(node, ['-e', line], { cwd, env: cutOff(node, home) }).trim();
      if (said !== 'true') throw new Error(`npm ${args.slice(0, 2).join(' ')}: the try says ${said}`);
    }
    // The registry really is out of reach: what no tarball gives cannot be installed.
    const home = join(place, 'home-none');
    mkdirSync(home);
    let reached = true;
    try {
      run(node, [npm, 'install', 'is-number'], { cwd: join(place, 'all'), env: cutOff(node, home) });
    } catch {
      reached = false;
    }
    if (reached) throw new Error('a registry answered');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { folder, manifest } of publishedPackages()) {
    if (!existsSync(join(folder, manifest.main))) throw new Error(`${manifest.name} is not built: pnpm run build`);
  }
  const out = resolve(process.argv[2] ?? join(root, '.cache/huiqi-offline'));
  const all = makeBundle(out);
  console.log(`${out}: ${all.length} tarballs, checksums, bill of materials, install.md`);
  for (const version of nodeVersions) {
    proveBundle(out, version);
    console.log(`Node ${version}: installs without a registry, in part, in all and by npm ci`);
    console.log(told(walk(out, version)));
  }
}
