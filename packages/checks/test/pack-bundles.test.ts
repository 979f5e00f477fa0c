import { gzipSync } from 'node:zlib';
import { manifest } from '@huiqi/packs/manifest';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { readSources, root } from './support/workspace.ts';

// A page that takes a pack ships that pack and no other.

/** The JSON of packs that is left in a bundle of a text, and its size in KB after gzip. */
async function bundled(text: string): Promise<{ data: readonly string[]; kilobytes: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: text, resolveDir: `${root}packages/checks` },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@huiqi/source'],
    absWorkingDir: root,
    outfile: 'out/page.js',
    logLevel: 'silent',
  });
  const used = Object.entries(metafile.outputs['out/page.js']?.inputs ?? {});
  return {
    data: used.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 && path.endsWith('.json') ? [path] : [])),
    kilobytes: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1024,
  };
}

const fileOf = ({ folder, kind }: (typeof manifest)[number]) => `packages/packs/${folder}/${kind}.json`;

test('everything in the manifest can be taken alone by its subpath', async () => {
  expect(manifest.length).toBeGreaterThan(60);
  for (const entry of manifest) {
    const { data } = await bundled(`export { ${entry.export} } from '@huiqi/packs/${entry.subpath}';`);
    expect(data, entry.subpath).toEqual([fileOf(entry)]);
  }
});

test('one name of the index brings one pack too, where a bundler drops what is not used', async () => {
  const { data, kilobytes } = await bundled("export { cnMetrology } from '@huiqi/packs';");
  expect(data).toEqual(['packages/packs/places/cn/metrology/pack.json']);
  expect(kilobytes).toBeLessThanOrEqual(2);
});

test('the manifest brings no pack', async () => {
  const { data, kilobytes } = await bundled("export { manifest } from '@huiqi/packs/manifest';");
  expect(data).toEqual([]);
  // Bytes of each entry: a pack more is no reason to touch this line.
  expect((kilobytes * 1024) / manifest.length).toBeLessThanOrEqual(80);
});

test('all packs together are seen to be more', async () => {
  const { data } = await bundled("export { allPacks } from '@huiqi/packs';");
  expect(data.length).toBe(manifest.filter(({ kind }) => kind === 'pack').length);
});

test('the sources of packs hold no copy of the JSON', () => {
  const modules = readSources('packs').filter(({ path }) => path.includes('/src/places/'));
  expect(modules.length).toBe(manifest.length);
  expect(modules.filter(({ text }) => text.length > 1200 || !text.includes("with { type: 'json' }"))).toEqual([]);
});
