import { expect, test } from 'vitest';
import { readSources, workspaceFolders } from './support/workspace.ts';
import { zonedPackages } from './zones.ts';

// The zone of the machine must not matter, so what could heed it is tested in several: the first test shows that they really run there, the
// second that nothing else could heed one.
const hoursAheadOfUtc: Readonly<Record<string, readonly [winter: number, summer: number]>> = {
  UTC: [0, 0],
  'Asia/Shanghai': [8, 8],
  'America/Los_Angeles': [-8, -7],
  'Pacific/Apia': [13, 13],
};

test('the clock of this run stands in the zone that was asked for', () => {
  const hours = (month: number) => (0 - new Date(2026, month, 15, 12).getTimezoneOffset()) / 60;
  const zone = process.env['TZ'] ?? 'not set';
  expect(Object.keys(hoursAheadOfUtc)).toContain(zone);
  expect([hours(0), hours(6)]).toEqual(hoursAheadOfUtc[zone]);
});

/** Whether a source makes a `Date`; comments may name it, and a type needs none. */
const makesDate = (text: string): boolean => /(?<![\w.'`]|\/\/.*|^\s*\*.*)Date[.(]/m.test(text);

test('a source that makes a date is one of a package that is tested in several zones', () => {
  const making = workspaceFolders()
    .filter((name) => name !== 'checks')
    .filter((name) => readSources(name).some(({ text }) => makesDate(text)));
  expect(making).toEqual(zonedPackages);
  expect(['new Date(0)', 'x = Date.UTC(1, 2)'].filter(makesDate)).toHaveLength(2);
  expect(['// Date.now', ' * new Date()', 'isLocalDate(x)', 'x: Date'].filter(makesDate)).toEqual([]);
});
