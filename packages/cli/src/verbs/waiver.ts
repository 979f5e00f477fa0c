import { assessWaiver } from '@huiqi/fees';
import { WaiverInput } from '../schemas/waiver.ts';
import { decidingVerb } from './deciding-verb.ts';

/** `huiqi waiver`: what fee orders cost after waivers. @zh 费用减免 */
export const waiverVerb = decidingVerb({
  name: 'waiver',
  key: 'waiver',
  schema: WaiverInput,
  whole: ['order', 'instruments'],
  decide: (desk, { order, instruments, lines, history, proofs }, matter, options) =>
    assessWaiver(desk.matter(matter), order, {
      ...options,
      ...(instruments === undefined ? {} : { instruments }),
      ...(lines === undefined ? {} : { lines }),
      ...(history === undefined ? {} : { history }),
      ...(proofs === undefined ? {} : { proofs }),
    }),
});
