import type { Issue, JsonValue, Severity } from '@huiqi/kernel';
import { recordOf } from '@huiqi/kernel';
import { cellAddress } from './cell-address.ts';
import { holdsPersonal } from './personal-text.ts';

/**
 * A finding in a ledger, with the cell it is about.
 *
 * @zh 台账问题
 */
export interface LedgerIssue extends Issue {
  /** The file as the caller named it. */
  readonly file: string;
  /** The row as the sheet counts it, from 1; null for the file as a whole. */
  readonly row: number | null;
  /** The address of the cell, such as `B7`; null for a row or the file as a whole. */
  readonly cell: string | null;
  /** The heading of the column as written; null for the row as a whole. */
  readonly column: string | null;
  /** The cell as written; null where there is none, `***` for a personal column or a text with a person's number in it. */
  readonly value: string | null;
}

/** Where in a ledger something was found. */
export interface Place {
  /** The file as the caller named it. */
  readonly file: string;
  /** The row as the sheet counts it. */
  readonly row?: number;
  /** The place of the column, from 0. */
  readonly index?: number;
  /** The heading of the column. */
  readonly column?: string;
  /** The cell as written. */
  readonly value?: string;
  /** True keeps the value out. */
  readonly personal?: boolean | undefined;
}

/** Makes a finding; the place goes into its path and, where words need it, its parameters. */
export function ledgerIssue(
  code: string,
  place: Place,
  params: Readonly<Record<string, JsonValue>> = {},
  severity: Severity = 'error',
): LedgerIssue {
  const { file, row = null, index = null, column = null } = place;
  const personal = place.personal === true || holdsPersonal(JSON.stringify([place.value ?? null, params]));
  // An empty cell gives nothing away.
  const value = place.value === undefined ? null : personal && place.value !== '' ? '***' : place.value;
  const masked = personal ? recordOf(Object.entries(params).map(([key]) => [key, '***'])) : params;
  return {
    code,
    severity,
    path: [file, ...(row === null ? [] : [row]), ...(column === null ? [] : [column])],
    params: { ...(column === null ? {} : { column }), ...(value === null ? {} : { value }), ...masked },
    file,
    row,
    cell: row === null || index === null ? null : cellAddress(row, index),
    column,
    value,
  };
}

/** The findings of a reader of values, placed in the ledger. */
export function placed(issues: readonly Issue[], place: Place): LedgerIssue[] {
  return issues.map((finding) => ledgerIssue(finding.code, place, finding.params, finding.severity));
}
