import { hasOwn } from '@huiqi/kernel';
import { checkCreditCode, parseIndustry, provinceNames } from '@huiqi/model/identifiers';
import { dailyLabels } from '../dictionary/labels.ts';
import { emptyMarks } from '../read-cell.ts';
import { readDay } from '../read-day.ts';
import { readMoney } from '../read-number.ts';
import { cleanedCell } from '../read-text.ts';

const count = '(?:人|户|家|个|台|件|套|把|只|支|组|次|名|项|批|台件|块|条|辆)';
const organisation =
  /(?:公司|厂|店|合作社|联合社|经营部|服务部|门市部|商行|中心|研究院|学院|医院|学校|集团|工作室|事务所|超市|酒店|宾馆|饭店|餐馆|餐厅|药房|农场|基地|加油站|幼儿园|协会|商会|个体工商户|馆|坊|铺|行|部|社|站|所|局|院|园|场|队|办事处|有限合伙|合伙企业|企业)(?:\([^()]*\))?$/u;
const firmKind = /公司|个体|合作社|独资|合伙|国有|集体|全民|私营|民营|外资|外商|内资|股份|分支|代表机构|^企业$/u;
const dayLike = /\d\s*[年月日号./-]|^长期|^永久|^(?:19|20)\d{6}$/u;
const deadline = /\d+个?(?:工作|自然)?日|年底|月底|季度|长期|每[年月季]/u;
const division = /^[\p{Script=Han}\s/、，,-]+$/u;
const provinces = new Set(Object.values(provinceNames));
const industries = dailyLabels['Enterprise.industry'] ?? {};

/** What the cells of a column look like, each with its test of one cell. */
export const cellKinds = {
  /** A credit code or an old licence number, checked or not: a wrong digit is told when the column is read. */
  creditCode: (text: string) => /^(?:[0-9A-Z]{18}|\d{13}|\d{15})$/iu.test(text.replace(/[\s-]/gu, '')),
  organisation: (text: string) => text.length >= 3 && organisation.test(text.normalize('NFKC')),
  firmKind: (text: string) => firmKind.test(text),
  person: (text: string) =>
    text.split(/[、,，;；\s/]+/u).every((one) => /^[\p{Script=Han}·]{2,5}$/u.test(one) && !organisation.test(one)),
  phone: (text: string) => /(?:^|\D)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{7,8}|\d{3,4}\*{4}\d{4})(?:\D|$)/u.test(text),
  day: (text: string) => readDay(text).ok || dayLike.test(text),
  deadline: (text: string) => readDay(text).ok || dayLike.test(text) || deadline.test(text),
  money: (text: string) => readMoney(text.replace(/\((.*)\)$/u, ''), '元').ok,
  integer: (text: string) =>
    new RegExp(`^(?:约|共)?\\d[\\d,]*(?:\\.0+)?${count}*$`, 'u').test(text.replace(/\s/gu, '')),
  quantity: (text: string) => /\d/u.test(text) || /[一二三四五六七八九十百]/u.test(text),
  year: (text: string) => /^(?:19|20)\d{2}(?:年度?)?$/u.test(text),
  boolean: (text: string) => /^(?:是|否|有|无|√|✓|×|y|n|yes|no|true|false|0|1)$/iu.test(text),
  division: (text: string) =>
    /^\d{6}(?:\d{3}|\d{6})?$/u.test(text) ||
    provinces.has(text) ||
    (division.test(text) && text.length <= 20 && !/公司|厂$|店$|[所局]$/u.test(text)),
  industry: (text: string) => parseIndustry(text).ok || hasOwn(industries, text) || /业$/u.test(text),
  satisfaction: (text: string) => /满意|^[1-5](?:\.0)?(?:分|星)?$/u.test(text),
  unit: (text: string) => text.length <= 4 && !/\d/u.test(text),
  /** A code by one of its labels; the labels are those of the field, see `fits`. */
  label: () => true,
  status: () => true,
  text: () => true,
} as const satisfies Readonly<Record<string, (text: string) => boolean>>;

/** A way cells can look. */
export type CellKind = keyof typeof cellKinds;

/** So much of a cell says what it is. */
const looked = 200;

/** What stands in the cells of a column, those that say nothing left out. */
export function saidIn(cells: readonly string[]): readonly string[] {
  return cells
    .map((cell) => cleanedCell(cell.slice(0, looked)))
    .filter((text) => text !== '' && !emptyMarks.test(text.normalize('NFKC')));
}

/** How many hundredths of the cells pass a test. */
export function shareOf(cells: readonly string[], test: (text: string) => boolean): number {
  return cells.length === 0 ? 0 : Math.floor((100 * cells.filter(test).length) / cells.length);
}

/** Whether a text is a credit code whose check holds: nothing else is one by chance. */
export function isCreditCode(text: string): boolean {
  return checkCreditCode(text).ok;
}
