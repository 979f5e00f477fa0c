import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { engines, floors, mayLoadZod, sideRooms, topLevel } from './floors.ts';
import { forbiddenWords } from './support/forbidden.ts';
import { importBreaches, importsOf, loadedLibraries } from './support/imports.ts';
import {
  type ExportEntry,
  entryPoints,
  readManifest,
  readSources,
  root,
  workspaceFolders,
} from './support/workspace.ts';

const rooms = workspaceFolders().filter((name) => !sideRooms.includes(name));
const manifests = new Map(rooms.map((name) => [name, readManifest(name)]));
const sources = rooms.flatMap(readSources);
const entries = new Map(
  [...manifests].flatMap(([room, manifest]) => entryPoints(room, manifest).map(({ name, source }) => [name, source])),
);
const published = new Set(entries.keys());
const manifestOf = (room: string) => manifests.get(room) ?? readManifest(room);
const planted = (room: string, text: string, file = 'planted') => ({
  room,
  path: `packages/${room}/src/${file}.ts`,
  text,
});

describe('the floor table', () => {
  test('names every package that stands under packages/', () => {
    expect(rooms.filter((name) => floors[name] === undefined)).toEqual([]);
  });

  test('lets nobody import a sibling or a higher floor', () => {
    // Data stands outside the floors: only the topmost room, which chooses packs for people, may take it in.
    const height = (name: string) => (floors[name]?.floor === 'data' ? 4.5 : Number(floors[name]?.floor));
    const upward = Object.entries(floors).flatMap(([name, room]) =>
      [...room.packages, ...(room.types ?? []).filter(() => room.floor !== 'data')]
        .filter((other) => !(height(other) < height(name)))
        .map((other) => `${name} → ${other}`),
    );
    expect(upward).toEqual([]);
  });
});

describe.each(rooms)('packages/%s/package.json', (name) => {
  const manifest = manifestOf(name);
  const room = floors[name];

  test('depends on what the floor table allows, in the versions of the workspace', () => {
    const allowed = [
      ...[...(room?.packages ?? []), ...(room?.types ?? [])].map((other) => `@huiqi/${other}`),
      ...(room?.libraries ?? []),
    ];
    const wanted = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies };
    expect(Object.keys(wanted).filter((dependency) => !allowed.includes(dependency))).toEqual([]);
    const versions = Object.entries({ ...wanted, ...manifest.devDependencies }).map(([dependency, version]) =>
      dependency.startsWith('@huiqi/') ? version.startsWith('workspace:') : version === 'catalog:',
    );
    expect(versions).not.toContain(false);
  });

  test('is an MIT module without side effects for Node 20.19 and newer', () => {
    expect({ ...manifest, name: undefined }).toMatchObject({
      license: 'MIT',
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20.19.0' },
    });
    expect(manifest.name).toBe(`@huiqi/${name}`);
    expect(manifest.private).toBeUndefined();
  });

  test('exports its source under @huiqi/source first, then import and require with their types', () => {
    const { './package.json': own, ...code } = manifest.exports ?? {};
    expect(own).toBe('./package.json');
    expect(Object.keys(code)).toContain('.');
    for (const [key, entry] of Object.entries(code)) {
      const file = key === '.' ? 'index' : key.replace('./*', './places/*').slice(2);
      const wanted: ExportEntry = {
        '@huiqi/source': `./src/${file}.ts`,
        import: { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
        require: { types: `./dist/${file}.d.cts`, default: `./dist/${file}.cjs` },
      };
      // As text: the order of the conditions decides which one is taken.
      expect(JSON.stringify(entry)).toBe(JSON.stringify(wanted));
      const [before = '', after] = `packages/${name}/src/${file}.ts`.split('*');
      const found = sources.filter(({ path }) =>
        after === undefined ? path === before : path.startsWith(before) && path.endsWith(after),
      );
      expect(found.length).toBeGreaterThan(0);
    }
  });
});

describe.each(rooms)('packages/%s/src', (name) => {
  const own = sources.filter((source) => source.room === name);

  test('imports only what the floor table allows', () => {
    expect(own.flatMap((source) => importBreaches(source, published))).toEqual([]);
  });

  test('holds no forbidden word', () => {
    expect(own.flatMap(forbiddenWords)).toEqual([]);
  });
});

test('only the entry points that validate load zod', () => {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const loading = [...entries].filter(([, source]) => loadedLibraries(source, texts, entries).has('zod'));
  expect(loading.map(([name]) => name).filter((name) => !mayLoadZod.includes(name))).toEqual([]);
});

test('whoever reads CSV only loads no library for workbooks', () => {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const loading = [...entries].filter(([, source]) => loadedLibraries(source, texts, entries).has('hucre'));
  expect(loading.map(([name]) => name).filter((name) => name !== '@huiqi/cli')).toEqual(['@huiqi/ledgers/xlsx']);
});

test('the top level holds nothing but what the house names', () => {
  const made = readFileSync(`${root}.gitignore`, 'utf8')
    .split('\n')
    .map((line) => line.replaceAll('/', ''));
  const found = readdirSync(root).filter((name) => name !== '.git' && !made.includes(name));
  expect(found.filter((name) => !topLevel.includes(name))).toEqual([]);
});

