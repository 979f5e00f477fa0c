import { award, awardLadder, awardPlan } from '@huiqi/awards/verbs';
import { alarms, due } from '@huiqi/calendar/verbs';
import { size } from '@huiqi/classification/verbs';
import { waiver } from '@huiqi/fees/verbs';
import { pairing } from '@huiqi/pairing/verbs';
import type { Verb } from '@huiqi/rules/verb';

export { alarms, award, awardLadder, awardPlan, due, pairing, size, waiver };

/** Every verb of every engine: command line, service, JSON Schemas, docs and tests read this list. @zh 全部对外提问 */
export const verbs: readonly Verb[] = [size, award, awardLadder, awardPlan, due, alarms, waiver, pairing];
