import * as z from 'zod';
import { checkDivision } from '../identifiers/division.ts';
import { checked } from './finding.ts';

/** A division code as `checkDivision` accepts it. @zh 行政区划代码 */
export const DivisionCode = checked(z.string(), checkDivision).meta({
  title: '行政区划',
  titleEn: 'division',
  source: 'GB/T 2260',
  valueType: 'division',
  pattern: '^\\d{6}$',
});
