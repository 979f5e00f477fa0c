import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { toDocx } from '../src/docx.ts';
import type { Document } from '../src/index.ts';

/** Fonts that stand in for those of a bureau, so that the count does not hang on what a machine has. */
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>
${['仿宋_GB2312', '楷体_GB2312', '方正小标宋简体', '宋体', '黑体'].map((name) => `<alias binding="same"><family>${name}</family><prefer><family>Noto Serif CJK SC</family></prefer></alias>`).join('')}</fontconfig>`;

function has(command: string, ...flags: string[]): boolean {
  try {
    execFileSync(command, flags, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const able =
  has('soffice', '--version') && has('pdftotext', '-v') && has('sh', '-c', 'fc-list | grep -q "Noto Serif CJK"');
if (!able) console.log('rendered: LibreOffice, poppler or Noto Serif CJK is absent, the printed page is passed over');
const folder = mkdtempSync(join(tmpdir(), 'huiqi-docx-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The lines of each page as an independent reader of the PDF finds them. */
async function pagesOf(name: string, document: Document): Promise<string[][]> {
  writeFileSync(join(folder, `${name}.docx`), await toDocx(document));
  writeFileSync(join(folder, 'fonts.conf'), fonts);
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf'), HOME: folder };
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `${name}.docx`)], {
    env,
    stdio: 'ignore',
  });
  const text = execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) =>
      page
        .split('\n')
        .map((line) => line.replaceAll(' ', ''))
        .filter((line) => line !== ''),
    );
}

const signs = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人和春夏';

describe.skipIf(!able)('the printed page', () => {
  it('has 22 lines of 28 characters, and its number at the outer edge', async () => {
    const pages = await pagesOf('grid', {
      title: '版心',
      locale: 'zh',
      meta: [],
      watermark: null,
      blocks: [{ kind: 'paragraph', content: signs.repeat(60) }],
    });
    const [, second = []] = pages;
    expect(second.at(-1)).toBe('—2—');
    const body = second.slice(0, -1);
    expect(body).toHaveLength(22);
    expect([...new Set(body.map((line) => Array.from(line).length))]).toEqual([28]);
  });

  it('shows the body on the first page of a notice, and 版记 on the last', async () => {
    const pages = await pagesOf('notice', {
      title: '关于2026年第三季度惠企服务考核得分情况的通报',
      locale: 'zh',
      meta: [],
      watermark: null,
      official: {
        mark: '示例市市场监督管理局文件',
        number: '示市监〔2026〕18号',
        addressee: '局机关各科室',
        issuer: '示例市市场监督管理局',
        issuedOn: '2026-10-06',
        copiesTo: '示例市人民政府办公室',
        printedBy: '示例市市场监督管理局办公室',
        printedOn: '2026-10-06',
      },
      blocks: [{ kind: 'paragraph', content: `${signs.repeat(30)}。` }],
    });
    expect(pages[0]?.slice(0, 2)).toEqual(['示例市市场监督管理局文件', '示市监〔2026〕18号']);
    expect(pages[0]?.filter((line) => line.includes('甲乙丙')).length).toBeGreaterThan(5);
    const last = pages.at(-1) ?? [];
    expect(last).toEqual(
      expect.arrayContaining(['示例市市场监督管理局', '2026年10月6日', '抄送：示例市人民政府办公室。']),
    );
    // At the very foot: nothing but the number of the page below it.
    expect(last.at(-2)).toMatch(/2026年10月6日印发$/);
    expect(last.find((line) => line.endsWith('2026年10月6日印发'))).toContain('示例市市场监督管理局办公室');
  });
});
