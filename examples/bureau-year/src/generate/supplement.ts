import { ledgers } from '../ledger-columns.ts';
import { creditCode } from './credit-code.ts';
import { division, parks } from './setting.ts';

/** The cells that some rows spoil, by their place in the row. */
const cell = {
  id: 0,
  creditCode: 1,
  name: 2,
  kind: 3,
  industry: 6,
  employees: 7,
  revenue: 8,
  registeredOn: 10,
} as const;

/** What one row writes otherwise than a good one. */
type Spoiled = Readonly<Partial<Record<keyof typeof cell, string>>>;

/**
 * A ledger as a station might have typed it, bad rows among good ones, one mistake each; data/README.md lists them. It is
 * written as text, since what is wrong in it no typed value could hold.
 */
export function supplementText(): string {
  const headings = ledgers.supplement.columns.map(({ title, type }) => (type === 'yuan' ? `${title}(元)` : title));
  const title = ['示例区企业台账(补报)', ...headings.slice(1).map(() => '')];
  const rows = spoiled().map((changes, index) => row(index + 1, changes));
  return [title, headings, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function spoiled(): readonly Spoiled[] {
  return [
    {},
    { creditCode: `${code(2).slice(0, 17)}${code(2).endsWith('0') ? '1' : '0'}` },
    { creditCode: code(3).replace('PDY0', 'PDYO') },
    { creditCode: code(4).toLowerCase() },
    { creditCode: '330399000012345' },
    { registeredOn: '2026-02-30' },
    { registeredOn: '2026年13月1日' },
    { id: 'E0003' },
    { employees: '三十六' },
    { revenue: '-52000' },
    { name: '示例補報監(jiān)管企業(yè)有限公司' },
    { name: '' },
    { industry: 'C9999' },
    { kind: '公司' },
    { creditCode: '无' },
    {},
    { revenue: '５２０万元', registeredOn: '2019.5.20' },
    { name: '=HYPERLINK("示例")有限公司' },
  ];
}

function code(number: number): string {
  return creditCode(1, 800 + number);
}

function row(number: number, changes: Spoiled): readonly string[] {
  const cells = [
    `E${800 + number}`,
    code(number),
    `示例补报${number}号有限公司`,
    '企业',
    division,
    parks[1],
    'C3443',
    '36',
    '5200000',
    '',
    '2019-05-20',
    '',
    '',
    '',
  ];
  for (const [name, text] of Object.entries(changes)) cells[cell[name as keyof Spoiled]] = text;
  return cells;
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
