import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, type OpenBrowser, openBrowser } from './support/browser.ts';
import { choose, fillCharge, questionText, serveForm, type } from './support/form.ts';
import type { Served } from './support/serve.ts';

const picture = fileURLToPath(new URL('../../../docs/public/form.png', import.meta.url));
const truckScale = {
  service: '强制检定',
  list: '1500',
  acceptedOn: '2026-03-02',
  decidedOn: '2026-03-02',
} as const;

describe.skipIf(noBrowser)('the waiver form under a strict content security policy', () => {
  let served: Served;
  let browser: OpenBrowser;
  const closing: (() => unknown)[] = [];

  beforeAll(async () => {
    served = await serveForm();
    closing.push(served.close);
    browser = await openBrowser();
    closing.push(browser.close);
  });

  afterAll(async () => {
    for (const close of closing.reverse()) await close();
  });

  test('从空白填到确定：贸易结算的汽车衡，强制检定不收费', async () => {
    const { page, errors } = await browser.open(served.url);
    await expect.poll(() => page.locator('h1').textContent()).toBe('减免自测');
    expect(await page.locator('.question').count()).toBe(0);
    await fillCharge(page, truckScale);
    await expect.poll(() => questionText(page).textContent()).toBe('请填写：强检目录监管方式');
    await choose(page, 'P+V');
    await expect.poll(() => questionText(page).textContent()).toBe('请填写：器具用途');
    await choose(page, '贸易结算');
    const result = page.locator('.result');
    await expect.poll(() => result.locator('.payable').textContent()).toContain('0.00元');
    expect(await result.locator('.payable').textContent()).toBe('应缴0.00元');
    expect(await result.locator('.amounts div').allTextContents()).toEqual([
      '标准金额1,500.00元',
      '法定减免1,500.00元',
      '政策减免0.00元',
    ]);
    expect(await result.locator('.applied .source').textContent()).toContain('财税〔2017〕20号');
    expect(await page.locator('.question').count()).toBe(0);
    const why = result.locator('.applied details');
    await why.locator('summary').click();
    await expect.poll(() => why.locator('.steps').innerText()).toContain('器具用途：贸易结算');
    if (process.env['UPDATE_PICTURES'] === '1') {
      await page.evaluate('scrollTo(0, 0)');
      await page.screenshot({ path: picture, fullPage: true });
    }
    expect(errors).toEqual([]);
  });

  test('不知道用途：不猜，说最多缴多少，并留着问题', async () => {
    const { page, errors } = await browser.open(served.url);
    await fillCharge(page, truckScale);
    await choose(page, 'V');
    await expect.poll(() => questionText(page).textContent()).toBe('请填写：器具用途');
    await page.getByRole('button', { name: '我不知道' }).click();
    const result = page.locator('.result');
    await expect.poll(() => result.locator('.open').innerText()).toContain('请填写：器具用途');
    expect(await result.locator('.over').textContent()).toBe('尚不能确定');
    expect(await result.locator('.payable').textContent()).toBe('最多应缴1,500.00元');
    expect(await page.locator('.question').count()).toBe(0);

    // 想起来了：重新回答；再去掉，问题又出现
    await page.getByRole('button', { name: '现在回答' }).click();
    await choose(page, '其他用途');
    await expect.poll(() => result.locator('.payable').textContent()).toBe('应缴1,500.00元');
    expect(await result.locator('.refused .grounds').innerText()).toContain('实为其他用途');
    await page.getByRole('button', { name: '去掉：器具用途' }).click();
    await expect.poll(() => questionText(page).textContent()).toBe('请填写：器具用途');
    expect(errors).toEqual([]);
  });

  test('两个申请人都合格：减缴70%；再加一个，就问他的收入', async () => {
    const { page, errors } = await browser.open(served.url, { width: 390, height: 844 });
    await fillCharge(page, { service: '专利申请费', acceptedOn: '2026-03-02', decidedOn: '2026-03-02' });
    await expect.poll(() => questionText(page).textContent()).toBe('请填写：专利类型');
    await choose(page, '发明');
    await expect.poll(() => questionText(page).textContent()).toBe('请填写日期：申请');
    await type(page, '2026-03-02');
    await expect.poll(() => questionText(page).textContent()).toBe('请列出：专利申请人（专利权人）');
    await page.getByRole('button', { name: '再加一个' }).click();
    const [first, second] = [page.locator('.records fieldset').nth(0), page.locator('.records fieldset').nth(1)];
    await first.getByLabel('申请人类别').selectOption({ label: '企业' });
    await first.getByLabel('上年度应纳税所得额').fill('99.99万');
    await second.getByLabel('申请人类别').selectOption({ label: '个人' });
    await second.getByLabel('上年度应纳税所得额').fill('59999.99');
    await page.getByRole('checkbox', { name: '这就是全部专利申请人（专利权人）' }).check();
    await page.getByRole('button', { name: '确定' }).click();
    await expect.poll(() => questionText(page).textContent()).toContain('哪一天请求减缴？');
    await type(page, '2026-03-02');
    const result = page.locator('.result');
    await expect.poll(() => result.locator('.payable').textContent()).toBe('应缴270.00元');
    expect(await result.locator('.applied .gives').textContent()).toBe('减缴 70%，减 630.00元');
    expect(await result.locator('.applied .source').textContent()).toContain('财税〔2016〕78号');
    expect(await result.locator('.cautions').innerText()).toContain('依据仅见于转述');

    await page.getByRole('button', { name: '修改：专利申请人' }).click();
    await page.getByRole('button', { name: '再加一个' }).click();
    await page.locator('.records fieldset').nth(2).getByLabel('申请人类别').selectOption({ label: '企业' });
    await page.getByRole('button', { name: '确定' }).click();
    await expect.poll(() => questionText(page).textContent()).toContain('上年度收入是多少？');
    expect(await questionText(page).textContent()).toContain('第3项');
    expect(await result.locator('.payable').textContent()).toBe('最多应缴900.00元');
    await type(page, '100万');
    await expect.poll(() => result.locator('.payable').textContent()).toBe('应缴900.00元');
    expect(await result.locator('.refused .grounds').innerText()).toContain('第3项');
    expect(errors).toEqual([]);
  });
});
