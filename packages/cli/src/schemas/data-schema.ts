import type { JsonValue } from '@huiqi/kernel';
import type { DataShape } from '@huiqi/rules';

type Node = Record<string, JsonValue>;

/** The JSON Schema of an outcome's data: what may be written, with its Chinese title, so that an editor offers it. */
export function dataSchema(shape: DataShape): Node {
  switch (shape.form) {
    case 'word':
      return { type: 'string', anyOf: titledCodes(shape.words) };
    case 'true':
      return { const: true };
    case 'text':
      return {
        type: 'string',
        minLength: 1,
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
        ...(shape.example === undefined ? {} : { examples: [shape.example] }),
      };
    case 'name':
      return { type: 'string', minLength: 1 };
    case 'bilingual': {
      const text = { type: 'string', minLength: 1 };
      return recordSchema({ zh: text, en: text }, ['zh', 'en']);
    }
    case 'whole':
      return { type: 'integer', minimum: shape.from, ...(shape.to === undefined ? {} : { maximum: shape.to }) };
    case 'share':
      return recordSchema({ num: { type: 'integer', minimum: 0 }, den: { type: 'integer', minimum: 1 } }, [
        'num',
        'den',
      ]);
    case 'amount':
      return {
        anyOf: [
          { type: 'integer', minimum: 0 },
          { type: 'string', minLength: 1 },
        ],
      };
    case 'span':
      return shape.also === undefined ? { $ref: '#/$defs/Span' } : { type: 'object' };
    case 'list':
      return { type: 'array', minItems: 1, items: dataSchema(shape.of) };
    case 'record': {
      const parts = { ...shape.needed, ...shape.optional };
      const properties = Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, dataSchema(part)]));
      return recordSchema(properties, Object.keys(shape.needed));
    }
    case 'map':
      return { type: 'object', additionalProperties: dataSchema(shape.of) };
    case 'either':
      return { anyOf: shape.of.map(dataSchema) };
  }
}

/** Codes with their titles, as a choice. */
export function titledCodes(words: Readonly<Record<string, { readonly zh: string }>>): Node[] {
  return Object.entries(words).map(([code, { zh }]) => ({ const: code, title: zh, description: zh }));
}

function recordSchema(properties: Node, required: readonly string[]): Node {
  return { type: 'object', properties, required, additionalProperties: false };
}
