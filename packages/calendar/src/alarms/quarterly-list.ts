import {
  type Accepted,
  accepted,
  compareText,
  type Issue,
  isLocalDate,
  type LocalDate,
  type Period,
} from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { AlarmItem, AlarmText } from './alarm-item.ts';

/** One line of the public list. */
export interface QuarterRow {
  /** The enterprise. */
  readonly enterprise: string;
  /** Its name, where one may be shown. */
  readonly name: string | null;
  /** Which of several alike, such as an instrument's number, where it may be shown. */
  readonly subject: string | null;
  /** The last day to act. */
  readonly due: LocalDate;
  /** The day on which the matter ends. */
  readonly ends: LocalDate;
}

/** The items of one duty that fall due in the quarter. */
export interface QuarterDuty {
  /** The duty. */
  readonly duty: string;
  /** What is to be done, in words. */
  readonly title: AlarmText;
  /** How many items fall due, those without a line among them. */
  readonly total: number;
  /** How many of them belong to no enterprise, such as to households: counted only. */
  readonly unnamed: number;
  /** The lines, by the day of the end. */
  readonly rows: readonly QuarterRow[];
}

/** A quarter of a year. @zh 季度 */
export interface Quarter {
  /** The year. */
  readonly year: number;
  /** The quarter, 1 to 4. */
  readonly quarter: 1 | 2 | 3 | 4;
}

/**
 * What falls due in a quarter, fit for publication.
 *
 * @zh 季度到期清单
 */
export interface QuarterlyList extends Quarter {
  /** Its days. */
  readonly period: Period;
  /** The duties, by code. */
  readonly duties: readonly QuarterDuty[];
}

/** Mobile telephone and resident identity numbers, wherever they stand in a text. */
const personal = /(?:^|\D)1[3-9]\d{9}(?!\d)|(?:^|[^0-9A-Za-z])\d{6}(?:19|20)\d{9}[\dXx](?![0-9A-Za-z])/;

/**
 * The public list of what ends in a quarter and is not done: instruments to be verified, licences to be renewed. No officer stands in
 * it; what belongs to no enterprise, such as a household's gas meter, is counted without a line; a name or number that holds a
 * telephone or identity number is left out.
 *
 * @zh 季度到期清单
 * @param items - the items
 * @param quarter - which quarter of which year
 * @returns the list; issues `date.shape`, with the item's place, for an end that is no day, and `alarm.personal` for a text left out
 * @example
 * ```ts
 * import { quarterlyList } from '@huiqi/calendar';
 *
 * const meter = { duty: 'cn.meter.gas', title: '燃气表轮换', officer: 'O1', opens: null, at: null, done: null, due: '2026-11-30', ends: '2026-11-30' } as const;
 * const items = [
 *   { ...meter, enterprise: 'E1', enterpriseName: '示例食品有限公司', subject: 'G6-017', round: '1' },
 *   { ...meter, enterprise: null, round: '2' },
 * ];
 * const [meters] = quarterlyList(items, { year: 2026, quarter: 4 }).value.duties;
 * [meters?.total, meters?.unnamed, meters?.rows[0]?.subject]; // => [2, 1, 'G6-017']
 * ```
 */
export function quarterlyList(items: readonly AlarmItem[], { year, quarter }: Quarter): Accepted<QuarterlyList> {
  const period = quarterOf(year, quarter);
  const issues: Issue[] = [];
  const duties = new Map<string, { title: AlarmText; unnamed: number; rows: QuarterRow[] }>();
  for (const [index, item] of items.entries()) {
    if (!isLocalDate(item.ends)) issues.push(issue('date.shape', { text: String(item.ends) }, [index, 'ends']));
    else if (period.from <= item.ends && item.ends < (period.to ?? '') && item.done === null) {
      const duty = duties.get(item.duty) ?? { title: item.title, unnamed: 0, rows: [] };
      duties.set(item.duty, duty);
      if (item.enterprise === null) duty.unnamed += 1;
      else duty.rows.push(rowOf(item, item.enterprise, index, issues));
    }
  }
  const codes = [...duties.keys()].sort(compareText);
  const lists = codes.map((code) => {
    const { title, unnamed, rows } = duties.get(code) ?? { title: code, unnamed: 0, rows: [] };
    return { duty: code, title, total: unnamed + rows.length, unnamed, rows: rows.sort(byEnd) };
  });
  return accepted({ year, quarter, period, duties: lists }, issues);
}

function quarterOf(year: number, quarter: number): Period {
  const first = (months: number): LocalDate => {
    const [inYear, month] = months > 12 ? [year + 1, months - 12] : [year, months];
    return `${String(inYear).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as LocalDate;
  };
  return { from: first(quarter * 3 - 2), to: first(quarter * 3 + 1) };
}

function rowOf(item: AlarmItem, enterprise: string, index: number, issues: Issue[]): QuarterRow {
  const shown = (text: string | null | undefined, field: string): string | null => {
    if (text === null || text === undefined) return null;
    if (!personal.test(text)) return text;
    // The finding never repeats what it is about.
    issues.push(issue('alarm.personal', {}, [index, field], 'warning'));
    return null;
  };
  const [name, subject] = [shown(item.enterpriseName, 'enterpriseName'), shown(item.subject, 'subject')];
  return { enterprise, name, subject, due: item.due, ends: item.ends };
}

function byEnd(left: QuarterRow, right: QuarterRow): number {
  return (
    compareText(left.ends, right.ends) ||
    compareText(left.enterprise, right.enterprise) ||
    compareText(left.subject ?? '', right.subject ?? '')
  );
}
