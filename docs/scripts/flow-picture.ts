import { existsSync } from 'node:fs';

/** One step of a walk: what is done, in which file, and what comes out. */
interface Step {
  readonly number: string;
  readonly title: string;
  readonly file: string;
  readonly result: string;
}

const width = 400;
const height = 62;
const gap = 34;
const margin = 12;
const colours: Readonly<Record<string, string>> = {
  ledgers: '#0f766e',
  model: '#4d7c0f',
  sdk: '#1d4ed8',
  packs: '#b45309',
  rules: '#7c3aed',
  fees: '#be123c',
  reports: '#0369a1',
};

/**
 * A picture of the steps that a page lists in its first table, one below the other: as wide as a narrow screen.
 *
 * @param page - the page as Markdown
 * @param root - the folder that the files of the table are in
 * @throws Error when the table names a file that is not there, or a package without a colour
 */
export function flowPicture(page: string, root: URL): string {
  const steps = [...page.matchAll(/^\| (\d+) \| ([^|]+) \| `([^`]+)` \| ([^|]+) \|$/gm)].map(
    ([, number = '', title = '', file = '', result = '']): Step => ({ number, title, file, result }),
  );
  const lost = steps.filter(({ file }) => !existsSync(new URL(file, root)));
  if (steps.length === 0 || lost.length > 0)
    throw new Error(`no such file: ${lost.map(({ file }) => file).join(', ')}`);
  const total = margin + steps.length * (height + gap);
  const boxes = steps.map((step, index) => box(step, margin + index * (height + gap)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" font-family="'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif" role="img">
<title>${/^# (.+)$/m.exec(page)?.[1] ?? ''}</title>
<rect width="${width}" height="${total}" rx="12" fill="#ffffff"/>
${boxes.join('\n')}
</svg>
`;
}

function box({ number, title, file, result }: Step, top: number): string {
  const room = file.split('/')[1] ?? '';
  const colour = colours[room];
  if (colour === undefined) throw new Error(`no colour for ${room} in docs/scripts/flow-picture.ts`);
  const under = top + height;
  const middle = width / 2;
  return `<rect x="${margin}" y="${top}" width="${width - 2 * margin}" height="${height}" rx="8" fill="#f8fafc" stroke="${colour}" stroke-width="1.5"/>
<circle cx="${margin + 24}" cy="${top + height / 2}" r="14" fill="${colour}"/>
<text x="${margin + 24}" y="${top + height / 2 + 5}" text-anchor="middle" font-size="14" font-weight="600" fill="#ffffff">${number}</text>
<text x="${margin + 48}" y="${top + 26}" font-size="15" font-weight="600" fill="#0f172a">${title}</text>
<text x="${margin + 48}" y="${top + 47}" font-size="11" fill="#475569">${file.replace('packages/', '')}</text>
<path d="M${middle} ${under + 2}v${gap - 8}m-5 -6l5 6l5 -6" fill="none" stroke="#94a3b8" stroke-width="1.5"/>
<text x="${middle + 12}" y="${under + 21}" font-size="12" fill="${colour}">${result}</text>`;
}
