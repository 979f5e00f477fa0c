import { type CellStyle, type DataValidation, type WriteSheet, writeXlsx, writeXlsxStream } from 'hucre/xlsx';
import { columnLetters } from '../cell-address.ts';
import type { SheetCell, SheetColumn, SheetPlan, SheetRule, SheetWriter } from './sheet-plan.ts';

const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const border = { top: line, right: line, bottom: line, left: line } as const;
const headStyle: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EEF7' } },
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const titleStyle: CellStyle = {
  font: { bold: true, size: 16 },
  alignment: { horizontal: 'center', vertical: 'center' },
};
/** The same rows give the same bytes: a file bears no time of its own. */
const fixed = new Date('2000-01-01T00:00:00Z');
/** A list of choices that a rule itself can hold; a longer one stands on a sheet of its own. */
const mostInRule = 200;
const choiceSheet = '可选项';

/** Writes sheets with hucre. */
export const hucreWriter: SheetWriter = {
  async write(plan, rows) {
    const above = plan.title === null ? [] : [[plan.title]];
    const totals = plan.totals?.() ?? null;
    const allRows = [
      ...above,
      plan.columns.map(({ heading }) => heading),
      ...rows,
      ...(totals === null ? [] : [totals]),
    ];
    const lists = plan.rules.filter(needsSheet);
    const sheet: WriteSheet = {
      name: plan.name,
      columns: plan.columns.map((column) => ({ width: column.width, style: styleOf(column) })),
      rows: allRows.map(escapedRow),
      cells: headCells(plan, above.length, totals === null ? null : allRows.length - 1),
      freezePane: { rows: above.length + 1 },
      ...(plan.title === null || plan.columns.length < 2
        ? {}
        : { merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: plan.columns.length - 1 }] }),
      ...(plan.title === null ? {} : { rowDefs: new Map([[0, { height: 30 }]]) }),
      autoFilter: {
        range: `A${above.length + 1}:${columnLetters(plan.columns.length - 1)}${above.length + 1 + rows.length}`,
      },
      dataValidations: validations(plan, above.length + 2, rows.length, lists),
      pageSetup: {
        paperSize: 'a4',
        orientation: plan.paper,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
        printTitlesRow: `$${above.length + 1}:$${above.length + 1}`,
        margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: `&C${plan.foot}` },
    };
    const sheets = lists.length === 0 ? [sheet] : [sheet, choices(lists)];
    return writeXlsx({ sheets, properties: { created: fixed, modified: fixed } });
  },
  stream(plan, rows) {
    return writeXlsxStream(streamed(plan, rows), {
      name: plan.name,
      columns: plan.columns.map((column) => ({
        header: escaped(column.heading),
        width: column.width,
        style: styleOf(column),
      })),
      freezePane: { rows: 1 },
    });
  },
};

/** The rows, then the totals; rows that are there already are not waited for. */
function streamed(
  plan: SheetPlan,
  rows: Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>,
): Iterable<SheetCell[]> | AsyncIterable<SheetCell[]> {
  return Symbol.iterator in rows ? atHand(plan, rows) : toCome(plan, rows);
}

function* atHand(plan: SheetPlan, rows: Iterable<readonly SheetCell[]>): Generator<SheetCell[]> {
  for (const row of rows) yield escapedRow(row);
  const totals = plan.totals?.() ?? null;
  if (totals !== null) yield escapedRow(totals);
}

async function* toCome(plan: SheetPlan, rows: AsyncIterable<readonly SheetCell[]>): AsyncGenerator<SheetCell[]> {
  for await (const row of rows) yield escapedRow(row);
  const totals = plan.totals?.() ?? null;
  if (totals !== null) yield escapedRow(totals);
}

/** A row with its texts escaped; one that needs no escape is taken as it is, for the library only reads it. */
function escapedRow(row: readonly SheetCell[]): SheetCell[] {
  const needed = row.some((cell) => typeof cell === 'string' && cell.includes('_x'));
  return needed ? row.map(escapedCell) : (row as SheetCell[]);
}

function escapedCell(cell: SheetCell): SheetCell {
  return typeof cell === 'string' ? escaped(cell) : cell;
}

/** A text that happens to look like an escape of Office, such as `_x000D_`, written so that it is read as itself. */
function escaped(text: string): string {
  return text.includes('_x') ? text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_') : text;
}

const styles = new WeakMap<SheetColumn, CellStyle>();

function styleOf(column: SheetColumn): CellStyle {
  const known = styles.get(column);
  if (known !== undefined) return known;
  const wrap = column.format === '@';
  const style: CellStyle = {
    numFmt: column.format,
    border,
    alignment: { horizontal: column.align, vertical: 'center', ...(wrap ? { wrapText: true } : {}) },
  };
  styles.set(column, style);
  return style;
}

/** The looks of title, headings and totals. */
function headCells(plan: SheetPlan, head: number, total: number | null): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [index, column] of plan.columns.entries()) {
    cells.set(`${head},${index}`, { style: headStyle });
    if (total !== null) cells.set(`${total},${index}`, { style: { ...styleOf(column), font: { bold: true } } });
    if (head > 0) cells.set(`0,${index}`, { style: titleStyle });
  }
  return cells;
}

function needsSheet(rule: SheetRule): boolean {
  const { allowed } = rule;
  return (
    typeof allowed !== 'string' &&
    (allowed.join(',').length > mostInRule || allowed.some((allowedValue) => /[",]|^[=\s]|\s$/.test(allowedValue)))
  );
}

function choices(lists: readonly SheetRule[]): WriteSheet {
  const columns = lists.map(({ allowed }) => (typeof allowed === 'string' ? [] : allowed));
  const height = columns.reduce((most, column) => Math.max(most, column.length), 0);
  const rows = Array.from({ length: height }, (_, row) => columns.map((column) => escapedCell(column[row] ?? null)));
  return { name: choiceSheet, rows, hidden: true };
}

function validations(plan: SheetPlan, first: number, rows: number, lists: readonly SheetRule[]): DataValidation[] {
  return plan.rules.map((rule): DataValidation => {
    const letters = columnLetters(rule.index);
    const common = {
      range: `${letters}${first}:${letters}${first + rows - 1 + (plan.totals === null ? Math.max(1, plan.spare) : 0)}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: rule.allowed === 'decimal' || rule.allowed === 'whole' || rule.allowed === 'day' ? 'warning' : 'stop',
      errorMessage: rule.message,
    } as const;
    if (rule.allowed === 'day') return { ...common, type: 'date', operator: 'greaterThanOrEqual', formula1: '61' };
    if (rule.allowed === 'whole' || rule.allowed === 'decimal') {
      return {
        ...common,
        type: rule.allowed,
        operator: 'between',
        formula1: '-999999999999999',
        formula2: '999999999999999',
      };
    }
    const place = lists.indexOf(rule);
    if (place < 0) return { ...common, type: 'list', values: [...rule.allowed] };
    const column = columnLetters(place);
    return { ...common, type: 'list', formula1: `'${choiceSheet}'!$${column}$1:$${column}$${rule.allowed.length}` };
  });
}
