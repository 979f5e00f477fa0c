// Turns every ```ts example of the doc comments, READMEs and docs into a module under docs/generated, and one test file that
// runs them all. A line `expression; // => value` becomes an assertion; an example without one is an error.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const out = 'docs/generated';
const sources = globSync(['packages/*/src/**/*.ts', 'packages/*/README.md', 'docs/**/*.md', '*.md'], {
  exclude: (path) => /(^|\/)(node_modules|dist|docs\/api|docs\/generated|CHANGELOG\.md)(\/|$)/.test(String(path)),
}).sort();

/** The text that may hold examples: a Markdown file, or the doc comments of a source with their stars taken off. */
function prose(file, text) {
  if (!file.endsWith('.ts')) return text;
  const comments = text.matchAll(/^[ \t]*\/\*\*[\s\S]*?\*\//gm);
  return [...comments].map(([comment]) => comment.replace(/^[ \t]*\*( |$)/gm, '')).join('\n');
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const examples = [];
const silent = [];
for (const file of sources) {
  const blocks = [...prose(file, readFileSync(file, 'utf8')).matchAll(/^```ts[^\n]*\n([\s\S]*?)^```/gm)];
  for (const [index, [, code]] of blocks.entries()) {
    const title = `${file}, example ${index + 1}`;
    const asserted = code.replace(/^(.*?);?[ \t]*\/\/\s*=> ?(.+)$/gm, 'assert.deepStrictEqual($1, $2);');
    if (asserted === code) silent.push(title);
    const name = `${file.replace(/[^\w]+/g, '-')}-${index + 1}.ts`;
    writeFileSync(
      `${out}/${name}`,
      `// ${title}\nimport assert from 'node:assert/strict';\n${asserted}\nvoid assert;\n`,
    );
    examples.push({ title, name });
  }
}
const calls = examples.map(({ title, name }) => `test('${title}', async () => {\n  await import('./${name}');\n});`);
writeFileSync(`${out}/examples.test.ts`, `import test from 'node:test';\n\n${calls.join('\n')}\n`);

for (const title of silent) console.error(`${title} asserts nothing: write 'expression; // => value'`);
if (examples.length === 0) console.error('no documentation example found');
console.log(`${examples.length} examples written to ${out}`);
process.exitCode = silent.length === 0 && examples.length > 0 ? 0 : 1;
