import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { ceilings, type Imports, pages } from './ceilings.ts';
import { root } from './support/workspace.ts';

/** One bundle as a browser would load it: size in KB (1024 bytes) after gzip, and the libraries inside. */
interface Bundle {
  readonly kilobytes: number;
  readonly libraries: readonly string[];
}

/** Bundles one named import of each name, in one build. */
function bundleEach(from: string, names: readonly string[]): Promise<Map<string, Bundle>> {
  return bundleAll(Object.fromEntries(names.map((name) => [name, { [from]: [name] }])), ['@huiqi/packs']);
}

/** Bundles what each page imports, in one build. */
async function bundleAll(
  imports: Readonly<Record<string, Imports>>,
  external: string[] = [],
): Promise<Map<string, Bundle>> {
  const virtual: Plugin = {
    name: 'named-imports',
    setup(bundler) {
      bundler.onResolve({ filter: /^only:/ }, ({ path }) => ({ path: path.slice('only:'.length), namespace: 'only' }));
      bundler.onLoad({ filter: /.*/, namespace: 'only' }, ({ path }) => ({
        contents: Object.entries(imports[path] ?? {})
          .map(([from, named]) => `export { ${named.join(', ')} } from '${from}';`)
          .join('\n'),
        resolveDir: `${root}packages/checks`,
      }));
    },
  };
  const names = Object.keys(imports);
  const { outputFiles, metafile } = await build({
    entryPoints: names.map((name) => ({ in: `only:${name}`, out: name })),
    plugins: [virtual],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@huiqi/source'],
    external,
    absWorkingDir: root,
    outdir: 'out',
    logLevel: 'silent',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path.slice(root.length), contents]));
  return new Map(
    names.map((name) => {
      const inputs = Object.entries(metafile.outputs[`out/${name}.js`]?.inputs ?? {});
      const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
      const libraries = used.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
      const bytes = gzipSync(files.get(`out/${name}.js`) ?? '', { level: 9 }).length;
      return [name, { kilobytes: bytes / 1024, libraries: [...new Set(libraries)] }];
    }),
  );
}

describe.each(ceilings)('$from', ({ from, names, besides = [], kilobytes, libraries }) => {
  test(`${names?.join(', ') ?? 'every export'} ≤ ${kilobytes} KB`, async () => {
    const exported = Object.keys((await import(from)) as object).sort();
    const wanted = (names ?? exported).filter((name) => !besides.includes(name));
    expect(exported, `${from} has no such export yet`).toEqual(expect.arrayContaining([...wanted, ...besides]));
    expect(wanted).not.toEqual([]);

    const bundles = [...(await bundleEach(from, wanted))];
    const over = bundles.filter(([, bundle]) => !(bundle.kilobytes <= kilobytes));
    expect(over.map(([name, bundle]) => `${name}: ${bundle.kilobytes.toFixed(2)} KB`)).toEqual([]);
    const foreign = bundles.flatMap(([name, bundle]) =>
      bundle.libraries.filter((library) => !libraries.includes(library)).map((library) => `${name} loads ${library}`),
    );
    expect(foreign).toEqual([]);
    const [name, largest] = bundles.reduce((a, b) => (b[1].kilobytes > a[1].kilobytes ? b : a));
    console.log(`${from}: ${name} ${largest.kilobytes.toFixed(2)} of ${kilobytes} KB`);
  });
});

describe.each(pages)('the page of $page', ({ page, imports, kilobytes, libraries }) => {
  test(`≤ ${kilobytes} KB`, async () => {
    expect(Object.keys(imports)).not.toEqual([]);
    const bundle = (await bundleAll({ page: imports })).get('page');
    expect(bundle?.kilobytes).toBeGreaterThan(1);
    expect(bundle?.kilobytes).toBeLessThanOrEqual(kilobytes);
    expect(bundle?.libraries.filter((library) => !libraries.includes(library))).toEqual([]);
    console.log(`${page}: ${bundle?.kilobytes.toFixed(2)} of ${kilobytes} KB`);
  });
});

test('what a page imports from several places is one bundle', async () => {
  const both = { '@huiqi/fees': ['assessWaiver'], '@huiqi/calendar': ['dueDay'] };
  const bundles = await bundleAll({
    both,
    one: { '@huiqi/fees': ['assessWaiver'] },
    other: { '@huiqi/calendar': ['dueDay'] },
  });
  const [all = 0, one = 0, other = 0] = ['both', 'one', 'other'].map((name) => bundles.get(name)?.kilobytes);
  expect(all).toBeGreaterThan(Math.max(one, other));
  expect(all).toBeLessThan(one + other);
});

test('a bundle over its ceiling is seen, dependencies counted', async () => {
  const bundles = await bundleEach('zod', ['object', 'ZodError']);
  expect(bundles.get('object')?.kilobytes).toBeGreaterThan(3);
  expect(bundles.get('object')?.libraries).toEqual(['zod']);
});
