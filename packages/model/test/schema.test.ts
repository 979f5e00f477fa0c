import { CallerError, type JsonValue } from '@huiqi/kernel';
import { describe, expect, it } from 'vitest';
import {
  type DictionaryField,
  dictionaryOf,
  type EntityName,
  entities,
  type JsonSchema,
  jsonSchemaOf,
  readEntity,
} from '../src/index.ts';
import { examples } from './examples.ts';

const names = Object.keys(entities) as EntityName[];
const fieldsOf = (fields: readonly DictionaryField[]): readonly DictionaryField[] =>
  fields.flatMap((field) => [field, ...fieldsOf(field.fields ?? [])]);

/** Checks a value against the part of JSON Schema that the model's schemas use; another word makes it throw. */
function accepts(schema: JsonSchema, value: JsonValue | undefined, root: JsonSchema): boolean {
  return Object.entries(schema).every(([word, wanted]) => {
    const list = wanted as readonly JsonSchema[];
    if (word.startsWith('x-') || ['$schema', '$id', '$defs', 'title', 'format'].includes(word)) return true;
    switch (word) {
      case '$ref': {
        const definitions = root['$defs'] as Readonly<Record<string, JsonSchema>>;
        const target = definitions[String(wanted).replace('#/$defs/', '')];
        if (target === undefined) throw new Error(`no definition ${String(wanted)}`);
        return accepts(target, value, root);
      }
      case 'type':
        if (Array.isArray(wanted)) return wanted.some((type: JsonValue) => accepts({ type }, value, root));
        if (wanted === 'null') return value === null;
        if (wanted === 'integer') return Number.isInteger(value);
        if (wanted === 'array') return Array.isArray(value);
        if (wanted === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
        return typeof value === wanted;
      case 'anyOf':
        return list.some((one) => accepts(one, value, root));
      case 'enum':
        return (wanted as readonly JsonValue[]).includes(value ?? null);
      case 'pattern':
        return typeof value !== 'string' || new RegExp(String(wanted), 'u').test(value);
      case 'allOf':
        return list.every((one) => accepts(one, value, root));
      case 'minimum':
        return typeof value !== 'number' || value >= Number(wanted);
      case 'maximum':
        return typeof value !== 'number' || value <= Number(wanted);
      case 'exclusiveMinimum':
        return typeof value !== 'number' || value > Number(wanted);
      case 'items':
        return !Array.isArray(value) || value.every((item: JsonValue) => accepts(wanted as JsonSchema, item, root));
      case 'required':
        return (wanted as readonly string[]).every((key) => Object.hasOwn(value as object, key));
      case 'properties':
        return Object.entries(wanted as Readonly<Record<string, JsonSchema>>).every(
          ([key, one]) => !Object.hasOwn(value as object, key) || accepts(one, (value as JsonSchema)[key], root),
        );
      default:
        throw new Error(`unexpected word ${word}`);
    }
  });
}

describe('jsonSchemaOf', () => {
  it.each(names)('describes %s: the example fits, and every field is required and typed', (name) => {
    const schema = jsonSchemaOf(name);
    const example = { ...examples[name] } as Readonly<Record<string, JsonValue>>;
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe(`https://huiqi.dev/schema/${name}.json`);
    expect(schema['title']).toMatch(/\p{Script=Han}/u);
    expect(accepts(schema, example, schema)).toBe(true);
    for (const key of Object.keys(example)) {
      const { [key]: left, ...rest } = example;
      expect(left).not.toBe(undefined);
      expect(accepts(schema, rest, schema), `${key} absent`).toBe(false);
      expect(accepts(schema, { ...example, [key]: { wrong: true } }, schema), `${key} wrong`).toBe(false);
      const unknown = { ...example, [key]: null };
      const read = readEntity(entities[name], unknown);
      const refusedByForm = !read.ok && read.issues.some((found) => found.code === 'model.missing');
      expect(accepts(schema, unknown, schema), `${key} null`).toBe(!refusedByForm);
    }
  });

  it('carries units, sources, code names and the mark of personal fields', () => {
    const properties = jsonSchemaOf('Enterprise')['properties'] as Readonly<Record<string, JsonSchema>>;
    expect(properties['revenueFen']).toMatchObject({
      title: '营业收入',
      'x-title-en': 'revenue of the last year',
      'x-unit': '分',
      'x-source': '国统字〔2017〕213号',
    });
    expect(JSON.stringify(properties['kind'])).toContain('个体工商户');
    const officer = jsonSchemaOf('Officer')['properties'] as Readonly<Record<string, JsonSchema>>;
    expect(officer['name']?.['x-personal']).toBe(true);
    expect(officer['rank']?.['x-personal']).toBe(undefined);
  });

  it('gives the same bytes each time, and plain JSON', () => {
    for (const name of names) {
      expect(JSON.stringify(jsonSchemaOf(name))).toBe(JSON.stringify(jsonSchemaOf(name)));
      expect(JSON.parse(JSON.stringify(jsonSchemaOf(name)))).toEqual(jsonSchemaOf(name));
    }
  });

  it('throws for a name that no entity has', () => {
    expect(() => jsonSchemaOf('constructor' as EntityName)).toThrow(CallerError);
    expect(() => jsonSchemaOf('Town' as EntityName)).toThrow('model.entity');
  });
});

describe('dictionaryOf', () => {
  it.each(names)('lists every field of %s with titles, source and, for numbers, a unit', (name) => {
    const fields = dictionaryOf(entities[name]);
    expect(fields.map((field) => field.name).sort()).toEqual(Object.keys(examples[name]).sort());
    for (const field of fieldsOf(fields)) {
      expect(field.title, field.name).toMatch(/\p{Script=Han}/u);
      expect(field.titleEn, field.name).toMatch(/^[\x20-\x7e]+$/);
      expect(field.source, field.name).not.toBe('');
      if (['integer', 'money', 'number'].includes(field.type)) expect(field.unit, field.name).not.toBe(null);
      expect(field.type === 'money', field.name).toBe(field.name.endsWith('Fen'));
      expect(field.type === 'code', field.name).toBe(field.codes !== null);
    }
    expect(new Set(fields.map((field) => field.heading)).size).toBe(fields.length);
  });

  it('says what a ledger needs of a field', () => {
    const fields = Object.fromEntries(dictionaryOf(entities.Enterprise).map((field) => [field.name, field]));
    expect(fields['revenueFen']).toEqual({
      name: 'revenueFen',
      title: '营业收入',
      titleEn: 'revenue of the last year',
      heading: '营业收入（元）',
      unit: '分',
      source: '国统字〔2017〕213号',
      type: 'money',
      nullable: true,
      personal: false,
      codes: null,
      items: null,
      fields: null,
    });
    expect(fields['employees']).toMatchObject({ heading: '从业人员（人）', type: 'integer' });
    expect(fields['name']).toMatchObject({ heading: '企业名称', type: 'text', nullable: false });
    expect(fields['kind']?.codes?.['individual-business']?.zh).toBe('个体工商户');
    expect(
      ['creditCode', 'division', 'industry', 'registeredOn', 'aboveScale'].map((name) => fields[name]?.type),
    ).toEqual(['creditCode', 'division', 'industry', 'date', 'boolean']);
  });

  it('describes lists, and the fields of the records in them', () => {
    const lines = dictionaryOf(entities.FeeOrder).find((field) => field.name === 'lines');
    expect([lines?.type, lines?.items]).toEqual(['list', 'record']);
    expect(lines?.fields?.map((field) => field.heading)).toEqual([
      '收费项目代码',
      '服务类别',
      '器具编号',
      '数量（件）',
      '标准金额（元）',
    ]);
    const divisions = dictionaryOf(entities.Officer).find((field) => field.name === 'divisions');
    expect([divisions?.type, divisions?.items, divisions?.fields]).toEqual(['list', 'division', null]);
    const amount = dictionaryOf(entities.Target).find((field) => field.name === 'target');
    expect([amount?.type, amount?.fields]).toEqual(['number', null]);
  });
});
