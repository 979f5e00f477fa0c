import type { Matter, SealedPack } from '@huiqi/rules';
import { type Ask, type DecisionRecord, type Replay, record, replay } from '@huiqi/rules/record';
import { assessWaiver, feesVocabulary, type WaiverOptions, type WaiverOrder } from '../src/index.ts';

interface Waiver {
  readonly order: WaiverOrder;
  readonly options: WaiverOptions;
}
type Answer = ReturnType<typeof assessWaiver>;

const ask: Ask<Waiver, Answer> = (matter, { order, options }) => assessWaiver(matter, order, options);

/** The record of a waiver, examples let in. */
export function recordOf(matter: Matter, order: WaiverOrder, options: WaiverOptions): DecisionRecord<Waiver> {
  const asked = {
    engine: 'fees',
    verb: 'waiver',
    program: 'test',
    input: { order, options },
    letIn: { examples: true },
  };
  return record(matter, asked, ask).record;
}

/** The waiver of a record, decided again. */
export function replayed(stored: DecisionRecord<Waiver>, packs: readonly SealedPack[]): Replay<Answer> {
  return replay(stored, ask, { packs, vocabulary: feesVocabulary, program: 'test' });
}
