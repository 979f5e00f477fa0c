import ts from 'typescript';
import { timeOut } from '../time-out.ts';
import { parse } from './imports.ts';

/** What begins a test, a group of tests or what is done around them. */
const beginners = /^(?:test|it|describe|beforeAll|beforeEach|afterAll|afterEach)\b/;
const limits: ReadonlySet<string> = new Set(['testTimeout', 'hookTimeout', 'interruptAfterTimeLimit']);
const clocks = /^(?:performance\.now|process\.hrtime(?:\.bigint)?|Date\.now)$/;

/** Where a test could fail, or do less, on a slow machine: a time-out below the common one, or a clock that is read. */
export function timeLimits(path: string, text: string): string[] {
  const file = parse(path, text);
  const found: string[] = [];
  const tell = (node: ts.Node, what: string): void => {
    found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}: ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && limits.has(node.name.getText(file)) && isShort(node.initializer)) {
      tell(node, node.getText(file));
    } else if (ts.isCallExpression(node)) {
      const called = node.expression.getText(file);
      if (clocks.test(called)) tell(node, called);
      if (beginners.test(called))
        for (const limit of timeOutsIn(node.arguments, file)) tell(limit, limit.getText(file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The time-outs that a test is given: a number after it, or an option. */
function timeOutsIn(given: readonly ts.Expression[], file: ts.SourceFile): readonly ts.Node[] {
  const options = given.flatMap((argument) => (ts.isObjectLiteralExpression(argument) ? [...argument.properties] : []));
  return [
    ...given.slice(1).filter(isShort),
    ...options.filter(
      (option) =>
        ts.isPropertyAssignment(option) && option.name.getText(file) === 'timeout' && isShort(option.initializer),
    ),
  ];
}

function isShort(node: ts.Expression): boolean {
  return ts.isNumericLiteral(node) && Number(node.text) < timeOut;
}
