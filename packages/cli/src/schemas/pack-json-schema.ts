import type { JsonValue } from '@huiqi/kernel';
import type { JsonSchema } from '@huiqi/model';
import type { EventSpec, FactSpec, OutcomeArgument } from '@huiqi/rules';
import { GoldenCaseSchema, PackSchema } from '@huiqi/rules/read';
import * as z from 'zod';
import { vocabulary } from '../vocabulary.ts';
import { dataSchema } from './data-schema.ts';
import { codesOf } from './fact-codes.ts';
import { packTitles } from './pack-titles.ts';

type Node = Record<string, JsonValue>;

/** The JSON Schema of packs: with Chinese titles, and with every registered word so that an editor offers it. */
export function packJsonSchema(): JsonSchema {
  const { root, defs } = madeFrom(PackSchema, 'Pack');
  (root['properties'] as Node)['$schema'] = { type: 'string', title: packTitles['Pack']?.['$schema'] ?? '' };
  const events = wordsOf(vocabulary.events);
  for (const [name, node] of Object.entries(defs)) {
    visit(node, (properties) => {
      if (name === 'Rule') offer(properties, 'textDay', { type: 'string', anyOf: events });
      if (name === 'Rule' && properties['then'] !== undefined) properties['then'] = outcomes(properties['then']);
      if (name === 'Term') offerTerms(properties);
      if (name === 'Condition') {
        if (properties['left'] !== undefined) offerCodes(node);
        for (const word of ['some', 'every', 'none', 'count'])
          offer(properties, word, { type: 'string', anyOf: collectionNames() });
      }
    });
  }
  return named('pack', root, defs);
}

/** The JSON Schema of golden cases: a file holds a list of them. */
export function goldenCaseJsonSchema(): JsonSchema {
  const { root, defs } = madeFrom(GoldenCaseSchema, 'GoldenCase');
  return named('golden-case', root, defs);
}

function madeFrom(schema: z.ZodType, id: string): { readonly root: Node; readonly defs: Record<string, Node> } {
  // Days are checked by a function; their form stands in the metadata.
  const generated = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' });
  const defs = structuredClone(generated.$defs ?? {}) as Record<string, Node>;
  for (const [name, node] of Object.entries(defs)) {
    delete node['id'];
    visit(node, (properties, title) => {
      for (const [key, property] of Object.entries(properties)) {
        renameSource(property as Node);
        const words = packTitles[name]?.[key];
        if (words !== undefined) title(key, words);
      }
    });
  }
  const { [id]: root = {}, ...otherDefinitions } = defs;
  return { root, defs: otherDefinitions };
}

function named(name: string, root: Node, defs: Readonly<Record<string, Node>>): JsonSchema {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return { $schema, $id: `https://huiqi.dev/schema/${name}.json`, ...root, $defs: defs };
}

/** Every object schema inside a node, with a function that titles one of its properties. */
function visit(node: JsonValue, see: (properties: Node, title: (key: string, words: string) => void) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const { properties } = node as Node;
  if (properties !== undefined && (node as Node)['type'] === 'object') {
    const ownProperties = properties as Node;
    see(ownProperties, (key, words) => {
      const property = ownProperties[key] as Node;
      // A reference keeps its own title; what the property is called stands beside it.
      ownProperties[key] = { title: words, ...property, ...(property['$ref'] === undefined ? {} : { title: words }) };
    });
  }
  for (const inner of Object.values<JsonValue>(node)) visit(inner, see);
}

function renameSource(property: Node): void {
  if (typeof property['source'] !== 'string') return;
  property['x-source'] = property['source'];
  delete property['source'];
}

/** Narrows a text to registered words. */
function offer(properties: Node, key: string, words: Node): void {
  const { title } = (properties[key] ?? {}) as Node;
  if (properties[key] === undefined) return;
  properties[key] = { ...(title === undefined ? {} : { title }), ...words };
}

function wordsOf<T extends EventSpec & Pick<Partial<FactSpec>, 'unit'>>(
  words: Readonly<Record<string, T>>,
  told: (title: string, word: T) => string = (title) => title,
): Node[] {
  return Object.entries(words).map(([name, word]) => {
    const title = told(word.title?.zh ?? name, word);
    return { const: name, title, description: title };
  });
}

/** Beside a fact with a closed list, a constant is one of its codes. */
function offerCodes(condition: Node): void {
  const comparison = (condition['anyOf'] as Node[]).find(
    ({ properties }) => (properties as Node)['left'] !== undefined,
  );
  if (comparison !== undefined) comparison['allOf'] = codesOf(vocabulary);
}

const localFacts = {
  pattern: '^local\\.',
  title: '自带的事实',
  description: '规则包 facts 中自带的事实，写作 local.名称',
};
const field = { pattern: '^it\\.', title: '记录的字段', description: '所查记录的字段，写作 it.字段名' };

function factNames(): Node[] {
  const counts = Object.fromEntries(
    Object.entries(vocabulary.collections).map(([name, one]) => [`${name}.count`, one]),
  );
  return [
    ...wordsOf(vocabulary.facts, (title, { unit }) => (unit === undefined ? title : `${title}（${unit}）`)),
    ...wordsOf(counts, (title) => `${title}数`),
    localFacts,
    field,
  ];
}

function collectionNames(): Node[] {
  return [...wordsOf(vocabulary.collections), field];
}

function offerTerms(properties: Node): void {
  offer(properties, 'fact', { type: 'string', anyOf: factNames() });
  offer(properties, 'formula', { enum: Object.keys(vocabulary.formulas) });
}

/** What may follow: a derived fact, or one registered outcome with its arguments. */
function outcomes(node: JsonValue): Node {
  const [derive] = (node as { readonly anyOf: readonly JsonValue[] }).anyOf;
  const derived = structuredClone(derive) as Node;
  const properties = derived['properties'] as Node;
  properties['derive'] = { title: '得出的事实', type: 'string', anyOf: factNames() };
  const ofVocabulary = Object.entries(vocabulary.outcomes).map(([name, args]): Node => {
    const required = Object.entries(args).flatMap(([key, one]) => (one.optional === true ? [] : [key]));
    const inner = Object.fromEntries(Object.entries(args).map(([key, one]) => [key, argument(one)]));
    const body = { type: 'object', properties: inner, required, additionalProperties: false };
    return { type: 'object', properties: { [name]: body }, required: [name], additionalProperties: false };
  });
  return { title: '结果', anyOf: [derived, ...ofVocabulary] };
}

function argument(one: OutcomeArgument): Node {
  if (one.kind === 'term') return { $ref: '#/$defs/Term' };
  return one.kind === 'span' ? { $ref: '#/$defs/Span' } : dataSchema(one.shape);
}
