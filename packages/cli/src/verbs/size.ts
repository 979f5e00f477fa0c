import { type EnterpriseSize, sizeOf } from '@huiqi/classification';
import type { Locale } from '@huiqi/messages';
import type { Bureau } from '@huiqi/sdk';
import { SizeInput } from '../schemas/size.ts';
import { decidingVerb } from './deciding-verb.ts';

/** `huiqi size`: how large enterprises are. @zh 企业划型 */
export const sizeVerb = decidingVerb({
  name: 'size',
  schema: SizeInput,
  decide: (bureau, _, matter, options) => sizeOf(bureau.matter(matter), options),
  describe: sizeWords,
});

function sizeWords(size: EnterpriseSize, { book }: Bureau, locale: Locale): string {
  return book.vocabulary.facts['enterprise.size']?.values?.[size]?.[locale] ?? size;
}
