import type { Words } from '@huiqi/kernel';
import type { SheetParams } from '../../codes.ts';

/** The words of `@huiqi/ledgers` that stand in every sheet, in English. */
export const sheetEn: Words<SheetParams> = {
  'ledgers.rule.choice': 'choose from the list',
  'ledgers.rule.day': 'enter a day, such as 2026-03-05',
  'ledgers.rule.whole': 'enter a whole number',
  'ledgers.rule.number': 'enter a number',
};
