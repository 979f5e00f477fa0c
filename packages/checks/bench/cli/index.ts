import { createHash } from 'node:crypto';
import { Readable, Writable } from 'node:stream';
import { assessAward } from '@huiqi/awards';
import { type AlarmItem, alarmPlan, dueDay } from '@huiqi/calendar';
import { sizeOf } from '@huiqi/classification';
import { run } from '@huiqi/cli';
import { assessWaiver } from '@huiqi/fees';
import { depthIssue, type LocalDate } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { allPacks, cnCalendar } from '@huiqi/packs';
import { openRuleDesk } from '@huiqi/sdk';
import { engines } from '@huiqi/sdk/engines';
import { hostileAt, linesOf, type VerbName, verbs } from './lines.ts';

/** The command line, and a loop over the library as one would write it by hand. */
export const contenders = ['huiqi', 'library'] as const;

/** Each verb that decides. */
export const cases = Object.keys(verbs) as readonly VerbName[];

/** Nothing answers differently. */
export const notes: Readonly<Record<string, string>> = {};

const day = '2026-04-28' as LocalDate;
const full = 100_000;

/** Measures a contender on the lines of a verb, one of 2,000 nested levels among them; called in a process of its own. */
export async function measureOne(contender: (typeof contenders)[number], name: VerbName, quick: boolean) {
  const count = quick ? full / 10 : full;
  const hash = createHash('sha256');
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  const middle: number[] = [];
  await (contender === 'huiqi' ? commandLine : library)(name, count, (answer, at) => {
    hash.update(answer);
    if (at === Math.floor(count / 2)) middle.push(process.resourceUsage().maxRSS / 1024);
  });
  const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
  const used = process.cpuUsage(cpu);
  const rssMb = process.resourceUsage().maxRSS / 1024;
  // Memory that grew with the lines would have grown in the second half as in the first.
  if (rssMb > 1.3 * (middle[0] ?? 0) + 30)
    throw new Error(`memory is not flat: ${middle[0] ?? 0} MB, then ${rssMb} MB`);
  const digest = hash.digest('hex').slice(0, 12);
  return { items: count, cpuMs: (used.user + used.system) / 1000, wallMs, rssMb, digest };
}

type Take = (answer: string, at: number) => void;

async function commandLine(verb: VerbName, count: number, take: Take): Promise<void> {
  let at = 0;
  const stdout = new Writable({
    write(chunk: Buffer, _, done) {
      const text = chunk.toString();
      take(at === hostileAt ? 'error' : text.slice(text.indexOf(',', 19) + 1, -2), at);
      at += 1;
      done();
    },
  });
  const stdin = Readable.from(joined(verb, count));
  const argv = [verb, '--as-of', day, '--known-on', day, ...verbs[verb].argv];
  await run(argv, { stdin, stdout, stderr: process.stderr });
  if (at !== count) throw new Error(`${at} answers to ${count} lines`);
}

/** Lines in pieces as a pipe brings them. */
function* joined(verb: VerbName, count: number): Generator<string> {
  let piece = '';
  for (const line of linesOf(verb, count)) {
    piece += `${line}\n`;
    if (piece.length > 65_536) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

async function library(verb: VerbName, count: number, take: Take): Promise<void> {
  const [, division] = verbs[verb].argv;
  const desk = openRuleDesk({
    engines,
    packs: allPacks,
    calendar: cnCalendar,
    ...(division === undefined ? {} : { division }),
  });
  const view = calendarAsKnown(cnCalendar, day);
  const leads = [60, 30, 7].map((amount) => ({ amount, unit: 'day' }) as const);
  const policy = { leads: [...leads, { amount: 1, unit: 'workday' } as const] };
  const decide = (line: never): object => {
    const { award, clock, order, instruments, facts = {}, events = {}, ...item } = line as Record<string, never>;
    const days = { decidedOn: day, knownOn: day };
    if (verb === 'alarms') {
      const { due } = item as unknown as AlarmItem;
      const one = { at: null, done: null, opens: null, round: due, ends: due, subject: null, ...(item as object) };
      const plan = alarmPlan([one as unknown as AlarmItem], policy, { calendar: view, asOf: day }).value;
      const [taken] = plan.items;
      const alarms = plan.alarms.map(({ id, day: on, kind, level, to, silenced }) => ({
        id,
        day: on,
        kind,
        level,
        to,
        silenced,
      }));
      return { item: taken?.id, due: taken?.due, state: taken?.state, level: taken?.level, alarms };
    }
    const matter = desk.matter({ facts, events, ...days });
    if (verb === 'size') return { determination: sizeOf(matter) };
    if (verb === 'award') return { determination: assessAward(matter, award as unknown as string) };
    if (verb === 'due') return { determination: dueDay(matter, clock as unknown as string) };
    return { determination: assessWaiver(matter, order as never, { instruments } as never) };
  };
  let at = 0;
  for (const text of linesOf(verb, count)) {
    const data = JSON.parse(text) as never;
    take(depthIssue(data) === null ? JSON.stringify(decide(data)).slice(1, -1) : 'error', at);
    at += 1;
  }
  await Promise.resolve();
}
