import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { alarmPlan } from '@huiqi/calendar';
import type { LocalDate } from '@huiqi/kernel';
import { addDays, calendarAsKnown, dayKindOf, isWorkingKind } from '@huiqi/kernel/days';
import { checkCreditCode, creditCodeCharacter, organisationCodeCharacter } from '@huiqi/model/identifiers';
import { cnCalendar } from '@huiqi/packs';
import { toIcs } from '@huiqi/reports/ics';
import { describe, expect, test } from 'vitest';
import { zh } from './support/speeches.ts';
import { readManifest, root } from './support/workspace.ts';

// The proofs of docs/wrong/index.md are run as they stand there. A library that no package.json names yet is passed over; one that
// is named and not installed fails.
const page = readFileSync(`${root}docs/wrong/index.md`, 'utf8');
/** The packages in which the libraries are installed. */
const homes = ['checks', 'calendar'];
const named = (name: string): string | undefined =>
  homes.find((room) => readManifest(room).devDependencies?.[name] !== undefined);
const requireIn = (room: string) => createRequire(`${root}packages/${room}/package.json`);
/** A library as the package that names it gets it. */
const library = (name: string): unknown => requireIn(named(name) ?? 'checks')(name);

const rows = [...page.matchAll(/^\| \[`([^`]+)`\]\(#([^)]+)\) \| ([\d.]+) \|/gm)].map(
  ([, name = '', anchor = '', version = '']) => {
    const section = page.split(/^## /m).find((part) => part.startsWith(`${anchor}\n`)) ?? '';
    const proofs = [...section.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
    return { name, version, section, proofs };
  },
);
const absent = rows.filter(({ name }) => named(name) === undefined).map(({ name }) => name);
if (absent.length > 0)
  console.log(`wrong: ${absent.join(', ')} are no dev dependency yet, their proofs are passed over`);

/** Runs a proof in a process of its own, each `expression; // => value` as an assertion. Returns how many there were. */
function prove(name: string, code: string): number {
  const assertions = [...code.matchAll(/^.*\/\/ => .+$/gm)].length;
  const asserted = code.replace(/^(.*?);?[ \t]*\/\/ => (.+)$/gm, 'assert.deepStrictEqual($1, $2);');
  const args = [
    '--conditions=@huiqi/source',
    '--input-type=module',
    '-e',
    `import assert from 'node:assert/strict';\n${asserted}`,
  ];
  execFileSync(process.execPath, args, {
    cwd: `${root}packages/${named(name) ?? 'checks'}`,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return assertions;
}

describe('docs/wrong', () => {
  test('has a section with a proof for every library, and says where it is better', () => {
    expect(rows.map(({ name }) => name)).toEqual([
      'stdnum',
      'chinese-days',
      'chinese-workday',
      'publicodes',
      'json-rules-engine',
      'ics',
    ]);
    expect(rows.filter(({ section, proofs }) => proofs.length === 0 || !section.includes('**它好在哪里**'))).toEqual(
      [],
    );
  });

  describe.each(rows)('$name $version', ({ name, version, proofs }) => {
    test.skipIf(absent.includes(name))('is the version that is installed', () => {
      const [, installed] = /"version": "([^"]+)"/.exec(readFileSync(manifestOf(name), 'utf8')) ?? [];
      expect(installed).toBe(version);
    });

    test.skipIf(absent.includes(name)).each(proofs.map((code, at) => [at + 1, code] as const))(
      'proof %i holds',
      (_, code) => {
        expect(prove(name, code)).toBeGreaterThan(1);
      },
    );
  });

  test('a proof that does not hold is seen', () => {
    expect(() => prove('publicodes', '1 + 1; // => 3')).toThrow('AssertionError');
  });
});

/** The manifest of an installed library; not every one exports it. */
function manifestOf(name: string): string {
  return `${root}packages/${named(name) ?? 'checks'}/node_modules/${name}/package.json`;
}

describe.skipIf(absent.includes('stdnum'))('stdnum on made codes', () => {
  interface Stdnum {
    readonly stdnum: { readonly CN: { readonly uscc: { validate(text: string): { readonly isValid: boolean } } } };
  }
  const accepts = (code: string): boolean => (library('stdnum') as Stdnum).stdnum.CN.uscc.validate(code).isValid;
  const made = (head: string, serial: number): string => {
    const body = `MA${String(serial).padStart(6, '0')}`;
    const first17 = `${head}510700${body}${organisationCodeCharacter(body) ?? ''}`;
    return first17 + (creditCodeCharacter(first17) ?? '');
  };
  const codes = Array.from({ length: 3100 }, (_, serial) => made('91', 1000 + serial));

  test('refuses those that end in 0, about one in 31, and no other', () => {
    expect(codes.every((code) => checkCreditCode(code).ok)).toBe(true);
    const refused = codes.filter((code) => !accepts(code));
    expect(refused).toEqual(codes.filter((code) => code.endsWith('0')));
    expect(Math.round((refused.length / codes.length) * 100)).toBe(3);
  });

  test('refuses every code that begins with a letter', () => {
    const letters = ['A1', 'N1', 'N2', 'N3', 'Y1'].flatMap((head) => [1, 2, 3].map((serial) => made(head, serial)));
    expect(letters.filter((code) => !checkCreditCode(code).ok || accepts(code))).toEqual([]);
  });

  const real = new URL('../shared/data/check-only/credit-codes.csv', `file://${root}`);
  if (!existsSync(real)) console.log('wrong: ../shared/data/check-only is absent, real codes are passed over');
  test.skipIf(!existsSync(real))('refuses real codes for these two reasons only', () => {
    const found = [...readFileSync(real, 'utf8').matchAll(/\b[0-9A-HJ-NP-RTUWXY]{18}\b/g)].map(([code]) => code);
    const valid = found.filter((code) => checkCreditCode(code).ok);
    expect(valid.length).toBeGreaterThan(3000);
    expect(valid.filter((code) => accepts(code) === (code.endsWith('0') || !/^\d{8}/.test(code)))).toEqual([]);
  });
});

describe('the tables of working days', () => {
  const calendar = calendarAsKnown(cnCalendar, '2026-11-22');
  const days: LocalDate[] = [];
  for (let day: LocalDate = '2024-01-01'; day < '2027-01-01'; day = addDays(day, 1)) days.push(day);
  const ours = (day: LocalDate): boolean => isWorkingKind(dayKindOf(calendar, day) ?? 'weekend');

  /** What a library says of days, asked where it is installed. */
  const theirs = (name: string, asked: readonly LocalDate[]): boolean[] => {
    const code = `const all = await import('${name}');
      const { isWorkday } = all.isWorkday ? all : all.default;
      console.log(JSON.stringify(JSON.parse(process.argv[1]).map((day) => isWorkday(day))));`;
    const args = ['--input-type=module', '-e', code, JSON.stringify(asked)];
    const cwd = `${root}packages/${named(name) ?? 'checks'}`;
    return JSON.parse(
      execFileSync(process.execPath, args, { cwd, env: { ...process.env, TZ: 'UTC' }, encoding: 'utf8' }),
    ) as boolean[];
  };

  test.each(['chinese-days', 'chinese-workday'].filter((name) => !absent.includes(name)))(
    '%s agrees with ours on every day of 2024 to 2026, and calls National Day of 2030 a workday, which the regulation makes a holiday',
    (name) => {
      const answers = theirs(name, [...days, '2030-10-01']);
      expect(days).toHaveLength(1096);
      expect(days.filter((day, at) => answers[at] !== ours(day))).toEqual([]);
      expect([answers.at(-1), dayKindOf(calendar, '2030-10-01')]).toEqual([true, 'holiday']);
    },
  );

  test.skipIf(absent.includes('chinese-workday'))('chinese-workday cannot be required, as its own page tells', () => {
    expect(() => library('chinese-workday')).toThrow('exports is not defined in ES module scope');
  });
});

describe.skipIf(absent.includes('ics'))('ics', () => {
  interface Ics {
    createEvent(event: object): { readonly value?: string };
  }
  const linesOf = (event: object): string[] =>
    ((library('ics') as Ics).createEvent({ start: [2026, 3, 2], duration: { hours: 1 }, ...event }).value ?? '').split(
      '\r\n',
    );
  const triggerOf = (trigger: object): string | undefined =>
    linesOf({ title: 'x', alarms: [{ action: 'display', description: 'x', trigger }] }).find((line) =>
      line.startsWith('TRIGGER'),
    );
  // RFC 5545, 3.3.6: a T is followed by hours, minutes or seconds.
  const duration = /^TRIGGER:-P(?:\d+W|\d+D(?:T\d+H(?:\d+M(?:\d+S)?)?)?|T\d+H(?:\d+M(?:\d+S)?)?)$/;

  test('writes alarms by days and weeks against RFC 5545, and those by hours rightly', () => {
    const [days, weeks, hours, both] = [{ days: 7 }, { weeks: 1 }, { hours: 168 }, { days: 1, hours: 2 }].map(
      (before) => triggerOf({ ...before, before: true }),
    );
    expect([days, weeks, hours, both]).toEqual([
      'TRIGGER:-P7DT',
      'TRIGGER:-P1WT',
      'TRIGGER:-PT168H',
      'TRIGGER:-P1DT2H',
    ]);
    expect([days, weeks, hours, both].map((line) => duration.test(line ?? ''))).toEqual([false, false, true, true]);
  });

  test('folds Latin lines at 75 octets and Chinese ones too late', () => {
    const longest = (title: string): number => Math.max(...linesOf({ title }).map((line) => Buffer.byteLength(line)));
    expect(longest('a'.repeat(300))).toBe(75);
    expect(longest('检'.repeat(300))).toBeGreaterThan(200);
  });

  test('while ours folds both by octets and rings at a moment', () => {
    const item = { duty: 'x', enterprise: null, officer: null, round: '1', opens: null, at: null, done: null } as const;
    const day = { due: '2026-03-09', ends: '2026-03-09' } as const;
    const plan = alarmPlan(
      [{ ...item, ...day, title: '检'.repeat(300) }],
      { leads: [{ amount: 7, unit: 'day' }] },
      { calendar: calendarAsKnown(cnCalendar, '2026-03-01'), asOf: '2026-03-01' },
    ).value;
    const lines = toIcs(plan, { speech: zh, stamp: '2026-03-01T00:00:00Z', name: 'x' }).text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual([
      'TRIGGER;VALUE=DATE-TIME:20260302T010000Z',
      'TRIGGER;VALUE=DATE-TIME:20260310T010000Z',
    ]);
  });
});
