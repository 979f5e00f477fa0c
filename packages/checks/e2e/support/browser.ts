import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** How long a browser may take to start, or a page to show what is asked for: no test may fail because the machine is busy. */
const patience = 300_000;
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether the browser tests are passed over: there is no browser, and nobody insists on one with CI_BROWSER=1. */
export const noBrowser = !existsSync(executablePath) && process.env['CI_BROWSER'] !== '1';
if (noBrowser) {
  console.log(`browser tests passed over: no ${executablePath} (apt-get install chromium fonts-noto-cjk)`);
}

/** A browser with a profile of its own. */
export interface OpenBrowser {
  /** Opens an address in a new page and collects everything that goes wrong on it. */
  readonly open: (url: string, viewport?: { readonly width: number; readonly height: number }) => Promise<OpenPage>;
  /** Closes the browser and deletes its profile. */
  readonly close: () => Promise<void>;
}

/** A page and what went wrong on it: errors thrown, errors on the console, refusals by the policy, failed requests. */
export interface OpenPage {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** Starts Debian's chromium, in Chinese. */
export async function openBrowser(): Promise<OpenBrowser> {
  if (!existsSync(executablePath)) throw new Error(`no browser at ${executablePath}: apt-get install chromium`);
  const profile = mkdtempSync(join(tmpdir(), 'huiqi-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    timeout: patience,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    deviceScaleFactor: 1.5,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=zh-CN',
    ],
  });
  return {
    open: (url, viewport = { width: 1180, height: 800 }) => openPage(context, url, viewport),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function openPage(context: BrowserContext, url: string, viewport: { width: number; height: number }) {
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  page.setDefaultTimeout(patience);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => errors.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()}: ${response.url()}`);
  });
  // Also tells refusals that the page itself catches.
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`))",
  );
  await page.goto(url);
  return { page, errors };
}
