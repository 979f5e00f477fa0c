import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf, digestOfText, type Hash } from '../src/digest.ts';
import { codeOf } from './codes.ts';

// FIPS 180-2, and the empty text.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('SHA-256 of %.10s', (text, hexadecimal) => {
  expect(digestOfText(text)).toBe(`sha256:${hexadecimal}`);
});

test('takes a text as UTF-8, like the platform', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(digestOfText(text)).toBe(`sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`);
    }),
  );
});

test('of a value is of its canonical JSON', () => {
  expect(digestOf({ b: '元', a: [1, null] })).toBe(digestOfText('{"a":[1,null],"b":"元"}'));
  expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
  expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: 2 }));
  expect(codeOf(() => digestOf([undefined]))).toBe('json.value');
});

test('a lone surrogate is refused, since UTF-8 would make every one the same', () => {
  expect(codeOf(() => digestOfText('\ud800'))).toBe('text.surrogate');
  expect(codeOf(() => digestOfText('a\udfffb'))).toBe('text.surrogate');
  expect(digestOfText('😀')).toMatch(/^sha256:/);
});

test('an injected hash is used under its name', () => {
  const seen: Uint8Array[] = [];
  const sm3: Hash = {
    name: 'sm3',
    digest(bytes) {
      seen.push(bytes);
      return Uint8Array.of(0, 1, 254, 255);
    },
  };
  expect(digestOf({ b: 1, a: '元' }, sm3)).toBe('sm3:0001feff');
  expect(digestOfText('x', sm3)).toBe('sm3:0001feff');
  expect(seen.map((bytes) => new TextDecoder().decode(bytes))).toEqual(['{"a":"元","b":1}', 'x']);
});
