import { classesOf, sizeOf } from '@huiqi/classification';
import { SizeInput } from '../schemas/size.ts';
import { decidingVerb } from './deciding-verb.ts';

/** `huiqi size`: how large enterprises are, and of which other classes. @zh 企业划型 */
export const sizeVerb = decidingVerb({
  name: 'size',
  key: 'size',
  schema: SizeInput,
  decide: (desk, _, matter, options) => sizeOf(desk.matter(matter), options),
  beside: (desk, { classes }, matter, options) =>
    classes === undefined ? {} : { classes: classesOf(desk.matter(matter), classes, options) },
});
