import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';

const configuration = createRequire(import.meta.url)('../dependency-cruiser.cjs') as {
  readonly forbidden: NonNullable<ICruiseOptions['ruleSet']>['forbidden'];
  readonly options: ICruiseOptions;
};
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** The rules of the house that made-up modules of one package break. */
async function broken(modules: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'circles-'));
  made.push(folder);
  mkdirSync(join(folder, 'packages/planted/src'), { recursive: true });
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(folder, 'packages/planted/src', name), text);
  const { tsConfig: _, ...options } = configuration.options;
  const ruleSet = { forbidden: configuration.forbidden ?? [] };
  const { output } = await cruise(['packages'], { ...options, baseDir: folder, ruleSet, validate: true });
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}

test('a circle of types is found', async () => {
  const modules = {
    'a.ts': "import type { B } from './b.ts';\nexport interface A { readonly b: B }\n",
    'b.ts': "import type { A } from './a.ts';\nexport interface B { readonly a: A | null }\n",
  };
  expect(await broken(modules)).toContain('no-circular');
});

test('so is one over three modules, of types and values mixed', async () => {
  const modules = {
    'a.ts': "import { b } from './b.ts';\nexport type A = string;\nexport const a = b;\n",
    'b.ts': "import { c } from './c.ts';\nexport const b = c;\n",
    'c.ts': "import type { A } from './a.ts';\nexport const c: A = '';\n",
  };
  expect(await broken(modules)).toContain('no-circular');
});

test('modules that only look down break nothing', async () => {
  const modules = {
    'a.ts': "import type { B } from './b.ts';\nexport interface A { readonly b: B }\n",
    'b.ts': 'export interface B { readonly id: string }\n',
  };
  expect(await broken(modules)).toEqual([]);
});
