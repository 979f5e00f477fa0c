import { awardsVocabulary } from '@huiqi/awards';
import { calendarVocabulary } from '@huiqi/calendar';
import { classificationVocabulary } from '@huiqi/classification';
import { feesVocabulary } from '@huiqi/fees';
import { joinVocabularies, type Vocabulary } from '@huiqi/rules';

/** The words of all engines: those that a pack may use. */
export function allWords(): Vocabulary {
  return joinVocabularies([classificationVocabulary, feesVocabulary, awardsVocabulary, calendarVocabulary]);
}
