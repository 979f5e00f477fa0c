import { expect, test } from 'vitest';

// The zone of the machine must not matter, so the tests run in several: this one shows that they really do.
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
