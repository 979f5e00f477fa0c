import { CallerError } from '@huiqi/kernel';
import { cnCalendar, cnMetrology } from '@huiqi/packs';
import { expect, test } from 'vitest';
import { engines } from '../src/engines.ts';
import { openRuleDesk } from '../src/index.ts';
import { lintPacks, loadPack } from '../src/packs.ts';

const { digest, ...unsealed } = cnMetrology;

test('a pack that nobody read never decides: it is refused with a sentence', () => {
  const parsed = JSON.parse(JSON.stringify(unsealed)) as typeof cnMetrology;
  const open = () => openRuleDesk({ engines, packs: [cnMetrology, parsed], calendar: cnCalendar });
  expect(open).toThrow(CallerError);
  expect(open).toThrow(/loadPack/);
  expect(open).toThrow(expect.objectContaining({ code: 'rules.pack.unsealed', params: { pack: 'cn.metrology' } }));
});

test.each([null, undefined, {}, [], 'x', { digest: 'sha256:x' }])('%j is no pack, and is refused alike', (odd) => {
  const open = () => openRuleDesk({ engines, packs: [odd as never], calendar: cnCalendar });
  expect(open).toThrow(expect.objectContaining({ code: 'rules.pack.unsealed' }));
});

test('what was loaded is the same pack, has its digest in every basis, and no errors', () => {
  for (const source of [
    JSON.stringify(unsealed),
    unsealed,
    cnMetrology,
    { $schema: './pack-schema.json', ...unsealed },
  ]) {
    const loaded = loadPack(source);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
    expect(loaded.value.digest).toBe(digest);
    expect(lintPacks([loaded.value]).filter(({ severity }) => severity === 'error')).toEqual([]);
    const { book } = openRuleDesk({ engines, packs: [loaded.value], calendar: cnCalendar });
    expect(book.packs).toMatchObject([{ id: 'cn.metrology', digest }]);
  }
});
