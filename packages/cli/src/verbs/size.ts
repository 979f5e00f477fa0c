import { classesOf, sizeOf } from '@huiqi/classification';
import { SizeInput } from '../schemas/size.ts';
import { decidingVerb } from './deciding-verb.ts';

/** `huiqi size`: how large enterprises are, and of which other classes. @zh 企业划型 */
export const sizeVerb = decidingVerb({
  name: 'size',
  schema: SizeInput,
  decide: (bureau, _, matter, options) => sizeOf(bureau.matter(matter), options),
  beside: (bureau, { classes }, matter, options) =>
    classes === undefined ? {} : { classes: classesOf(bureau.matter(matter), classes, options) },
});
