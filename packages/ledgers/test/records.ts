import { ratio } from '@huiqi/kernel';
import { type DictionaryField, dictionaryOf, type EntityName, entities, readEntity } from '@huiqi/model';
import { creditCodeCharacter } from '@huiqi/model/identifiers';
import fc from 'fast-check';
import type { RecordValues } from '../src/index.ts';

/** Texts that formats of files like to change: formulas, spaces, marks, escapes, placeholders, long and odd ones. */
export const word: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...Array.from('=+-@\'",;、|\n\r\t[]{}\\<>&甲監1E#_x00D5: \u00a0\u200b\ufeff\u0001\ud83d')),
    }),
    fc.constantFrom(
      '=1',
      "''=1",
      '"',
      '""',
      '[]',
      '["a"]',
      "'",
      '1E+05',
      '无',
      '合计',
      '小计：',
      '#N/A',
      '###',
      ' x ',
      '_x000D_',
    ),
    fc.constantFrom(
      '"\\" 甲\\""',
      '" 甲 "',
      '-',
      '\r\n',
      '\ud800',
      '＝1',
      '00123',
      '2026年3月5日',
      '1.10',
      'TRUE',
      '是',
      '\t=1',
      ']]>',
    ),
  )
  .filter((text) => /\S/.test(text));

const day = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'));
const creditCode = fc
  .stringMatching(/^9[123]330399[0-9A-HJ-NPQRTUWXY]{9}$/)
  .map((first) => first + (creditCodeCharacter(first) ?? '0'));
const fraction = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 999 }))
  .map(([num, den]) => ratio(num, den));

function fieldValue(field: DictionaryField): fc.Arbitrary<unknown> {
  const plain = plainValue(field);
  return field.nullable ? fc.option(plain) : plain;
}

function plainValue(field: DictionaryField): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'integer':
      return fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1900, max: 9999 }), fc.maxSafeNat());
    case 'number':
      return fc.oneof(
        fc.maxSafeInteger(),
        fraction.filter(({ den }) => den > 1),
      );
    case 'ratio':
      return fraction;
    case 'boolean':
      return fc.boolean();
    case 'date':
      return day;
    case 'money':
      return fc.maxSafeNat();
    case 'code':
      return fc.constantFrom(...Object.keys(field.codes ?? {}));
    case 'creditCode':
      return creditCode;
    case 'division':
      return fc.constantFrom('330304', '110101', '000000', '330399');
    case 'industry':
      return fc.constantFrom('C', 'C39', 'C3985');
    case 'list':
      return field.fields === null
        ? fc.array(plainValue({ ...field, type: field.items ?? 'text' }), { maxLength: 4 })
        : fc.array(fc.record(Object.fromEntries(field.fields.map((one) => [one.name, fieldValue(one)]))), {
            maxLength: 4,
          });
    default:
      return word;
  }
}

/** Records of an entity as the model reads them, each with an id of its own. */
export function recordsOfEntity(name: EntityName): fc.Arbitrary<readonly RecordValues[]> {
  const schema = entities[name];
  const fields = dictionaryOf(schema);
  const record = fc.record(Object.fromEntries(fields.map((field) => [field.name, fieldValue(field)]))).map((values) => {
    const read = readEntity(schema, values);
    return read.ok ? (read.value as unknown as RecordValues) : null;
  });
  const known = record.filter((one): one is RecordValues => one !== null);
  return fc.uniqueArray(known, { maxLength: 4, selector: (one) => one['id'] });
}
