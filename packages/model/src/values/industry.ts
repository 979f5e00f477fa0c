import * as z from 'zod';
import { parseIndustry } from '../identifiers/industry.ts';
import { checked } from './finding.ts';

/** An industry code as `parseIndustry` accepts it, stored with its letter: `1353` becomes `C1353`. @zh 国民经济行业代码 */
export const IndustryCode = checked(z.string().overwrite(withLetter), parseIndustry).meta({
  title: '国民经济行业',
  titleEn: 'industry',
  source: 'GB/T 4754-2017',
  valueType: 'industry',
  pattern: '^([A-Ta-t]|[A-Ta-t]?\\d{2,4})$',
});

function withLetter(text: string): string {
  const reading = parseIndustry(text);
  return reading.ok ? reading.value.code : text;
}
