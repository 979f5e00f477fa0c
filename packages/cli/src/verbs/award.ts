import { assessAward } from '@huiqi/awards';
import { AwardInput } from '../schemas/award.ts';
import { decidingVerb } from './deciding-verb.ts';

/** `huiqi award`: whether enterprises may apply for an award. @zh 奖项申报条件 */
export const awardVerb = decidingVerb({
  name: 'award',
  key: 'award',
  schema: AwardInput,
  decide: (desk, { award }, matter, options) => assessAward(desk.matter(matter), award, options),
});
