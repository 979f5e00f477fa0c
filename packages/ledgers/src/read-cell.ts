import { accepted, hasOwn, type Issue, type Reading } from '@huiqi/kernel';
import { issue, refused } from './codes.ts';
import type { CellValue, LedgerColumn, MoneyUnit } from './column.ts';
import { readDay } from './read-day.ts';
import { readInteger, readMoney, readNumber, readRate } from './read-number.ts';
import { cleanedCell, isFailed, isScientific, textOf } from './read-text.ts';
import { findResidue } from './residue.ts';

/** What the heading says beside the column's name. */
export interface HeadingUnit {
  /** The unit of money the heading names. */
  readonly money: MoneyUnit | null;
  /** Whether the heading says %. */
  readonly percent: boolean;
  /** A unit that the column cannot be read in, such as 万美元; its cells are refused. */
  readonly strange: string | null;
}

/** What people put into a cell to say that nothing is known. */
export const emptyMarks = /^(?:[-—–―/\\]+|无|暂无|不详|未知|空|n\/?a|null)$/iu;
const yes = new Set(['是', '有', '对', '√', '✓', '✔', 'y', 'yes', 'true', '1']);
const no = new Set(['否', '无', '没有', '不是', '错', '×', '✗', '✘', 'n', 'no', 'false', '0']);
const separators = /[、，,；;|\n]/u;

/**
 * The value of a cell: null where it says nothing. Text stays as typed; the codes of other types are those of their readers, and
 * `ledgers.failed`, `ledgers.unit`, `ledgers.enum`, `ledgers.boolean`, `ledgers.scientific`, and the warnings `ledgers.residue`, `ledgers.traditional`,
 * `ledgers.garbled`, and the notice `ledgers.placeholder`.
 */
export function readCell(cell: string, column: LedgerColumn, unit: HeadingUnit): Reading<CellValue> {
  const text = cleanedCell(cell);
  if (text === '') return accepted(null);
  if (isFailed(cell)) return refused('ledgers.failed', { text });
  if (unit.strange !== null) return refused('ledgers.unit', { text, unit: unit.strange });
  const placeholder = emptyMarks.test(text.normalize('NFKC'));
  if (placeholder && column.type !== 'text' && column.type !== 'boolean' && !isLabel(text, column)) {
    return accepted(null, [issue('ledgers.placeholder', { text }, [], 'notice')]);
  }
  switch (column.type) {
    case 'text':
      // A code that a spreadsheet has cut to scientific notation has lost digits.
      return isScientific(cell) ? refused('ledgers.scientific', { text }) : readText(labelled(textOf(text), column));
    case 'integer':
      return readInteger(text);
    case 'number':
      return readNumber(text);
    case 'yuan':
      return readMoney(text, unit.money ?? column.unit ?? '元');
    case 'date':
      return readDay(text);
    case 'ratio':
      return readRate(text, unit.percent);
    case 'boolean':
      return readBoolean(text);
    case 'enum':
      return readCode(text, column.values ?? {});
    case 'list':
      return readList(text, column.values);
  }
}

/** A text that is a label of a code as its code. */
function labelled(text: string, { values }: LedgerColumn): string {
  return values !== undefined && hasOwn(values, text) ? (values[text] ?? text) : text;
}

function readText(text: string): Reading<string> {
  return accepted(text, textFindings(text));
}

function textFindings(text: string): Issue[] {
  if (/\ufffd|锟斤拷|烫烫烫/u.test(text)) return [issue('ledgers.garbled', { text }, [], 'warning')];
  const residue = findResidue(text);
  if (residue === null) return [];
  const code = residue.kind === 'pinyin' ? 'ledgers.residue' : 'ledgers.traditional';
  const severity = residue.kind === 'pinyin' ? 'warning' : 'notice';
  return [issue(code, { text, suggestion: residue.suggestion }, [], severity)];
}

function readBoolean(text: string): Reading<boolean> {
  const plain = text.normalize('NFKC').toLowerCase();
  if (yes.has(plain)) return accepted(true);
  return no.has(plain) ? accepted(false) : refused('ledgers.boolean', { text });
}

function isLabel(text: string, column: LedgerColumn): boolean {
  return column.values !== undefined && hasOwn(column.values, text);
}

/** A code by its label or itself; a label with residue is understood and reported. */
function readCode(text: string, values: Readonly<Record<string, string>>): Reading<string> {
  const labels = Object.entries(values);
  const code = (candidate: string): string | undefined => {
    const plain = candidate.normalize('NFKC').replace(/\s/gu, '');
    return labels.find(([label, own]) => label.normalize('NFKC').replace(/\s/gu, '') === plain || own === plain)?.[1];
  };
  const codeFound = code(text);
  if (codeFound !== undefined) return accepted(codeFound);
  const mended = code(findResidue(text)?.suggestion ?? text);
  if (mended !== undefined) return accepted(mended, textFindings(text));
  return refused('ledgers.enum', { text, allowed: [...new Set(labels.map(([label]) => label))] });
}

/** The items of a list. */
export function readList(
  text: string,
  values: Readonly<Record<string, string>> | undefined,
): Reading<readonly string[]> {
  const written = /^\[.*\]$/su.test(text) ? jsonList(text) : null;
  const parts = written ?? text.split(separators).map((part) => part.trim());
  const items: string[] = [];
  const issues: Issue[] = [];
  for (const part of parts) {
    if (part === '' && written === null) continue;
    const read = values === undefined ? accepted(part, textFindings(part)) : readCode(part, values);
    issues.push(...read.issues);
    if (read.ok) items.push(read.value);
  }
  return issues.some((finding) => finding.severity === 'error') ? { ok: false, issues } : accepted(items, issues);
}

/** A list that was written as JSON because its items hold separators. */
function jsonList(text: string): readonly string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
  } catch {
    return null;
  }
}
