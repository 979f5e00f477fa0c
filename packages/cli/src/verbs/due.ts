import { dueDay } from '@huiqi/calendar';
import { DueInput } from '../schemas/due.ts';
import { decidingVerb } from './deciding-verb.ts';

/** `huiqi due`: until when something has to be done. @zh 期限计算 */
export const dueVerb = decidingVerb({
  name: 'due',
  key: 'due',
  schema: DueInput,
  decide: (desk, { clock }, matter, { explain }) => dueDay(desk.matter(matter), clock, { explain }),
});
