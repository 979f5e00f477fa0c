import * as z from 'zod';
import { checkCreditCode } from '../identifiers/credit-code.ts';
import { checked } from './finding.ts';

/** A credit code as `checkCreditCode` accepts it. @zh 统一社会信用代码 */
export const CreditCode = checked(z.string(), checkCreditCode).meta({
  title: '统一社会信用代码',
  titleEn: 'unified social credit code',
  source: 'GB 32100-2015',
  valueType: 'creditCode',
  pattern: '^[0-9A-HJ-NP-RTUWXY]{18}$',
});
