import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sideRooms } from './floors.ts';
import { readManifest, root, workspaceFolders } from './support/workspace.ts';

/** The parts of a CycloneDX 1.6 document that the script writes. */
interface Component {
  readonly type: string;
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[];
  readonly purl: string;
}
interface Bom {
  readonly $schema: string;
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly version: number;
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const made = (): string =>
  execFileSync(process.execPath, [`${root}packages/checks/scripts/sbom.mjs`], { encoding: 'utf8' });
const text = made();
const bom = JSON.parse(text) as Bom;
const fullName = ({ group, name }: Component): string => (group === undefined ? name : `${group}/${name}`);
const rooms = workspaceFolders().filter((name) => !sideRooms.includes(name));

test('is a CycloneDX 1.6 document, the same bytes each time', () => {
  expect(bom).toMatchObject({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
  });
  expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(made()).toBe(text);
});

test('every component says what it is, under which licence, and where it comes from', () => {
  for (const component of bom.components) {
    const { version, purl } = component;
    expect(purl).toBe(`pkg:npm/${fullName(component).replace('@', '%40')}@${version}`);
    expect([component.type, component['bom-ref']]).toEqual(['library', purl]);
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(component.licenses).toHaveLength(1);
    expect(JSON.stringify(component.licenses)).toMatch(/"(?:id|expression)":"[\w.() -]+"/);
  }
});

test('every library carries the SHA-512 that the lockfile holds', () => {
  const lock = readFileSync(`${root}pnpm-lock.yaml`, 'utf8');
  const libraries = bom.components.filter(({ group }) => group !== '@huiqi');
  expect(libraries.map(fullName)).toEqual(expect.arrayContaining(['zod', 'date-fns', '@noble/hashes']));
  for (const library of libraries) {
    const [hash] = library.hashes ?? [];
    expect(hash?.alg).toBe('SHA-512');
    expect(hash?.content).toMatch(/^[0-9a-f]{128}$/);
    expect(lock).toContain(`sha512-${Buffer.from(hash?.content ?? '', 'hex').toString('base64')}`);
  }
});

test('holds every published package and everything they depend on, and nothing else', () => {
  const names = bom.components.map(fullName);
  expect(names.filter((name) => name.startsWith('@huiqi/'))).toEqual(rooms.map((room) => `@huiqi/${room}`));
  const declared = rooms.flatMap((room) => Object.keys(readManifest(room).dependencies ?? {}));
  expect(declared.filter((name) => !names.includes(name))).toEqual([]);
  expect(names).not.toContain('vitest');
});

test('the graph names components only, each once, and reaches all of them from the root', () => {
  const main = bom.metadata.component['bom-ref'];
  const refs = bom.components.map((component) => component['bom-ref']);
  expect(new Set([main, ...refs]).size).toBe(refs.length + 1);
  expect(bom.dependencies.map(({ ref }) => ref).sort()).toEqual([main, ...refs].sort());
  const edges = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const reached = new Set([main]);
  for (const ref of reached) for (const next of edges.get(ref) ?? []) reached.add(next);
  expect([...reached].sort()).toEqual([main, ...refs].sort());
});
