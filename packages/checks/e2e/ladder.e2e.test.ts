import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, type OpenBrowser, openBrowser } from './support/browser.ts';
import { type Served, serve } from './support/serve.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const bin = `${root}packages/cli/src/bin.ts`;
const chart = (place: string, kind: string): string =>
  execFileSync(
    process.execPath,
    ['--conditions=@huiqi/source', bin, 'award-chart', kind, '--division', place, '--as-of', '2026-11-22'],
    { encoding: 'utf8' },
  );

describe.skipIf(noBrowser)('the chart of a ladder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiqi-ladder-'));
  let served: Served;
  let browser: OpenBrowser;

  beforeAll(async () => {
    for (const place of ['310118', '330304']) writeFileSync(join(folder, `${place}.html`), chart(place, 'html'));
    served = await serve(folder);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(['310118', '330304'])(
    '%s: each fact of the Markdown stands in the drawing and in the tables, in words',
    async (place) => {
      const { page, errors } = await browser.open(`${served.url}${place}.html`);
      const drawn = (await page.locator('svg[role="img"]').textContent()) ?? '';
      const tables = (await page.locator('table').allInnerTexts()).join('\n');
      // What a card cannot show on one line is broken, so the signs are compared without breaks.
      const flat = (text: string): string => text.replaceAll(/\s+/g, '');
      const facts = chart(place, 'md')
        .split('\n## ')[0]
        ?.split('\n')
        .filter((line) => /^ {2,4}- /.test(line))
        .map((line) => line.replaceAll(/\*\*|\\/g, '').replace(/^ *- /, ''));
      expect(facts?.length).toBeGreaterThan(5);
      for (const fact of facts ?? []) {
        for (const part of fact.split('：')) {
          expect(flat(drawn), part).toContain(flat(part));
          expect(flat(tables), part).toContain(flat(part));
        }
      }
      expect(await page.locator('svg [data-award]').count()).toBe(
        (facts ?? []).filter((fact) => fact.includes('：')).length,
      );
      const links = await page.locator('figure ul li').allInnerTexts();
      for (const link of links) expect(flat(tables)).toContain(flat(link));
      expect(errors).toEqual([]);
    },
  );
});
