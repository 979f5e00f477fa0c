import { hasOwn } from '@huiqi/kernel';
import type { AnswerPlace } from './place-of.ts';

/**
 * What an engine is asked with, with one answer more. Nothing is changed in place; what lies on the way and is not there yet is
 * made, and lines or records before it that say nothing are empty.
 *
 * @zh 填入答案
 * @param given - facts, events, judgements and the like, as the engine takes them
 * @param place - where the answer goes, as the question says
 * @param answer - the answer: a value, a day, the records of a collection with `completeOver`, a signed judgement
 * @example
 * ```ts
 * import { withAnswer } from '@huiqi/sdk';
 *
 * withAnswer({ facts: { a: 1 } }, ['facts', 'b'], 2); // => { facts: { a: 1, b: 2 } }
 * withAnswer({ facts: {} }, ['lines', 1, 'instrument.use'], 'trade'); // => { facts: {}, lines: [{}, { 'instrument.use': 'trade' }] }
 * ```
 */
export function withAnswer<Given extends object>(given: Given, place: AnswerPlace, answer: unknown): Given {
  return placed(given, place, answer) as Given;
}

function placed(part: unknown, [step, ...rest]: AnswerPlace, answer: unknown): unknown {
  if (step === undefined) return answer;
  if (typeof step === 'number') {
    const items: readonly unknown[] = Array.isArray(part) ? part : [];
    const length = Math.max(items.length, step + 1);
    return Array.from({ length }, (_, at) => (at === step ? placed(items[at], rest, answer) : (items[at] ?? {})));
  }
  const own = typeof part === 'object' && part !== null ? (part as Readonly<Record<string, unknown>>) : {};
  return { ...own, [step]: placed(hasOwn(own, step) ? own[step] : undefined, rest, answer) };
}
