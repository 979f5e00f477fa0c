import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, type OpenBrowser, openBrowser } from './support/browser.ts';
import { type Served, serve, strictPolicy } from './support/serve.ts';

const checks = fileURLToPath(new URL('../', import.meta.url));

/** What a page does with the entry points that hold zod schemas: reads a good and a bad record, and a shipped pack. */
const reads = `
import { readEnterprise } from '@huiqi/model';
import { cnMetrology } from '@huiqi/packs';
import { readPack } from '@huiqi/rules/read';

const enterprise = {
  id: 'e1', creditCode: '91510700MA0000A009', name: '示例机械有限公司', kind: 'enterprise', division: '510700', park: null,
  industry: 'C34', employees: 120, revenueFen: null, assetsFen: null, registeredOn: '2016-05-20', operatingSince: null,
  aboveScale: null, highTechUntil: null,
};
const { digest, ...pack } = cnMetrology;
const results = [
  readEnterprise(enterprise).ok,
  readEnterprise({ ...enterprise, creditCode: '91510700MA0000A008' }).issues.map(({ code }) => code).join(),
  readPack(pack).ok,
  readPack({ ...pack, rules: 'none' }).ok,
];
document.querySelector('#result').textContent = results.join(' ');
`;

/** The module that the docs give users under a strict policy. */
const line = "import './support/jitless.ts';";

/** The same page with it first, last and not at all. */
const entries = {
  'first-module': `${line}\n${reads}`,
  'last-module': reads.replace('import { readPack }', `${line}\nimport { readPack }`),
  without: reads,
} as const;

describe.skipIf(noBrowser)('the entry points that hold zod schemas, under a strict content security policy', () => {
  let served: Served;
  let browser: OpenBrowser;
  const closing: (() => unknown)[] = [];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'huiqi-zod-'));
    closing.push(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    for (const [name, contents] of Object.entries(entries)) {
      await build({
        stdin: { contents, resolveDir: join(checks, 'e2e'), sourcefile: `${name}.js` },
        bundle: true,
        format: 'esm',
        platform: 'browser',
        conditions: ['@huiqi/source'],
        outfile: join(folder, `${name}.js`),
      });
      const page = `<!doctype html><link rel="icon" href="data:," /><p id="result"></p><script type="module" src="/${name}.js"></script>`;
      writeFileSync(join(folder, `${name}.html`), page);
    }
    served = await serve(folder, { 'Content-Security-Policy': strictPolicy });
    closing.push(served.close);
    browser = await openBrowser();
    closing.push(browser.close);
  });

  afterAll(async () => {
    for (const close of closing.reverse()) await close();
  });

  const open = async (name: keyof typeof entries) => {
    const { page, errors } = await browser.open(`${served.url}${name}.html`);
    await expect.poll(() => page.locator('#result').textContent()).toBe('true creditCode.check true false');
    return errors;
  };

  test('read without a word of the policy when `z.config({ jitless: true })` is the first import', async () => {
    expect(await open('first-module')).toEqual([]);
  });

  test.each(['last-module', 'without'] as const)('read as well, but the policy reports a probe: %s', async (name) => {
    const errors = await open(name);
    expect(errors.filter((error) => error.startsWith('console: policy: script-src'))).toHaveLength(1);
  });
});
