import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import { build } from 'vite';
import { type Served, serve, strictPolicy } from './serve.ts';

const root = fileURLToPath(new URL('../../../../examples/waiver-form/', import.meta.url));

/** Builds the form of the example from the sources into a temporary folder and serves it under the strict policy. */
export async function serveForm(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'huiqi-form-'));
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  const served = await serve(folder, { 'Content-Security-Policy': strictPolicy });
  return {
    url: served.url,
    async close() {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the form stands: a page of its own, or a frame of another. */
type Place = Page | FrameLocator;

/** The first fields of the form. */
export interface FirstFields {
  readonly service: string;
  readonly list?: string;
  readonly acceptedOn: string;
  readonly decidedOn: string;
  readonly place?: string;
}

/** Fills in the first fields. */
export async function fillCharge(page: Place, fields: FirstFields): Promise<void> {
  await page.getByLabel('收费服务').selectOption({ label: fields.service });
  if (fields.list !== undefined) await page.getByLabel('标准金额（元）').fill(fields.list);
  await page.getByLabel('受理日').fill(fields.acceptedOn);
  await page.getByLabel('决定日').fill(fields.decidedOn);
  if (fields.place !== undefined) await page.getByLabel('用哪里的规则').selectOption({ label: fields.place });
}

/** The question that is shown. */
export const questionText = (page: Place) => page.locator('#question-text');

/** Answers the question that is shown by one of its choices. */
export async function choose(page: Place, choice: string): Promise<void> {
  await page.getByRole('radio', { name: choice, exact: true }).check();
  await page.getByRole('button', { name: '确定' }).click();
}

/** Answers the question that is shown by typing. */
export async function type(page: Place, text: string): Promise<void> {
  await page.locator('.question .typed input').fill(text);
  await page.getByRole('button', { name: '确定' }).click();
}
