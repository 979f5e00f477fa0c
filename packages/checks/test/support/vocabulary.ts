import { awardsVocabulary } from '@huiqi/awards';
import { calendarVocabulary } from '@huiqi/calendar';
import { classificationVocabulary } from '@huiqi/classification';
import { feesVocabulary } from '@huiqi/fees';
import { joinVocabularies, type Vocabulary } from '@huiqi/rules';

/** The words of all engines. */
export const vocabulary: Vocabulary = joinVocabularies([
  classificationVocabulary,
  feesVocabulary,
  awardsVocabulary,
  calendarVocabulary,
]);