describe('planted breaches are found', () => {
  test.each([
    ['fees', "import { assessAward } from '@huiqi/awards';", 'stands on a floor that may not be imported'],
    ['kernel', "import type { Rule } from '@huiqi/rules';", 'stands on a floor that may not be imported'],
    ['fees', "import { readEnterprise } from '@huiqi/model';", 'holds zod schemas'],
    ['fees', "import type { Enterprise } from '@huiqi/model';", 'holds zod schemas'],
    ['fees', "import * as z from 'zod';", 'is a library that the floor table does not allow'],
    ['fees', "export * from './schema/waiver-assessment.ts';", 'reaches schemas, which load zod'],
    ['pairing', "import { readPairingPolicy } from './schema.ts';", 'reaches schemas, which load zod'],
    ['awards', "import { verbs } from './verbs.ts';", 'reaches schemas, which load zod'],
    ['fees', "import { issue } from '@huiqi/kernel/src/issue.ts';", 'is no published entry point'],
    ['fees', "export * from '../../kernel/src/issue.ts';", 'leaves src'],
    ['fees', "import data from '../../packs/places/cn/size/pack.json' with { type: 'json' };", 'leaves src'],
    ['packs', "import data from '../cases/x.json' with { type: 'json' };", 'leaves src'],
    ['kernel', "import { readFileSync } from 'node:fs';", "is one of Node's own modules"],
    ['kernel', "export const load = () => import('fs');", "is one of Node's own modules"],
    ['packs', "import { compile } from '@huiqi/rules';", 'may be imported as types only'],
    ['reports', "import { type Waiver } from '@huiqi/fees';", 'may be imported as types only'],
    ['sdk', "import '@huiqi/ledgers';", 'stands on a floor that may not be imported'],
    ['sdk', 'export const load = (name: string) => import(name);', 'hides what it imports'],
  ])('in %s: %s', (room, text, reason) => {
    const found = importBreaches(planted(room, text), published);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(reason);
  });

  test.each([
    ['packs', "import type { Pack } from '@huiqi/rules';"],
    ['reports', "import type { Waiver } from '@huiqi/fees';"],
    ['reports', "export type Waiver = import('@huiqi/fees').Waiver;"],
    ...engines.map((engine) => [engine, "import { factsOf } from '@huiqi/model/facts';"] as const),
    // Points and shares of an assessment are figures with their record.
    ['awards', "import { figure } from '@huiqi/figures';"],
  ] as const)('but nothing in %s: %s', (room, text) => {
    expect(importBreaches(planted(room, text), published)).toEqual([]);
  });

  test.each(['schema', 'schema/planted', 'verbs', 'verbs/planted'])(
    'and an engine may load zod in src/%s.ts',
    (file) => {
      const text =
        "import { LocalDate } from '@huiqi/model';\nimport * as z from 'zod';\nimport { list } from './list.ts';";
      expect(importBreaches(planted('fees', text, file), published)).toEqual([]);
      expect(
        importBreaches(planted('fees', "import { assessAward } from '@huiqi/awards';", file), published),
      ).toHaveLength(1);
    },
  );

  test('but of the types of its schemas it may speak anywhere', () => {
    const text = "import type { PairingPolicy } from './schema/policy.ts';";
    expect(importBreaches(planted('pairing', text), published)).toEqual([]);
  });

  test('a main entry that reaches schemas loads zod', () => {
    const texts = new Map(sources.map(({ path, text }) => [path, text]));
    for (const engine of engines) {
      const main = `packages/${engine}/src/index.ts`;
      const breach = new Map([...texts, [main, `${texts.get(main) ?? ''}\nexport * from './schema.ts';`]]);
      expect(loadedLibraries(main, texts, entries)).not.toContain('zod');
      expect(loadedLibraries(main, breach, entries)).toContain('zod');
    }
  });

  test('an import that loads zod through another package', () => {
    const texts = new Map([
      ['a.ts', "import type { A } from './schema.ts';\nexport * from '@huiqi/b';"],
      ['b.ts', "import './deep.ts';"],
      ['deep.ts', "import * as z from 'zod';"],
      ['c.ts', "import type { B } from '@huiqi/b';"],
    ]);
    const known = new Map([['@huiqi/b', 'b.ts']]);
    expect([...loadedLibraries('a.ts', texts, known)]).toEqual(['zod']);
    expect([...loadedLibraries('c.ts', texts, known)]).toEqual([]);
  });

  test.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = Date();',
    'const seed = Math.random();',
    'const zone = process.env.TZ;',
    'names.sort((a, b) => a.localeCompare(b));',
    'const rate = Number.parseFloat(text);',
    'const text = amount.toFixed(2);',
    'const text = new Intl.NumberFormat();',
    'const value = row as any;',
    'const rows: any[] = [];',
    '// @ts-ignore it works',
    '// TODO later',
    "const value = eval('1');",
    "const value = new Function('return 1');",
  ])('the word in %s', (text) => {
    expect(forbiddenWords(planted('kernel', text))).toHaveLength(1);
  });

  test('but no word that only a comment names, and no date of given parts', () => {
    const text = '/** Never calls Date.now() or Math.random(). */\nconst day = new Date(0); // no toFixed(2)\n';
    expect(forbiddenWords(planted('kernel', text))).toEqual([]);
  });
});

test('imports are read with their kind and line', () => {
  const text =
    "import type { A } from './a.ts';\nimport { type B, c } from './b.ts';\n\nexport type { D } from './d.ts';\n";
  expect(importsOf('x.ts', text)).toEqual([
    { specifier: './a.ts', typeOnly: true, line: 1 },
    { specifier: './b.ts', typeOnly: false, line: 2 },
    { specifier: './d.ts', typeOnly: true, line: 4 },
  ]);
});
