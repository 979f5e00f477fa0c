import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../src/index.ts';

test.each([
  ['甲\u0000乙', '甲乙'],
  ['甲\u000b乙\u000c丙', '甲\n乙\n丙'],
  ['\ud800甲\udfff', '\ufffd甲\ufffd'],
  ['\ufffe\uffff\ufdd0', ''],
  ['\u202egnp.exe\u202c', 'gnp.exe'],
  ['\u2066a\u2069', 'a'],
  ['\u0085\u009f\u007f', ''],
  ['a\tb\r\nc', 'a\tb\r\nc'],
  ['示例😀شركة', '示例😀شركة'],
])('%j is printed as %j', (text, printed) => {
  expect(printable(text)).toBe(printed);
});

test('any text is printed as one that XML can hold, and once printed stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const printed = printable(text);
      expect(printed).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      expect(printable(printed)).toBe(printed);
    }),
  );
});
