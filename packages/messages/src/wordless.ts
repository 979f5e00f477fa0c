import type { CallerError } from '@huiqi/kernel';
import { callerError } from './codes.ts';

/** The beginnings of the codes of this package; those of an engine begin with its name. */
const own = [
  'messages',
  'reader',
  'outcome',
  'ground',
  'bounds',
  'period',
  'record',
  'missing',
  'step',
  'result',
  'basis',
];

/** The refusal to say a code that a speech has no words for, with the area whose words it lacks. */
export function wordless(code: string): CallerError {
  const [first = ''] = code.split('.');
  const area = own.includes(first) ? 'messages' : first;
  return callerError(
    'messages.unknown',
    { code, area },
    `The code “${code}” has no words in this speech: hand the words of “${area}” to speech(). 代码“${code}”没有对应的文字，请把“${area}”的文字传给 speech()。`,
  );
}
