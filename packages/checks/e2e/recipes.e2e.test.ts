import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, type OpenBrowser, openBrowser } from './support/browser.ts';
import { type Served, serve } from './support/serve.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const recipes = join(root, 'examples/recipes');
const folder = mkdtempSync(join(tmpdir(), 'huiqi-recipes-'));
const run = promisify(execFile);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(noBrowser)('the form of Element Plus', () => {
  let served: Served;
  let browser: OpenBrowser;

  beforeAll(async () => {
    const outDir = join(folder, 'element-plus');
    const configFile = join(recipes, 'element-plus.vite.config.ts');
    await build({ configFile, root: join(recipes, 'src/element-plus'), logLevel: 'error', build: { outDir } });
    served = await serve(outDir);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test('填错的金额写在它的栏目下面；改对、选完，应缴 0 元', async () => {
    const { page, errors } = await browser.open(served.url, { width: 760, height: 420 });
    const amount = page.getByRole('textbox', { name: '标准金额' });
    await amount.fill('一千五');
    await amount.press('Tab');
    await expect.poll(() => page.locator('.el-form-item__error').textContent()).toContain('请写成');
    await amount.fill('1500');
    await amount.press('Tab');
    await expect.poll(() => page.locator('.el-form-item__error').count()).toBe(0);
    for (const [label, choice] of [
      ['强检目录监管方式', 'P+V'],
      ['器具用途', '贸易结算'],
    ] as const) {
      await page.locator('.el-form-item', { hasText: label }).locator('.el-select').click();
      await page.getByRole('option', { name: choice, exact: true }).click();
    }
    await expect.poll(() => page.locator('.el-alert').first().innerText()).toContain('应缴0.00元');
    expect(await page.locator('.el-alert').first().innerText()).toContain('财税〔2017〕20号');
    if (process.env['UPDATE_PICTURES'] === '1') {
      await page.screenshot({ path: join(root, 'docs/public/recipe-element-plus.png'), fullPage: true });
    }
    expect(errors).toEqual([]);
  });
});

test('the page of uni-app builds for Chrome 72 and Safari 14, without zod, and is as small as its recipe says', async () => {
  const configFile = join(recipes, 'uni-app.vite.config.ts');
  const made = (await build({
    configFile,
    root: recipes,
    logLevel: 'error',
    build: { write: false },
  })) as Rolldown.RolldownOutput[];
  const text = made.flatMap(({ output }) => output.map((part) => (part.type === 'chunk' ? part.code : ''))).join('\n');
  const kilobytes = gzipSync(text).length / 1024;
  const page = readFileSync(join(root, 'docs/recipes/uni-app.md'), 'utf8');
  const told = Number(/不超过 (\d+) KB/.exec(page)?.[1]);
  expect(kilobytes).toBeLessThan(told);
  expect(text).not.toContain('ZodType');
  expect(text).toContain('cn.metrology.mandatory.free');
});

const javac = '/usr/bin/javac';
const noJava = !existsSync(javac);
if (noJava) console.log(`the Java recipes passed over: no ${javac} (apt-get install default-jdk-headless)`);

describe.skipIf(noJava)('the classes for RuoYi, compiled for Java 8', () => {
  const java = join(recipes, 'ruoyi');
  const request = join(java, 'request.json');
  const source = ['--conditions=@huiqi/source'];

  beforeAll(async () => {
    const files = ['WaiverClient', 'WaiverProcess'].map((name) => join(java, `${name}.java`));
    await run(javac, ['--release', '8', '-Xlint:-options', '-encoding', 'UTF-8', '-d', folder, ...files]);
  });

  test('ask the service, and get the answer on record', async () => {
    const service = spawn(process.execPath, [...source, join(recipes, 'src/express/main.ts'), '0']);
    try {
      const [address] = (await once(service.stdout, 'data')) as [Buffer];
      const { stdout } = await run('java', ['-cp', folder, 'WaiverClient', address.toString().trim(), request]);
      const { id, words } = JSON.parse(readFileSync(join(java, 'response.json'), 'utf8')) as {
        readonly id: string;
        readonly words: readonly { readonly text: string }[];
      };
      expect(stdout.slice(0, 4)).toBe('200 ');
      expect(JSON.parse(stdout.slice(4))).toMatchObject({ id, words: [{ text: words[0]?.text }, {}] });
    } finally {
      service.kill();
    }
  });

  test('ask a process line by line, and get a broken line back as an error line', async () => {
    const days = ['--as-of', '2026-03-02', '--known-on', '2026-03-02', '--division', '330304'];
    const command = [process.execPath, ...source, join(root, 'packages/cli/src/bin.ts'), 'waiver', ...days];
    const { stdout } = await run('java', ['-cp', folder, 'WaiverProcess', request, ...command]);
    const [answer, broken] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(answer).toMatchObject({ id: '2026-0001', determination: { outcome: 'determined' } });
    expect(broken).toMatchObject({ line: 2, error: { code: 'verb.line.shape' } });
  });
});
