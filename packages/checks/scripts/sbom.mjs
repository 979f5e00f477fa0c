// The bill of materials of what users install: CycloneDX 1.6, made from package.json files, node_modules and the lockfile.
// sbom.mjs [FILE]; without a file it is printed. No clock and no chance: the same lockfile gives the same bytes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const byCodeUnit = (left, right) => (left < right ? -1 : left > right ? 1 : 0);

/** The published packages of the house: their folders and manifests, by name. */
export function publishedPackages() {
  return readdirSync(`${root}packages`)
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => !manifest.private)
    .sort((left, right) => byCodeUnit(left.manifest.name, right.manifest.name));
}

/** Where a dependency of the package in `folder` is installed, looked up like Node does; null where it is not. */
function installed(folder, name) {
  for (let place = folder; place !== dirname(place); place = dirname(place)) {
    const candidate = join(place, 'node_modules', name);
    if (existsSync(candidate)) return realpathSync(candidate);
  }
  return null;
}

/**
 * Everything that installing the packages of the house brings along, they themselves included: name, version, licence, whether it
 * is ours, and the references it depends on.
 */
export function productionDependencies() {
  const own = new Set(publishedPackages().map(({ folder }) => realpathSync(folder)));
  const found = new Map();
  const visit = (folder) => {
    const manifest = readManifest(folder);
    const ref = `${manifest.name}@${manifest.version}`;
    if (found.has(ref)) return ref;
    const entry = {
      ref,
      name: manifest.name,
      version: manifest.version,
      manifest,
      ours: own.has(folder),
      dependsOn: [],
    };
    found.set(ref, entry);
    const optional = Object.keys(manifest.optionalDependencies ?? {});
    for (const name of [...new Set([...Object.keys(manifest.dependencies ?? {}), ...optional])].sort(byCodeUnit)) {
      const place = installed(folder, name);
      if (place !== null) entry.dependsOn.push(visit(place));
      else if (!optional.includes(name)) throw new Error(`${name}, needed by ${ref}, is not installed`);
    }
    return ref;
  };
  for (const folder of own) visit(folder);
  return [...found.values()].sort((left, right) => byCodeUnit(left.ref, right.ref));
}

/** The integrity of every package in the lockfile, by name and version. */
export function lockedIntegrity() {
  const lock = readFileSync(`${root}pnpm-lock.yaml`, 'utf8');
  const entries = lock.matchAll(
    /^ {2}'?((?:@[^/'\s]+\/)?[^@'\s]+@[^'(:\s]+)'?:\n {4}resolution: \{integrity: (sha512-[\w+/=]+)/gm,
  );
  return new Map([...entries].map(([, ref, integrity]) => [ref, integrity]));
}

/** The package URL of a package of npm. */
export function purlOf({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function licencesOf({ license }) {
  const text = typeof license === 'string' ? license : license?.type;
  if (text === undefined) return [];
  return /[\s()]/.test(text) ? [{ expression: text }] : [{ license: { id: text } }];
}

const hex = (integrity) => Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');

/**
 * The bill of materials.
 *
 * @param hashes the SHA-512 of our own tarballs in hex, by name and version, where they have been packed
 */
export function sbomOf(hashes = new Map()) {
  const locked = lockedIntegrity();
  const all = productionDependencies();
  const refs = new Map(all.map((one) => [one.ref, purlOf(one)]));
  const components = all.map((one) => {
    const integrity = locked.get(one.ref);
    if (!one.ours && integrity === undefined) throw new Error(`the lockfile has no integrity for ${one.ref}`);
    const content = one.ours ? hashes.get(one.ref) : hex(integrity);
    const [group, name] = one.name.startsWith('@') ? one.name.split('/') : [undefined, one.name];
    return {
      type: 'library',
      'bom-ref': refs.get(one.ref),
      ...(group === undefined ? {} : { group }),
      name,
      version: one.version,
      scope: 'required',
      ...(content === undefined ? {} : { hashes: [{ alg: 'SHA-512', content }] }),
      licenses: licencesOf(one.manifest),
      purl: refs.get(one.ref),
    };
  });
  const { name, version, description } = readManifest(root);
  const main = `pkg:generic/${name}@${version}`;
  const dependencies = [
    { ref: main, dependsOn: all.filter(({ ours }) => ours).map(({ ref }) => refs.get(ref)) },
    ...all.map((one) => ({
      ref: refs.get(one.ref),
      dependsOn: one.dependsOn.map((ref) => refs.get(ref)).sort(byCodeUnit),
    })),
  ];
  const digest = createHash('sha256')
    .update(JSON.stringify([components, dependencies]))
    .digest('hex');
  // A UUID of version 8: made from the content, so that the same content has the same number.
  const uuid = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'library',
        'bom-ref': main,
        name,
        version,
        description,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components,
    dependencies,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = `${JSON.stringify(sbomOf(), null, 2)}\n`;
  const [file] = process.argv.slice(2);
  if (file === undefined) process.stdout.write(text);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${file}: ${JSON.parse(text).components.length} components`);
  }
}
