import { describe, expect, test } from 'vitest';
import { faultsOf, type Manifest, publishOrder } from '../scripts/release-faults.ts';

const manifest: Manifest = {
  name: '@huiqi/fees',
  version: '0.1.0',
  main: './dist/index.cjs',
  types: './dist/index.d.cts',
  publishConfig: { access: 'public' },
  dependencies: { '@huiqi/kernel': '0.1.0', zod: '^4.6.7' },
};
const files = ['LICENSE', 'README.md', 'dist/index.cjs', 'dist/index.d.cts', 'package.json'];
const versions = new Map([
  ['@huiqi/kernel', '0.1.0'],
  ['@huiqi/fees', '0.1.0'],
]);

describe('a tarball before it is published', () => {
  test('is without fault where everything is there', () => {
    expect(faultsOf(manifest, files, versions)).toEqual([]);
  });

  test.each<[string, Partial<Manifest>]>([
    ['asks for @huiqi/kernel as workspace:*', { dependencies: { '@huiqi/kernel': 'workspace:*' } }],
    ['asks for tsup as catalog:', { devDependencies: { tsup: 'catalog:' } }],
    ['asks for @huiqi/kernel 0.0.0, where 0.1.0 is published', { dependencies: { '@huiqi/kernel': '0.0.0' } }],
    ['holds no ./dist/other.cjs', { main: './dist/other.cjs' }],
    ['is private', { private: true }],
    ['is not published for all', { publishConfig: {} }],
  ])('%s', (fault, change) => {
    expect(faultsOf({ ...manifest, ...change }, files, versions)).toEqual([fault]);
  });

  test.each(['README.md', 'LICENSE'])('lacks %s', (file) => {
    expect(
      faultsOf(
        manifest,
        files.filter((one) => one !== file),
        versions,
      ),
    ).toEqual([`holds no ${file}`]);
  });

  test('holds what is for us only', () => {
    expect(faultsOf(manifest, [...files, 'test/a.test.ts'], versions)).toEqual(['holds test/a.test.ts']);
  });
});

test('a package is published behind those that it needs', () => {
  const of = (name: string, needs: readonly string[]) => ({
    manifest: { name, version: '0.1.0', dependencies: Object.fromEntries(needs.map((one) => [one, '0.1.0'])) },
  });
  const ordered = publishOrder([of('a', ['c', 'zod']), of('b', ['a']), of('c', ['d']), of('d', [])]);
  expect(ordered.map(({ manifest: { name } }) => name)).toEqual(['d', 'c', 'a', 'b']);
});
