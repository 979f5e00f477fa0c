import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter, ReflectionKind } from 'typedoc';

/**
 * A TypeDoc plugin: what a package documents is what it exports, read from its package.json; an entry point is named as users
 * import it; and a comment may link what another entry point or package exports.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.options.addReader({
    name: 'entry-points-from-exports',
    order: 200,
    supportsPackages: true,
    read(options, _logger, folder) {
      if (options.getValue('entryPointStrategy') === 'packages') return;
      const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      // What a pattern exports is what the main entry exports too, each by itself.
      const sources = Object.entries(exports).flatMap(([key, entry]) =>
        key.includes('*') ? [] : (entry['@huiqi/source'] ?? []),
      );
      options.setValue('entryPoints', sources, folder);
    },
  });

  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module)) return;
    reflection.name = /^packages\/[^/]+\/src(?:\/(.+))?$/.exec(reflection.name)?.[1] ?? 'index';
  });

  // TypeScript reads the braces after `@throws` as a type, so the link there comes as a bare name that is looked up
  // nowhere but in its own entry point.
  app.converter.addUnknownSymbolResolver((reference, from) => {
    const path = reference.symbolReference?.path ?? [];
    if (reference.moduleSource !== undefined || path.length !== 1) return undefined;
    const named = from.project
      .getReflectionsByKind(ReflectionKind.SomeExport)
      .filter(({ name }) => name === path[0].path);
    const target = named.find((one) => !one.isReference()) ?? named[0];
    return target && { target };
  });
}
