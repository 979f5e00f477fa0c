import ts from 'typescript';
import { parse } from './imports.ts';
import type { Source } from './workspace.ts';

/**
 * The places that the codes of each package name: `'fees.list.amount': Places<'found'>` names one. They stand in `codes.ts`, or beside what
 * they tell of in an interface whose name ends in `Codes`.
 */
export function placesOfCodes(sources: readonly Source[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, text } of sources) {
    const ofPackage = path.endsWith('/src/codes.ts');
    if (!ofPackage && !/interface \w+Codes\b/.test(text)) continue;
    const visit = (node: ts.Node): void => {
      if (!ofPackage && ts.isInterfaceDeclaration(node) && !node.name.text.endsWith('Codes')) return;
      if (ts.isPropertySignature(node) && ts.isStringLiteral(node.name)) {
        found.set(node.name.text, new Set(node.type === undefined ? [] : literalsIn(node.type)));
      } else ts.forEachChild(node, visit);
    };
    visit(parse(path, text));
  }
  return found;
}

function literalsIn(type: ts.Node): string[] {
  if (ts.isStringLiteral(type)) return [type.text];
  const inside: string[] = [];
  ts.forEachChild(type, (child) => {
    inside.push(...literalsIn(child));
  });
  return inside;
}
