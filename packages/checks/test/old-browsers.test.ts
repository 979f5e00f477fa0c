import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { mayLoadZod } from './floors.ts';
import { parse } from './support/imports.ts';
import { deletion, lacking, oldest } from './support/old-browsers.ts';
import { entryPoints, readManifest, readSources, root, workspaceFolders } from './support/workspace.ts';

const forPages = workspaceFolders().filter((name) => !['checks', 'cli'].includes(name));
/** Entries that need a newer browser, and their sources: what validates, for zod does, and workbooks. docs/guide/browsers.md tells them. */
const newer: readonly string[] = [...mayLoadZod, '@huiqi/ledgers/xlsx'];
const newerSources = /^packages\/ledgers\/src\/xlsx\//;

/** A module as an old browser could load it: one script of ES2017 syntax, but for BigInt. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: `${root}packages/checks`, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2017',
    supported: { bigint: true },
    conditions: ['@huiqi/source'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** A realm of the language alone, without what the oldest browsers lack of it. */
function oldRealm(): object {
  const realm = createContext({});
  runInContext(deletion, realm);
  return realm;
}

/** The lines on top of the README, each promised value kept beside what comes out. */
function readmeProgram(): string {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync(`${root}README.md`, 'utf8')) ?? [];
  const kept = code.replace(/^(.*?);[ \t]*\/\/ => (.+)$/gm, 'kept.push([$1, $2]);');
  return `const kept: unknown[] = [];\n${kept}\nObject.assign(globalThis, { kept });`;
}

describe(`in a realm that lacks what Chrome ${oldest.Chrome} and Safari ${oldest.Safari} lack`, () => {
  test('the answers of the README come out as they stand there', async () => {
    const realm = oldRealm() as { kept?: readonly (readonly [unknown, unknown])[] };
    runInContext(await bundle(readmeProgram()), realm);
    const kept = JSON.parse(JSON.stringify(realm.kept)) as [unknown, unknown][];
    expect(kept.length).toBeGreaterThanOrEqual(3);
    expect(kept.map(([value]) => value)).toEqual(kept.map(([, promised]) => promised));
  });

  test('every entry for pages loads', async () => {
    const all = forPages.flatMap((room) => entryPoints(room, readManifest(room)).map(({ name }) => name));
    const names = all.filter((name) => !newer.includes(name));
    const imports = names.map((name, index) => `export * as entry${index} from '${name}';`);
    expect(names.length).toBeGreaterThan(20);
    expect(() => runInContext('Object.hasOwn({}, "a")', oldRealm())).toThrow('not a function');
    runInContext(await bundle(imports.join('\n')), oldRealm());
  });

  test('everything on the list is gone', () => {
    const left = runInContext(
      `${deletion}; [[].at, ''.replaceAll, Object.fromEntries, [].values().map, new Set().union, globalThis.WeakRef, Intl.Segmenter].filter((one) => one !== undefined).length`,
      createContext({}),
    ) as number;
    expect(left).toBe(0);
  });
});

/** Names of members that are on the list and that no type of ours has, so that a call of that name is a call of theirs. */
const members: ReadonlySet<string> = new Set(
  Object.keys(lacking)
    .flatMap((name) => (name.includes('.') && !/^(?:Iterator|Set|Intl)\./.test(name) ? [name.split('.')[1] ?? ''] : []))
    .filter((name) => !['with', 'try', 'escape', 'transfer', 'resize', 'detached', 'dispose'].includes(name)),
);

/** What a source calls, or writes in a regular expression, that the oldest browsers lack. */
function lackingIn(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const called = ts.isCallExpression(node) ? node.expression : node;
    if (ts.isPropertyAccessExpression(called) && called !== node && members.has(called.name.text))
      found.push(`${path} .${called.name.text}`);
    const written = ts.isRegularExpressionLiteral(node) || ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
    if (written && /\(\?<[=!]/.test(node.getText())) found.push(`${path} lookbehind`);
    if (ts.isBinaryExpression(node) && ts.isPrivateIdentifier(node.left)) found.push(`${path} ${node.left.text} in`);
    if (ts.isClassStaticBlockDeclaration(node)) found.push(`${path} static block`);
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  return found;
}

describe('the sources of packages for pages', () => {
  test.each(forPages)('%s', (name) => {
    const sources = readSources(name).filter(({ path }) => !newerSources.test(path));
    expect(sources.flatMap(({ path, text }) => lackingIn(path, text))).toEqual([]);
  });

  test('what is planted is found', () => {
    const planted =
      'a.at(-1); Object.hasOwn(a, b); /(?<!x)y/; const c = "(?<=x)"; class D { #e = 1; static {} has = (d) => #e in d; }';
    expect(lackingIn('a.ts', planted)).toHaveLength(6);
    expect(lackingIn('a.ts', 'a.atLeast(1); /(?<year>x)/; a.with(1)')).toEqual([]);
  });
});
