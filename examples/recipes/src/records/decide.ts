import type { Determination, LocalDate } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { cnCalendar } from '@huiqi/packs';
import type { SealedPack } from '@huiqi/rules';
import { type Ask, type DecisionRecord, type Replay, record, replay } from '@huiqi/rules/record';
import { assessWaiver, type WaiverAssessment, type WaiverOptions, type WaiverOrder } from '@huiqi/sdk/fees';
import { desk } from '../desk.ts';

/** 问的是什么：收费单和器具 · What is asked beside the matter. */
export interface WaiverInput extends Pick<WaiverOptions, 'instruments'> {
  readonly order: WaiverOrder;
}

const program = 'fee-window 1.4.0';

const ask: Ask<WaiverInput, Determination<WaiverAssessment>> = (matter, { order, ...known }, options) =>
  assessWaiver(matter, order, { ...known, ...options });

/** 判定，并留下存证 · Decides and puts the decision on record. */
export function decide(input: WaiverInput, decidedOn: LocalDate) {
  const asked = { engine: 'fees', verb: 'waiver', program, input, options: { explain: true } };
  return record(desk.matter({ facts: {}, decidedOn }), asked, ask);
}

/**
 * 按存证重算一遍 · Takes a decision on record again.
 *
 * @param decision - 存证 · the record
 * @param packs - 现有的规则包，含历次版本 · the packs at hand, older versions among them
 * @param newerPacks - 原来的版本没有了，就用现在的：差别即是法规的变化 · what differs then is the change of law
 */
export function decideAgain(
  decision: DecisionRecord<WaiverInput>,
  packs: readonly SealedPack[],
  newerPacks = false,
): Replay<Determination<WaiverAssessment>> {
  const calendar = calendarAsKnown(cnCalendar, decision.matter?.days.knownOn ?? decision.input.order.acceptedOn);
  return replay(decision, ask, { packs, vocabulary: desk.book.vocabulary, calendar, program, newerPacks });
}
