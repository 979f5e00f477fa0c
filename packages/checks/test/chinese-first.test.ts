import { expect, test } from 'vitest';
import { chineseFirst } from '../scripts/chinese-first.ts';

test.each([
  ['/** A pair. @zh 结对 */\ninterface Pair {}', '/** **结对** · A pair. */\ninterface Pair {}'],
  [
    '/**\n * A pair\n * of two.\n *\n * @zh 结对（一对一）\n * @param a - it\n */',
    '/**\n * **结对（一对一）** · A pair\n * of two.\n *\n * @param a - it\n */',
  ],
  [
    '    /** The day. @zh 决定日 */\n    readonly day: string;',
    '    /** **决定日** · The day. */\n    readonly day: string;',
  ],
  ['/**\n * A pair.\n *\n * @zh 结对\n */', '/**\n * **结对** · A pair.\n *\n */'],
])('a comment with a Chinese term begins with it: %j', (before, after) => {
  expect(chineseFirst(before)).toBe(after);
  expect(chineseFirst(after)).toBe(after);
});

test.each(['/** A pair. */', 'const a = "@zh 结对";', '/** writes @zhang */', '/* @zh 结对 */'])(
  'anything else stays: %j',
  (text) => {
    expect(chineseFirst(text)).toBe(text);
  },
);
