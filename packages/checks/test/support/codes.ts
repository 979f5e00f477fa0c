import ts from 'typescript';
import { parse } from './imports.ts';
import type { Source } from './workspace.ts';

/** A code that a source emits, and where. A code with `*` stands for a template such as `compare.${operator}`. */
export interface EmittedCode {
  readonly code: string;
  readonly at: string;
}

/** What makes issues and errors in the kernel; a code is their first argument. */
const makers: ReadonlySet<string> = new Set(['issue', 'refused', 'CallerError', 'callerError']);

const dotted = /^[a-z][\w-]*(?:\.[\w*-]+)+$/;

/**
 * Every code that the sources emit: the first argument of `issue`, `refused` and `new CallerError`, the argument of any other
 * function whose parameter is called `code` (and what it is when not given), and every property `code` that holds a dotted
 * word.
 */
export function emittedCodes(sources: readonly Source[]): EmittedCode[] {
  const files = sources.map((source) => parse(source.path, source.text));
  const position = codeParameters(files);
  return files.flatMap((file) => {
    const found: EmittedCode[] = [];
    const constants = textConstants(file);
    const add = (node: ts.Node | undefined, always: boolean) => {
      for (const code of node === undefined ? [] : textsOf(node, constants)) {
        const line = file.getLineAndCharacterOfPosition(node?.getStart(file) ?? 0).line + 1;
        if (always || dotted.test(code)) found.push({ code, at: `${file.fileName}:${line}` });
      }
    };
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
        const name = calledName(node.expression);
        const index = name === undefined ? undefined : position.get(name);
        if (name !== undefined && index !== undefined) add(node.arguments?.[index], makers.has(name));
      } else if (ts.isPropertyAssignment(node) && propertyName(node.name) === 'code') {
        add(node.initializer, false);
      } else if (ts.isPropertySignature(node) && propertyName(node.name) === 'code') {
        add(node.type, false);
      } else if (ts.isParameter(node) && ts.isIdentifier(node.name) && node.name.text === 'code') {
        add(node.initializer, false);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** Every text that the sources hold, comments left out; templates with `*` for what is put in. */
export function textsIn(sources: readonly Source[]): Set<string> {
  const found = new Set<string>();
  for (const source of sources) {
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
        for (const text of textsOf(node, new Map())) found.add(text);
      } else if ((ts.isPropertyAssignment(node) || ts.isPropertySignature(node)) && propertyName(node.name)) {
        found.add(propertyName(node.name) ?? '');
      }
      ts.forEachChild(node, visit);
    };
    visit(parse(source.path, source.text));
  }
  return found;
}

/** Whether a code, or a template with `*`, stands for `code`. */
export function standsFor(pattern: string, code: string): boolean {
  if (!pattern.includes('*')) return pattern === code;
  const parts = pattern.split('*').map((part) => part.replace(/[.\\^$+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\w.-]+')}$`).test(code);
}

/** Functions and methods, by name, that take a code, and at which position. */
function codeParameters(files: readonly ts.SourceFile[]): Map<string, number> {
  const found = new Map([...makers].map((name) => [name, 0]));
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      const index = node.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === 'code');
      const { parent } = node;
      const holder =
        ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
      const name = node.name ?? (holder ? parent.name : undefined);
      if (index >= 0 && name && ts.isIdentifier(name) && takesText(node.parameters[index])) found.set(name.text, index);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  return found;
}

/** A parameter `code` of a type such as `DivisionCode` is no code of ours; any `string` may be. */
function takesText(parameter: ts.ParameterDeclaration | undefined): boolean {
  const type = parameter?.type?.kind;
  return type === ts.SyntaxKind.StringKeyword || (type === undefined && parameter?.initializer !== undefined);
}

/** `const name = 'text'` of one file. */
function textConstants(file: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      const value = ts.isAsExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (ts.isStringLiteralLike(value)) found.set(node.name.text, value.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The texts an expression or type may stand for. */
function textsOf(node: ts.Node, constants: ReadonlyMap<string, string>): string[] {
  const inside = (...parts: ts.Node[]) => parts.flatMap((part) => textsOf(part, constants));
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('')];
  if (ts.isIdentifier(node)) return constants.has(node.text) ? [constants.get(node.text) ?? ''] : [];
  if (ts.isConditionalExpression(node)) return inside(node.whenTrue, node.whenFalse);
  if (ts.isBinaryExpression(node)) {
    const either = [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken].includes(node.operatorToken.kind);
    return either ? inside(node.left, node.right) : [];
  }
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return inside(node.expression);
  if (ts.isSatisfiesExpression(node)) return inside(node.expression);
  if (ts.isUnionTypeNode(node)) return inside(...node.types);
  if (ts.isLiteralTypeNode(node)) return inside(node.literal);
  return [];
}

function calledName(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : undefined;
}

function propertyName(node: ts.PropertyName): string | undefined {
  return ts.isIdentifier(node) || ts.isStringLiteral(node) ? node.text : undefined;
}
