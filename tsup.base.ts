import { globSync } from 'node:fs';
import { defineConfig } from 'tsup';

/**
 * Every module is an entry of its own, so that importing one function loads only what it needs
 * (zod schemas live at module level and no bundler may drop them from one large file).
 * Declarations are made for the entry points that `exports` names.
 */
export function packageConfig(entryPoints: readonly string[] = ['index'], platform: 'neutral' | 'node' = 'neutral') {
  return defineConfig((options) => ({
    entry: globSync('src/**/*.ts').filter((file) => !file.endsWith('.d.ts')),
    format: ['esm', 'cjs'],
    target: 'node20.19',
    platform,
    dts: { entry: Object.fromEntries(entryPoints.map((name) => [name, `src/${name}.ts`])) },
    // The sources are packed too: maps point at them instead of holding them once more.
    sourcemap: true,
    esbuildOptions: (esbuild) => {
      esbuild.sourcesContent = false;
    },
    treeshake: true,
    splitting: true,
    clean: !options.watch,
    tsconfig: 'tsconfig.build.json',
  }));
}
