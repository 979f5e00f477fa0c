import { sharedWords } from '@huiqi/model/facts';
import type { Engine } from '@huiqi/rules';
import type { FeesEvents, FeesFacts } from './names.ts';
import { feesVocabulary } from './vocabulary.ts';

/** Fees and their waivers, for a desk to compile with. @zh 收费与减免引擎 */
export const fees: Engine<'fees', FeesFacts, FeesEvents> = {
  name: 'fees',
  owns: [
    'fee.',
    'line.',
    'order.',
    'institute.',
    'instrument.',
    'equipment.',
    'patent.',
    'trademark.',
    'device.',
    'waiver.',
    'enterprise.epidemicMaker',
    'applicants',
    'falseStatements',
    'accept',
    'request',
    'due',
    'pay',
    'report',
  ],
  shares: sharedWords,
  vocabulary: feesVocabulary,
};
