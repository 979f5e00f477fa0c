import { hasOwn, type JsonValue } from '@huiqi/kernel';
import * as z from 'zod';
import { callerError } from '../codes.ts';
import { type EntityName, entities } from './entities.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, JsonValue>>;

/**
 * The JSON Schema (draft 2020-12) of what `readEntity` takes for an entity, with Chinese titles. Beside the standard words a
 * field has `x-title-en`, `x-unit`, `x-source`, `x-labels` (the names of its codes), `x-type` and `x-personal`.
 * The checks of identifiers go beyond it: the schema holds their form, `readEntity` their sense.
 *
 * @zh 实体的 JSON Schema
 * @param name - the name of an entity
 * @throws {@link CallerError} `model.entity` when there is no entity of that name
 * @example
 * ```ts
 * import { jsonSchemaOf } from '@huiqi/model';
 *
 * jsonSchemaOf('Enterprise')['$id']; // => 'https://huiqi.dev/schema/Enterprise.json'
 * ```
 */
export function jsonSchemaOf(name: EntityName): JsonSchema {
  if (!hasOwn(entities, name)) {
    const sentence = `There is no entity “${name as string}”: name one of ${Object.keys(entities).join(', ')}. 没有这个实体，请写已有的名称。`;
    throw callerError('model.entity', { name }, sentence);
  }
  return toJsonSchema(entities[name], name);
}

/**
 * The JSON Schema (draft 2020-12) of any schema of this package under a name of the project.
 *
 * @zh 导出 JSON Schema
 * @param schema - a schema with the model's metadata
 * @param name - the last part of `$id`, without `.json`
 * @example
 * ```ts
 * import { Award, toJsonSchema } from '@huiqi/model';
 *
 * toJsonSchema(Award, 'Award')['title']; // => '奖项'
 * ```
 */
export function toJsonSchema(schema: z.ZodType, name: string): JsonSchema {
  const generated = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      renameMetadata(jsonSchema);
    },
  });
  const { $schema, ...body } = generated;
  const named: object = { $schema, $id: `https://huiqi.dev/schema/${name}.json`, ...rootInPlace(body) };
  return named as JsonSchema;
}

/** zod sends a root that has an id to `$defs`; here it stands where a reader looks for it. */
function rootInPlace({ $ref, $defs, ...body }: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema {
  const name = $ref?.replace('#/$defs/', '') ?? '';
  const { [name]: root, ...otherDefinitions } = $defs ?? {};
  if (typeof root !== 'object') return { ...body, ...($defs === undefined ? {} : { $defs }) };
  return { ...root, ...(Object.keys(otherDefinitions).length === 0 ? {} : { $defs: otherDefinitions }) };
}

const names: Readonly<Record<string, string>> = {
  titleEn: 'x-title-en',
  unit: 'x-unit',
  source: 'x-source',
  labels: 'x-labels',
  valueType: 'x-type',
  personal: 'x-personal',
};

/** The project's own words of a schema get the prefix that keeps them apart from those of the standard. */
function renameMetadata(schema: Record<string, unknown>): void {
  delete schema['id'];
  for (const [name, renamed] of Object.entries(names)) {
    if (schema[name] === undefined) continue;
    schema[renamed] = schema[name];
    Reflect.deleteProperty(schema, name);
  }
}
