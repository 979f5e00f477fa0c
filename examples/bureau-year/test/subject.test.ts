import { expect, test } from 'vitest';
import { asOfDay } from '../src/as-of.ts';
import { subjectOf, usualSubjects } from '../src/documents/explain.ts';
import { fileName } from '../src/documents/named.ts';
import { readBureau } from '../src/read-bureau.ts';
import { home } from './support/job.ts';

const bureau = readBureau(`${home}data/`);

test.each([
  ['F0001', 'order', 'F0001'],
  ['E0007', 'enterprise', 'E0007'],
  ['O057', 'officer', 'O057'],
  ['结对:E0001', 'pair', 'E0001'],
  ['结对：E0001', 'pair', 'E0001'],
  ['pair:E801', 'pair', 'E801'],
])('%s can be explained', (text, kind, id) => {
  expect(subjectOf(bureau, text)).toEqual({ kind, id });
});

test.each(['', 'F9999', 'f0001', 'E802', '结对:', '结对:O057', '结对:E9999', '../run'])('“%s” cannot', (text) => {
  expect(subjectOf(bureau, text)).toBeNull();
});

test('what came after the day cannot be explained', () => {
  const before = asOfDay(bureau, '2026-07-14');
  expect(subjectOf(before, 'F0001')).toBeNull();
  expect(usualSubjects(before)[0]?.id).not.toBe('F0001');
  expect(subjectOf(asOfDay(bureau, '2026-07-15'), 'F0001')).not.toBeNull();
});

test('a demand that took effect later is only answered, or only received', () => {
  const late = bureau.demands.find(({ answeredOn, effectiveOn }) => answeredOn !== null && effectiveOn !== null);
  const on = (day: (typeof bureau.demands)[number]['receivedOn']) =>
    asOfDay(bureau, day).demands.find(({ id }) => id === late?.id);
  expect(on(late?.effectiveOn ?? '0001-01-01')?.status).toBe('effective');
  expect(on(late?.answeredOn ?? '0001-01-01')).toMatchObject({ status: 'answered', effectiveOn: null });
  const slow = bureau.demands.find(({ receivedOn, answeredOn }) => answeredOn !== null && answeredOn > receivedOn);
  expect(asOfDay(bureau, slow?.receivedOn ?? '0001-01-01').demands.find(({ id }) => id === slow?.id)).toMatchObject({
    status: 'received',
    answeredOn: null,
    satisfaction: null,
  });
});

test('file names hold no signs that some file systems refuse', () => {
  expect(fileName('个案说明-../a:b c')).toBe('个案说明-..abc');
});
