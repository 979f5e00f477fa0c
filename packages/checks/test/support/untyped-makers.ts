import ts from 'typescript';
import { parse } from './imports.ts';
import type { Source } from './workspace.ts';

/** What makes findings and errors of any code whatever; a package has makers of its own that know its codes. */
const makers: readonly string[] = ['issue', 'refused', 'CallerError'];

/** Where the kernel keeps them, seen from itself. */
const homes: readonly string[] = ['./issue.ts', './caller-error.ts'];

/** Where they are used to make the makers that know codes, and to hand on a finding of another package. */
const allowed: readonly string[] = ['packages/kernel/src/issues-of.ts', 'packages/kernel/src/error-of.ts'];

/** Every import of a maker that takes any code, as `path: name`; types are none. */
export function untypedMakers(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ path }) => !allowed.includes(path))
    .flatMap(({ room, path, text }) =>
      namesFromKernel(parse(path, text), room === 'kernel').map((name) => `${path}: ${name}`),
    );
}

function namesFromKernel(file: ts.SourceFile, inside: boolean): readonly string[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const { importClause, moduleSpecifier } = statement;
    const home = inside ? homes.includes(moduleSpecifier.text) : moduleSpecifier.text === '@huiqi/kernel';
    if (!home || importClause === undefined || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
    const { namedBindings } = importClause;
    if (namedBindings === undefined) return [];
    // A namespace reaches all of them.
    if (ts.isNamespaceImport(namedBindings)) return ['*'];
    const values = namedBindings.elements.filter(({ isTypeOnly }) => !isTypeOnly);
    return values.map(({ name, propertyName }) => (propertyName ?? name).text).filter((name) => makers.includes(name));
  });
}
