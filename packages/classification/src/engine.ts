import { sharedWords } from '@huiqi/model/facts';
import type { Engine } from '@huiqi/rules';
import type { ClassificationEvents, ClassificationFacts } from './names.ts';
import { classificationVocabulary } from './vocabulary.ts';

/** Size and other classes, for a desk to compile with. @zh 划型引擎 */
export const classification: Engine<'classification', ClassificationFacts, ClassificationEvents> = {
  name: 'classification',
  owns: ['enterprise.', 'individual.'],
  shares: sharedWords,
  vocabulary: classificationVocabulary,
};
