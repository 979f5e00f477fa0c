import { assessWaiver, type WaiverKnown } from '@huiqi/fees';
import type { NewMatter } from '@huiqi/sdk';
import { WaiverInput } from '../schemas/waiver.ts';
import { decidingVerb } from './deciding-verb.ts';

/** `huiqi waiver`: what fee orders cost after waivers. @zh 费用减免 */
export const waiverVerb = decidingVerb({
  name: 'waiver',
  key: 'waiver',
  schema: WaiverInput,
  whole: ['order', 'instruments'],
  decide(desk, { order, instruments, lines, history, proofs }, matter, options) {
    const { calendar } = desk.matter(matter).input;
    const known: WaiverKnown = {
      facts: matter.facts,
      ...(instruments === undefined ? {} : { instruments }),
      ...(lines === undefined ? {} : { lines }),
      ...(history === undefined ? {} : { history }),
      ...(proofs === undefined ? {} : { proofs }),
      days: daysOf(matter),
      ...(matter.judgements === undefined ? {} : { judgements: matter.judgements }),
      ...(calendar === undefined ? {} : { calendar }),
    };
    return assessWaiver(order, known, desk.book, options);
  },
});

function daysOf({ decidedOn, knownOn = decidedOn, events }: NewMatter): WaiverKnown['days'] {
  return { decidedOn, knownOn, events };
}
