import type { JsonValue, Tell } from '@huiqi/kernel';

/** Of which class an enterprise is, in sentences: the value, or the values it may still have. @zh 分类结论的文字 */
export const tellClass: Tell<JsonValue> = (conclusion, { about = '' }) => {
  switch (conclusion.side) {
    case 'final':
      return [{ code: 'classification.answer.is', params: { about, value: conclusion.value } }];
    case 'possible':
      return [{ code: 'classification.answer.maybe', params: { about, value: { oneOf: conclusion.values } } }];
    default:
      return [];
  }
};

/** Whether an enterprise is of a class, in sentences. @zh 是否属于某类的文字 */
export const tellQualifies: Tell<boolean> = (conclusion, { about = '' }) => {
  if (conclusion.side !== 'final' && conclusion.side !== 'no') return [];
  const is = conclusion.side === 'final' && conclusion.value;
  return [{ code: is ? 'classification.answer.yes' : 'classification.answer.no', params: { about } }];
};
