import { usualAlarmPolicy } from '@huiqi/calendar';
import { jsonSchemaOf } from '@huiqi/model';
import { PackSchema } from '@huiqi/rules/read';
import { describe, expect, test } from 'vitest';
import { schemaNames } from '../src/schemas/json-schema.ts';
import { packTitles } from '../src/schemas/pack-titles.ts';
import { call } from './support.ts';

type Node = Record<string, unknown>;
const schemaOf = async (name: string) => JSON.parse((await call(['schema', name])).out) as Node;
const titled = /\p{Script=Han}/u;

/** Every node of a schema with its place. */
function* nodesOf(node: unknown, path = ''): Generator<[string, Node]> {
  if (typeof node !== 'object' || node === null) return;
  yield [path, node as Node];
  for (const [key, inner] of Object.entries(node)) yield* nodesOf(inner, `${path}/${key}`);
}

/** What a reference inside a schema leads to. */
function resolve(root: Node, reference: string): unknown {
  return reference
    .split('/')
    .slice(1)
    .reduce((at: unknown, key) => (at as Node | undefined)?.[key], root);
}

describe('huiqi schema', () => {
  test('lists the names of every input, output, entity and of packs', async () => {
    const { out, code } = await call(['schema']);
    expect(out.trimEnd().split('\n')).toEqual(schemaNames);
    expect(schemaNames).toEqual(
      expect.arrayContaining([
        'size.input',
        'size.output',
        'pair.input',
        'error',
        'determination',
        'alarm-policy',
        'pairing-policy',
        'pack',
        'golden-case',
        'Enterprise',
      ]),
    );
    expect(code).toBe(0);
  });

  test.each(schemaNames)(
    '%s is a JSON Schema 2020-12 with an id, Chinese titles and no dangling reference',
    async (name) => {
      const schema = await schemaOf(name);
      expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema['$id']).toBe(`https://huiqi.dev/schema/${name}.json`);
      expect(schema['title']).toMatch(titled);
      const nodes = [...nodesOf(schema)];
      const references = nodes.flatMap(([, node]) => (typeof node['$ref'] === 'string' ? [node['$ref']] : []));
      expect(references.filter((reference) => resolve(schema, reference) === undefined)).toEqual([]);
      expect(nodes.filter(([, node]) => typeof node['id'] === 'string' && node['type'] !== undefined)).toEqual([]);
    },
  );

  test.each(schemaNames.filter((name) => /\.(?:input|output)$|-policy$/.test(name)))(
    '%s has a Chinese title for every field',
    async (name) => {
      const schema = await schemaOf(name);
      const without = [...nodesOf(schema)].flatMap(([path, node]) =>
        Object.entries((node['properties'] ?? {}) as Record<string, Node>)
          .filter(([, field]) => {
            const named = typeof field['$ref'] === 'string' ? (resolve(schema, field['$ref']) as Node) : field;
            return field['const'] === undefined && !titled.test(String(field['title'] ?? named['title'] ?? ''));
          })
          .map(([key]) => `${path}/${key}`)
          // The list of values still possible is a determination's own field, untitled there.
          .filter((field) => !field.endsWith('/possible')),
      );
      expect(without).toEqual([]);
    },
  );

  test('gives entities as the model does', async () => {
    expect(await schemaOf('Enterprise')).toEqual(jsonSchemaOf('Enterprise'));
  });

  test('tells the fields of a policy, and which of them have to stand there', async () => {
    const alarms = await schemaOf('alarm-policy');
    expect(Object.keys(alarms['properties'] as Node)).toEqual(expect.arrayContaining(Object.keys(usualAlarmPolicy)));
    expect(alarms).toMatchObject({ required: ['leads'], additionalProperties: false });
    const pairing = await schemaOf('pairing-policy');
    expect(pairing['required']).toEqual(
      expect.arrayContaining(['id', 'officersPerEnterprise', 'cap', 'terms', 'unserved']),
    );
  });

  test('a name that is none is a wrong call, with the likely one', async () => {
    const { code, err } = await call(['schema', 'size.inptu']);
    expect(err).toContain('是否想用“size.input”？');
    expect(code).toBe(2);
    expect((await call(['schema', 'zzzzzzzzz'])).err).toContain('没有名为“zzzzzzzzz”的数据格式');
  });
});

