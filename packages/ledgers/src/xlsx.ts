/**
 * Ledgers in xlsx, in and out. Apart from the main entry, so that whoever needs CSV only loads no library for workbooks.
 *
 * @packageDocumentation
 */

export type { SheetLook } from './xlsx/plan-sheet.ts';
export * from './xlsx/read-any-ledger.ts';
export * from './xlsx/read-any-rows.ts';
export * from './xlsx/read-xlsx-ledger.ts';
export type { SheetCell, SheetColumn, SheetPlan, SheetRule, SheetWriter } from './xlsx/sheet-plan.ts';
export * from './xlsx/write-xlsx-ledger.ts';
export * from './xlsx/write-xlsx-rejected.ts';
