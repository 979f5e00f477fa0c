import { accepted, type Fen, type Issue, parseRatio, parseYuan, type Ratio, type Reading } from '@huiqi/kernel';
import { refused } from './codes.ts';
import { type MoneyUnit, powerOf } from './column.ts';

const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** A number as typed: full-width digits, spaces and thousands separators taken out, brackets read as a minus. */
function plainNumber(text: string): string {
  const plain = text.normalize('NFKC').replace(/[\s']/gu, '').replace(/^−/u, '-');
  const negative = /^\((.+)\)$/u.exec(plain)?.[1];
  const bare = negative === undefined ? plain : `-${negative}`;
  return grouped.test(bare) ? bare.replace(/,/g, '') : bare;
}

/** A whole number; `12.0` is one. Issues: `ledgers.integer`, `ledgers.range`. */
export function readInteger(text: string): Reading<number> {
  const match = /^([+-]?\d+)(?:\.0*)?$/u.exec(plainNumber(text));
  if (match === null) return refused('ledgers.integer', { text });
  const value = Number(match[1]);
  return Number.isSafeInteger(value) ? accepted(value === 0 ? 0 : value) : refused('ledgers.range', { text });
}

/** An exact number, whole or a fraction. Issues: `ledgers.number`, `ledgers.range`. */
export function readNumber(text: string): Reading<number | Ratio> {
  const plain = plainNumber(text);
  if (!/^[+-]?\d+(?:\.\d+|\/\d+)?$/u.test(plain)) return refused('ledgers.number', { text });
  const read = parseRatio(plain);
  if (!read.ok) return refused(read.issues[0]?.code === 'ratio.range' ? 'ledgers.range' : 'ledgers.number', { text });
  return accepted(read.value.den === 1 ? read.value.num : read.value);
}

/**
 * A rate: `85%`, `0.85`, `85/100`. Above 1 and without a sign it is refused as `ledgers.ratio.ambiguous`, because 85 may mean 85 % or
 * 8500 %, unless the heading says %. Other issues: `ratio.shape`, `ratio.range`.
 */
export function readRate(text: string, percentHeading: boolean): Reading<Ratio> {
  const plain = plainNumber(text);
  const bare = /^[+-]?\d+(?:\.\d+)?$/u.test(plain);
  const read = parseRatio(bare && percentHeading ? `${plain}%` : plain);
  if (!read.ok) return ofCell(read, text);
  const large = Math.abs(read.value.num) > read.value.den;
  return bare && !percentHeading && large ? refused('ledgers.ratio.ambiguous', { text }) : read;
}

/** Money in the unit of the heading unless the cell names its own. Issues: `money.shape`, `money.precision`, `money.range`. */
export function readMoney(text: string, unit: MoneyUnit): Reading<Fen> {
  const plain = plainNumber(text).replace(/^(?:¥|RMB|CNY|人民币)/iu, '');
  const amountWithUnit = /^(.*?\d)([十百千]?万元?|亿元?|[百千]?元)(?:整|正)?$/u.exec(plain);
  const number = plainNumber(amountWithUnit?.[1] ?? plain);
  const named = amountWithUnit === null ? unit : `${amountWithUnit[2]?.replace('元', '') ?? ''}元`;
  const read = parseYuan(shifted(number, powerOf[named as MoneyUnit]));
  return read.ok ? read : ofCell(read, text);
}

/** What was found of a part of a cell, said of the cell as it was typed. */
function ofCell({ issues }: { readonly issues: readonly Issue[] }, text: string): Reading<never> {
  return { ok: false, issues: issues.map((found) => ({ ...found, params: { text } })) };
}

/** A decimal text times a power of ten; anything else as it is. */
function shifted(text: string, power: number): string {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/u.exec(text);
  if (match === null || power === 0) return text;
  const places = (match[3] ?? '').padEnd(power, '0');
  const decimals = places.slice(power);
  return `${match[1] ?? ''}${match[2] ?? ''}${places.slice(0, power)}${decimals === '' ? '' : `.${decimals}`}`;
}
