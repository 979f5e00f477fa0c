import type { Words } from '@huiqi/kernel';
import type { SheetParams } from '../../codes.ts';

/** The words of `@huiqi/ledgers` that stand in every sheet, in Chinese. */
export const sheetZh: Words<SheetParams> = {
  'ledgers.rule.choice': '请从下拉列表里选择',
  'ledgers.rule.day': '请填日期，如 2026-03-05',
  'ledgers.rule.whole': '请填整数',
  'ledgers.rule.number': '请填数字',
};
