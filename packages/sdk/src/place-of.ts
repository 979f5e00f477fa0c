import type { MissingFact } from '@huiqi/kernel';

/**
 * Where an answer goes, as a path into what an engine is asked with: `facts`, `events` and `judgements` of a matter, `lines` of an
 * order. It is the same path in a line of the command line.
 *
 * @zh 答案的填写位置
 */
export type AnswerPlace = readonly (string | number)[];

/**
 * Where the answer to what is missing goes; null where nobody at a form can answer it.
 *
 * @zh 答案的填写位置
 * @param missing - what is missing, as a determination says
 * @example
 * ```ts
 * import { placeOf } from '@huiqi/sdk';
 *
 * placeOf({ kind: 'day', name: 'filing' }); // => ['events', 'filing']
 * placeOf({ kind: 'fact', name: 'it.kind', collection: 'applicants', record: [1] }); // => ['facts', 'applicants', 'records', 1, 'kind']
 * placeOf({ kind: 'fact', name: 'instrument.use', record: [0] }); // => ['lines', 0, 'instrument.use']
 * placeOf({ kind: 'calendar', name: '2027' }); // => null
 * ```
 */
export function placeOf({ kind, name, record = [], collection }: MissingFact): AnswerPlace | null {
  if (kind === 'day') return ['events', name];
  if (kind === 'judgement') return ['judgements', name];
  if (kind !== 'fact' && kind !== 'collection') return null;
  const field = name.startsWith('it.') ? name.slice('it.'.length) : name;
  if (collection !== undefined) {
    return ['facts', ...collection.split('.it.').flatMap((one, depth) => [one, 'records', record[depth] ?? 0]), field];
  }
  // Only a line of an order is a record of no collection.
  const [line] = record;
  return line === undefined ? ['facts', field] : ['lines', line, field];
}
