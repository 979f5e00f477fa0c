import { Ratio } from '@huiqi/model';
import * as z from 'zod';

/** How large an enterprise is. @zh 企业规模 */
export const EnterpriseSize = z.enum(['micro', 'small', 'medium', 'large']).meta({
  id: 'EnterpriseSize',
  title: '企业规模',
  titleEn: 'size of an enterprise',
  labels: { micro: '微型', small: '小型', medium: '中型', large: '大型' },
});

/** The value of a class: a code, a number (money in fen), yes, a ratio. */
export const ClassValue = z
  .union([z.string(), z.number(), z.boolean(), Ratio])
  .meta({ id: 'ClassValue', title: '分类的值', titleEn: 'value of a class' });
