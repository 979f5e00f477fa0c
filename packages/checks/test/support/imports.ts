import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { engines, floors, modelForEngines, schemaParts } from '../floors.ts';
import type { Source } from './workspace.ts';

/** One import, re-export, `import()` or `require()` of a source text. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

const trees = new Map<string, ts.SourceFile>();

/** The syntax tree of a source text; the same text is parsed once. */
export function parse(path: string, text: string): ts.SourceFile {
  const key = `${path}\n${text}`;
  const tree = trees.get(key) ?? ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  trees.set(key, tree);
  return tree;
}

const imports = new Map<ts.SourceFile, readonly Import[]>();

/**
 * Every import of a source text, with whether it vanishes when the types are stripped. `import { type A } from 'a'` does
 * not: it still loads the module. The same text is searched once: hundreds of entry points load the same modules.
 */
export function importsOf(path: string, text: string): readonly Import[] {
  const file = parse(path, text);
  const found = imports.get(file) ?? importsIn(file);
  imports.set(file, found);
  return found;
}

function importsIn(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node, literal: ts.Node | undefined, typeOnly: boolean) => {
    const specifier = literal !== undefined && ts.isStringLiteralLike(literal) ? literal.text : '(computed)';
    found.push({ specifier, typeOnly, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    } else if (ts.isCallExpression(node)) {
      const required = ts.isIdentifier(node.expression) && node.expression.text === 'require';
      if (required || node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `@huiqi/model/types` → `@huiqi/model`; `date-fns/addDays` → `date-fns`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * What the floor table forbids among the imports of one source file.
 *
 * @param published - every name that users may import, such as `@huiqi/kernel/days`
 */
export function importBreaches(source: Source, published: ReadonlySet<string>): string[] {
  const room = floors[source.room];
  if (room === undefined) return [`${source.path}: no floor is set for ${source.room}`];
  return importsOf(source.path, source.text).flatMap(({ specifier, typeOnly, line }) => {
    const breach = breachOf(specifier, typeOnly);
    return breach === undefined ? [] : [`${source.path}:${line}: '${specifier}' ${breach}`];
  });

  function breachOf(specifier: string, typeOnly: boolean): string | undefined {
    const calculator = engines.some((engine) => engine === source.room);
    const zodFree = calculator && !holdsSchemas(source.room, source.path);
    if (specifier === '(computed)') return 'hides what it imports';
    if (specifier.startsWith('.')) {
      const target = posix.join(posix.dirname(source.path), specifier);
      const own = `packages/${source.room}/`;
      if (room?.data !== undefined && target.startsWith(`${own}${room.data}/`) && target.endsWith('.json'))
        return undefined;
      if (!target.startsWith(`${own}src/`)) return 'leaves src';
      return zodFree && !typeOnly && holdsSchemas(source.room, target) ? 'reaches schemas, which load zod' : undefined;
    }
    if (isBuiltin(specifier)) return room?.node ? undefined : "is one of Node's own modules";
    const owner = packageOf(specifier);
    if (!owner.startsWith('@huiqi/')) {
      const allowed = room?.libraries.includes(owner) && !(zodFree && owner === 'zod');
      return allowed ? undefined : 'is a library that the floor table does not allow';
    }
    const name = owner.slice('@huiqi/'.length);
    if (!published.has(specifier)) return 'is no published entry point';
    const types = room?.types?.includes(name) ?? false;
    if (types && !typeOnly) return 'may be imported as types only';
    if (!types && !room?.packages.includes(name)) return 'stands on a floor that may not be imported';
    if (zodFree && name === 'model' && !modelForEngines.includes(specifier)) return 'holds zod schemas';
    return undefined;
  }
}

/** Whether a source file of an engine belongs to its schemas or verbs. */
function holdsSchemas(room: string, path: string): boolean {
  return schemaParts.some((part) => {
    const own = `packages/${room}/src/${part}`;
    return path === `${own}.ts` || path.startsWith(`${own}/`);
  });
}

/**
 * The libraries that an entry point loads when it runs, themselves or through other packages; type imports load nothing.
 *
 * @param sources - every source text by path
 * @param entries - the source file behind each published name
 */
export function loadedLibraries(
  entry: string,
  sources: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, string>,
): Set<string> {
  const libraries = new Set<string>();
  const seen = new Set<string>();
  const follow = (path: string | undefined): void => {
    const text = path === undefined ? undefined : sources.get(path);
    if (path === undefined || text === undefined || seen.has(path)) return;
    seen.add(path);
    for (const { specifier, typeOnly } of importsOf(path, text)) {
      if (typeOnly) continue;
      if (specifier.startsWith('.')) follow(posix.join(posix.dirname(path), specifier));
      else if (specifier.startsWith('@huiqi/')) follow(entries.get(specifier));
      else libraries.add(packageOf(specifier));
    }
  };
  follow(entry);
  return libraries;
}
