import type { JsonValue } from '@huiqi/kernel';
import type { FactSpec, Vocabulary } from '@huiqi/rules';
import { titledCodes } from './data-schema.ts';

type Node = Record<string, JsonValue>;

/**
 * For each fact with a closed list: where a comparison begins with it, its constants are codes of that list. The fields of records have
 * no list of their own here, as one name may stand for several.
 */
export function codesOf({ facts }: Pick<Vocabulary, 'facts'>): Node[] {
  return Object.entries(facts).flatMap(([fact, { words }]) => (words === undefined ? [] : [ruleFor(fact, words)]));
}

function ruleFor(fact: string, words: NonNullable<FactSpec['words']>): Node {
  const code: Node = { type: 'string', anyOf: titledCodes(words) };
  const constant = (schema: Node): Node => ({ properties: { const: schema } });
  return {
    if: { properties: { left: { properties: { fact: { const: fact } }, required: ['fact'] } }, required: ['left'] },
    then: {
      properties: {
        eq: constant(code),
        ne: constant(code),
        in: constant({ type: 'array', items: code }),
      },
    },
  };
}