describe('the schema of packs', () => {
  test('offers every registered word with its Chinese name', async () => {
    const { $defs } = (await schemaOf('pack')) as { $defs: Record<string, Node> };
    const text = JSON.stringify($defs['Term']);
    expect(text).toContain('{"const":"enterprise.employees","title":"从业人员（人）","description":"从业人员（人）"}');
    expect(text).toContain('"const":"applicants.count","title":"专利申请人（专利权人）数"');
    const { textDay, then } = ($defs['Rule'] as { properties: Record<string, Node> }).properties;
    expect(textDay?.['anyOf']).toContainEqual({
      const: 'filing',
      title: expect.any(String) as string,
      description: expect.any(String) as string,
    });
    const outcomes = ((then?.['anyOf'] ?? []) as { required: string[] }[]).map(({ required }) => required[0]);
    expect(outcomes).toEqual(
      expect.arrayContaining(['derive', 'eligible', 'bar', 'waive', 'charge', 'due', 'unlimited', 'restart']),
    );
    expect(JSON.stringify($defs['Condition'])).toContain('"const":"accidents","title":"事故"');
  });

  test('lists the words of every closed argument of an outcome, with their Chinese titles', async () => {
    const { $defs } = (await schemaOf('pack')) as { $defs: Record<string, { properties: Record<string, Node> }> };
    const outcomes = ($defs['Rule']?.properties['then']?.['anyOf'] ?? []) as { properties: Record<string, Node> }[];
    const argumentsOf = (name: string): Record<string, Node> => {
      const outcome = outcomes.find(({ properties }) => name in properties)?.properties[name];
      return (outcome?.['properties'] ?? {}) as Record<string, Node>;
    };
    const words = (node: Node | undefined) =>
      ((node?.['anyOf'] ?? []) as Node[]).map((one) => [one['const'], one['title']]);
    expect(words(argumentsOf('cap')['per'])).toContainEqual(['enterprise', '每户企业']);
    expect(words(argumentsOf('waive')['basis'])).toEqual([
      ['statutory', '法定'],
      ['policy', '政策'],
    ]);
    expect(argumentsOf('waive')['zero']).toEqual({ const: true });
    // No argument takes just anything.
    const open = outcomes.flatMap(({ properties }) =>
      Object.values(properties).flatMap((outcome) =>
        Object.entries((outcome['properties'] ?? {}) as Record<string, Node>),
      ),
    );
    expect(open.filter(([, node]) => Object.keys(node).length === 0)).toEqual([]);
  });

  test('lists the codes of a fact beside it', async () => {
    const { $defs } = (await schemaOf('pack')) as { $defs: Record<string, { anyOf: Node[] }> };
    const comparison = $defs['Condition']?.anyOf.find(({ allOf }) => Array.isArray(allOf));
    const text = JSON.stringify(comparison?.['allOf']);
    expect(text).toContain('"const":"line.service"');
    expect(text).toContain('"const":"calibration","title":"校准"');
  });

  test('lets a file name its schema, as the reader of packs does not', async () => {
    const { properties } = (await schemaOf('pack')) as { properties: Node };
    expect(properties['$schema']).toMatchObject({ type: 'string' });
    expect(Object.keys(PackSchema.shape)).not.toContain('$schema');
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(PackSchema.shape)));
  });

  test('has a Chinese title for every part of a rule, a parameter and a document', async () => {
    const { $defs } = (await schemaOf('pack')) as { $defs: Record<string, { properties?: Record<string, Node> }> };
    for (const name of ['Rule', 'Parameter', 'LegalDocument', 'Span']) {
      const fields = Object.entries($defs[name]?.properties ?? {});
      expect(fields.length).toBeGreaterThan(4);
      const without = fields.filter(([, field]) => !titled.test(String(field['title'] ?? '')));
      expect(without.map(([key]) => `${name}.${key}`)).toEqual([]);
    }
  });

  test('titles only what there is', async () => {
    const [pack, golden] = [await schemaOf('pack'), await schemaOf('golden-case')];
    const keys = new Set(
      [...nodesOf(pack), ...nodesOf(golden)].flatMap(([, node]) => Object.keys((node['properties'] ?? {}) as Node)),
    );
    expect(
      Object.values(packTitles)
        .flatMap((titles) => Object.keys(titles))
        .filter((key) => !keys.has(key)),
    ).toEqual([]);
  });
});
