import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, type OpenBrowser, openBrowser } from './support/browser.ts';
import { choose, fillCharge } from './support/form.ts';
import { type Served, serve } from './support/serve.ts';

const site = fileURLToPath(new URL('../../../docs/.vitepress/dist/', import.meta.url));
const notBuilt = !existsSync(`${site}index.html`);
if (notBuilt) console.log('docs tests passed over: the site is not built (pnpm run docs)');

describe.skipIf(noBrowser || notBuilt)('the built docs site', () => {
  let served: Served;
  let browser: OpenBrowser;
  const closing: (() => unknown)[] = [];

  beforeAll(async () => {
    served = await serve(site);
    closing.push(served.close);
    browser = await openBrowser();
    closing.push(browser.close);
  });

  afterAll(async () => {
    for (const close of closing.reverse()) await close();
  });

  test('中文搜索找得到减免和期限', async () => {
    const { page, errors } = await browser.open(served.url);
    await page.getByRole('button', { name: '搜索' }).first().click();
    for (const word of ['减免', '期限', '免收']) {
      await page.locator('.search-input').fill(word);
      await expect.poll(() => page.locator('.results').innerText()).toContain(word);
      expect(await page.locator('.results .result').count()).toBeGreaterThan(0);
    }
    await expect.poll(() => page.locator('.results').innerText()).toContain('强制检定不收费');
    await page.locator('.search-input').fill('不存在的词语甲乙丙');
    await expect.poll(() => page.locator('.results .result').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('首页上就能算：从空白填到应缴零元，框随表单长高', async () => {
    const { page, errors } = await browser.open(served.url);
    const frame = page.locator('iframe.waiver-form');
    await frame.scrollIntoViewIfNeeded();
    const form = page.frameLocator('iframe.waiver-form');
    await fillCharge(form, {
      service: '强制检定',
      list: '1500',
      acceptedOn: '2026-03-02',
      decidedOn: '2026-03-02',
    });
    await choose(form, 'P+V');
    await choose(form, '贸易结算');
    await expect.poll(() => form.locator('.result .payable').textContent()).toBe('应缴0.00元');
    const inner = await form.locator('html').evaluate('document.documentElement.scrollHeight');
    await expect.poll(() => frame.evaluate('document.querySelector(".waiver-form").clientHeight')).toBe(inner);
    expect(errors).toEqual([]);
  });

  test('指南和规则库的页面打得开', async () => {
    for (const path of ['guide/', 'generated-pages/']) {
      if (!existsSync(`${site}${path}index.html`)) continue;
      const { page, errors } = await browser.open(`${served.url}${path}`);
      await expect.poll(() => page.locator('h1').first().innerText()).not.toBe('');
      expect(errors).toEqual([]);
    }
  });
});
