import { sharedWords } from '@huiqi/model/facts';
import type { Engine } from '@huiqi/rules';
import type { AwardsEvents, AwardsFacts } from './names.ts';
import { awardsVocabulary } from './vocabulary.ts';

/** Awards, for a desk to compile with. @zh 奖项引擎 */
export const awards: Engine<'awards', AwardsFacts, AwardsEvents> = {
  name: 'awards',
  owns: [
    'practice.',
    'subject.',
    'application.',
    'score.',
    'person.',
    'officer.',
    'held.',
    'review.',
    'scoring.',
    'reply.',
    'accidents',
    'violations',
    'samplings',
    'complaints',
    'exportNotices',
    'holdings',
    'annuals',
    'certificates',
    'pools',
    'standards',
    'awardApplications',
    'awardPayments',
    'recommendations',
    'replies',
    'editions',
    'controlled',
    'cutoff',
    'review',
  ],
  shares: sharedWords,
  vocabulary: awardsVocabulary,
};
