import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../src/digest.ts';
import { codeOf } from './codes.ts';

function double(hexadecimal: string): number {
  return new DataView(
    Uint8Array.from(hexadecimal.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)).buffer,
  ).getFloat64(0);
}

describe('RFC 8785', () => {
  // Appendix B, number serialization samples.
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the number %s', (bits, text) => {
    expect(canonicalJson(double(bits))).toBe(text);
  });

  test.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('no number %s', (bits) => {
    expect(codeOf(() => canonicalJson(double(bits)))).toBe('json.value');
  });

  test('the sample object of section 3.2.2', () => {
    const sample: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('the order of keys in section 3.2.3: an emoji stands before a Hebrew letter', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(sample)) as object).length).toBe(7);
    expect([...canonicalJson(sample).matchAll(/:"([^"]*)"/g)].map((match) => match[1])).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test('escapes', () => {
    expect(canonicalJson('\b\t\n\f\r"\\/\u0000\u001f\u007f\u2028元')).toBe(
      '"\\b\\t\\n\\f\\r\\"\\\\/\\u0000\\u001f\u007f\u2028元"',
    );
  });
});

describe('is stable', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const reordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reordered);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, item]) => [key, reordered(item)]),
    );
  };

  test('under the order of keys, and reads back as the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        fc.pre(!JSON.stringify(value).includes('"__proto__"'));
        const text = canonicalJson(value);
        expect(canonicalJson(reordered(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('a property that is undefined counts as absent', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  test('the same object twice, not in itself, is no cycle', () => {
    const shared = { from: '2026-01-01' };
    expect(canonicalJson([shared, { shared }, shared])).toBe(
      '[{"from":"2026-01-01"},{"shared":{"from":"2026-01-01"}},{"from":"2026-01-01"}]',
    );
  });

  test('bare data of another realm or without a prototype is bare data', () => {
    expect(canonicalJson(runInNewContext('({ b: [1, { c: 2 }], a: null })'))).toBe('{"a":null,"b":[1,{"c":2}]}');
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
    expect(canonicalJson(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
  });
});

describe('refuses with the path', () => {
  const cycle: { items: unknown[] } = { items: [] };
  cycle.items.push({ again: cycle });
  class Enterprise {
    readonly name = '示例';
  }
  // biome-ignore lint/suspicious/noSparseArray: a hole is the case
  const sparse = [1, , 3];

  test.each([
    [undefined, 'Undefined', ''],
    [[1, undefined], 'Undefined', '/1'],
    [sparse, 'Undefined', '/1'],
    [{ rows: [{ rate: Number.NaN }] }, 'Number', '/rows/0/rate'],
    [[Number.POSITIVE_INFINITY], 'Number', '/0'],
    [{ a: 1n }, 'BigInt', '/a'],
    [{ a: Symbol('x') }, 'Symbol', '/a'],
    [{ a: () => 1 }, 'Function', '/a'],
    [{ toJSON: () => 1 }, 'Function', '/toJSON'],
    [{ day: new Date(0) }, 'Date', '/day'],
    [{ a: new Map([[1, 2]]) }, 'Map', '/a'],
    [new Set([1]), 'Set', ''],
    [[new Uint8Array(2)], 'Uint8Array', '/0'],
    [[new Enterprise()], 'Object', '/0'],
    [/x/, 'RegExp', ''],
    [['\ud800'], 'String', '/0'],
    [{ b: { 'x\udc00': 1 } }, 'String', '/b/x\udc00'],
    [cycle, 'Object', '/items/0/again'],
  ])('%#: %s', (value, type, path) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: 'json.value', params: { type, path } }));
  });

  test('a list that holds itself', () => {
    const list: unknown[] = [];
    list.push([list]);
    expect(codeOf(() => canonicalJson(list))).toBe('json.value');
  });
});
