import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter, ReflectionKind } from 'typedoc';

/**
 * A TypeDoc plugin: what a package documents is what it exports, read from its package.json; an entry point is named as users
 * import it; a comment may link what another entry point or package exports; what has a Chinese term begins with it; a schema
 * is named by its kind only; and the codes of a package are one list.
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

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    // A package has hundreds of codes: a heading for each would fill a page of 250 KB. Editors show the places of each.
    for (const codes of project.getReflectionsByKind(ReflectionKind.Interface)) {
      if (codes.sources?.[0]?.fileName.endsWith('src/codes.ts') !== true) continue;
      const names = (codes.children ?? []).map(({ name }) => `\`${name}\``);
      codes.comment?.summary.push({ kind: 'text', text: `\n\n${names.join('、')}` });
      for (const child of [...(codes.children ?? [])]) project.removeReflection(child);
    }
    for (const { comment, type } of Object.values(project.reflections)) {
      // The parts of a schema are told by the type that is made from it; written out they fill a page of their own.
      if (type?.type === 'reference' && type.name.startsWith('Zod')) {
        for (const part of type.typeArguments ?? []) project.removeTypeReflections(part);
        delete type.typeArguments;
      }
      const term = comment?.getTag('@zh');
      if (comment === undefined || term === undefined) continue;
      comment.removeTags('@zh');
      comment.summary.unshift({ kind: 'text', text: '**' }, ...trimmed(term.content), { kind: 'text', text: '**\n\n' });
    }
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

/** The parts of a term without the white space around them. */
function trimmed(parts) {
  return parts.map((part, at) => {
    const text = at === 0 ? part.text.trimStart() : part.text;
    return { ...part, text: at === parts.length - 1 ? text.trimEnd() : text };
  });
}
