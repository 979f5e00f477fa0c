// Changes one operator of a package at a time and sees whether its tests notice. mutation.mjs PACKAGE [--most N] [--out FILE] [--again FILE]
// A sample is taken evenly over all places where a change is possible, the same one each time; --again tries the survivors of a report once more.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const [name] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const option = (word) => {
  const index = process.argv.indexOf(word);
  return index < 0 ? null : process.argv[index + 1];
};
const most = Number(option('--most') ?? 300);
const folder = `packages/${name}/src`;
// Words and types hold no decisions: a changed title is no changed answer.
const left = [/\/words\//, /index\.ts$/, /assessment\.ts$/, /order\.ts$/, /history\.ts$/, /vocabulary\.ts$/];
const files = readdirSync(`${root}${folder}`, { recursive: true })
  .map((file) => `${folder}/${file}`)
  .filter((file) => file.endsWith('.ts') && !left.some((pattern) => pattern.test(file)))
  .sort();

const swaps = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+=': '-=',
  '-=': '+=',
  '%': '*',
};

function mutantsOf(file) {
  const text = readFileSync(`${root}${file}`, 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, changed, start = node.getStart(tree), end = node.getEnd()) => {
    const { line } = tree.getLineAndCharacterOfPosition(start);
    found.push({ file, line: line + 1, start, end, text: changed, was: text.slice(start, end) });
  };
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const swap = swaps[node.operatorToken.getText(tree)];
      if (swap !== undefined) add(node.operatorToken, swap);
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    if (ts.isNumericLiteral(node) && ['0', '1'].includes(node.text)) add(node, node.text === '0' ? '1' : '0');
    if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText(tree)})`);
    if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText(tree)})`);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add(node, node.operand.getText(tree));
    if (ts.isPropertyAccessExpression(node) && node.expression.getText(tree) === 'Math') {
      const other = { min: 'max', max: 'min' }[node.name.text];
      if (other !== undefined) add(node.name, other);
    }
    if (ts.isPropertyAccessExpression(node) && ['some', 'every'].includes(node.name.text)) {
      add(node.name, node.name.text === 'some' ? 'every' : 'some');
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const all = files.flatMap(mutantsOf);
const step = Math.max(1, all.length / most);
const again = option('--again');
const remaining = again === null ? null : JSON.parse(readFileSync(again, 'utf8')).survivors;
const even = all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
const sample =
  remaining === null
    ? even
    : all.filter(({ file, line, was, text }) =>
        remaining.some((one) => one.at === `${file}:${line}` && one.was === was && one.became === text),
      );
const tests = readdirSync(`${root}packages/${name}/test`).filter((file) => file.endsWith('.test.ts'));
// Drawn cases come last: most mutants fall to the written ones, which are quick.
const slow = ['properties.test.ts', 'whole-engine.test.ts'];
const rounds = [tests.filter((file) => !slow.includes(file)), tests.filter((file) => slow.includes(file))]
  .filter((some) => some.length > 0)
  .map((some) => some.map((file) => `packages/${name}/test/${file}`));

function survives(mutant) {
  return rounds.every((some) => {
    const env = { ...process.env, HUIQI_MUTANT: JSON.stringify({ ...mutant, tests: some }) };
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'packages/checks/vitest.mutation.config.ts'];
    return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'ignore', timeout: 90_000 }).status === 0;
  });
}

if (!survives({ file: '', start: 0, end: 0, text: '' })) {
  console.error('the tests fail without any mutant');
  process.exit(2);
}
const survivors = [];
const out = option('--out');
const reportAfter = (tried) => {
  const killed = tried - survivors.length;
  return {
    package: name,
    places: all.length,
    tried,
    killed,
    score: `${Math.round((killed / tried) * 1000) / 10} %`,
    survivors: survivors.map(({ file, line, was, text }) => ({ at: `${file}:${line}`, was, became: text })),
  };
};
for (const [index, mutant] of sample.entries()) {
  if (survives(mutant)) survivors.push(mutant);
  const report = `${JSON.stringify(reportAfter(index + 1), null, 2)}\n`;
  if (out !== null) writeFileSync(out, report);
  process.stderr.write(`\r${index + 1}/${sample.length}, ${survivors.length} survive   `);
}
console.log(JSON.stringify(reportAfter(sample.length), null, 2));
