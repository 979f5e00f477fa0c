import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Alarm,
  type AlarmedItem,
  type AlarmItem,
  type AlarmPolicy,
  type Alarms,
  alarmsFor,
  digest,
  type RecipientKind,
} from '@huiqi/calendar';
import { CallerError } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { say } from '@huiqi/messages';
import { alarmDigests, toHtml, toMarkdown } from '@huiqi/reports';
import { toIcs } from '@huiqi/reports/ics';
import type * as z from 'zod';
import { alarmLine } from '../alarm-line.ts';
import { batchOptions, dayOptions, rulesOptions } from '../arguments/options.ts';
import type { Arguments } from '../arguments/read-arguments.ts';
import { type LineAnswer, runBatch } from '../batch.ts';
import { bureauOf, calendarOf } from '../bureau.ts';
import { readShapedFile } from '../read-file.ts';
import { saidIssue } from '../said-issue.ts';
import { AlarmPolicyFile, AlarmsInput, IcsRevisionsFile } from '../schemas/alarms.ts';
import type { WordLine } from '../schemas/line.ts';
import type { Streams } from '../streams.ts';
import type { Verb } from '../verb.ts';

/** Where a bureau has no policy of its own: two months, one month, a week and a day before, as reminding tools commonly do. */
const usualPolicy: AlarmPolicy = {
  leads: [
    { amount: 60, unit: 'day' },
    { amount: 30, unit: 'day' },
    { amount: 7, unit: 'day' },
    { amount: 1, unit: 'workday' },
  ],
};

/** `huiqi alarms`: when to remind whom of what, as answers, digests and a calendar file. @zh 提醒 */
export const alarmsVerb: Verb = {
  name: 'alarms',
  key: 'alarms',
  operands: '',
  count: [0, 0],
  options: [...dayOptions, ...rulesOptions, 'calendar', 'policy', 'by', 'since', 'before', 'out', ...batchOptions],
  async run(given, streams) {
    const opened = await bureauOf(given);
    const { decidedOn, knownOn } = opened;
    const policyFile = given.text('policy');
    const policy = policyFile === null ? usualPolicy : await readShapedFile(policyFile, AlarmPolicyFile);
    const view = calendarAsKnown(await calendarOf(given), knownOn, { provisional: given.flag('provisional') });
    const plan = (items: readonly AlarmItem[]): Alarms => alarmsFor(items, policy, view, decidedOn);
    const write = await writerOf(given);
    // A policy that cannot be used is told before any line is read.
    plan([]);
    const items: AlarmItem[] = [];
    const answer = (line: z.output<typeof AlarmsInput>): LineAnswer => {
      const read = alarmLine(line, opened);
      if (!read.ok) return { ...read, issues: [] };
      const several = 'items' in read;
      const rows = several ? read.items : [read.item];
      const own = plan(rows);
      const [first, ...others] = own.issues;
      // A line is answered when any of its rounds can be reminded of, or when there is none to remind of.
      if (own.items.length === 0 && rows.length > 0) {
        return { ok: false, found: first ?? lineIssue, issues: others };
      }
      items.push(...rows);
      const answers = own.items.map((taken) => answerOf(own, taken));
      return {
        ok: true,
        answer: several ? { items: answers } : { ...answers[0] },
        issues: [...(several ? read.issues : []), ...own.issues],
        words: given.flag('say') ? own.items.flatMap((taken) => wordsOf(taken, ringsOf(own, taken), given)) : null,
      };
    };
    const code = await runBatch({ verb: 'alarms', schema: AlarmsInput, answer }, given, streams);
    const all = plan(items);
    tell(all, given, streams);
    await write(all);
    return all.issues.length > 0 ? 1 : code;
  },
};

const lineIssue = { code: 'cli.alarms.line', severity: 'error', path: [], params: {} } as const;

function ringsOf({ alarms }: Alarms, { id }: AlarmedItem): readonly Alarm[] {
  return alarms.filter(({ item }) => item === id);
}

function answerOf(own: Alarms, taken: AlarmedItem) {
  const { id, due, state, level } = taken;
  return {
    item: id,
    due,
    state,
    level,
    alarms: ringsOf(own, taken).map(({ id: alarm, day, kind, level: raised, to, silenced }) => ({
      id: alarm,
      day,
      kind,
      level: raised,
      to,
      silenced,
    })),
  };
}

function wordsOf({ due, cautions }: AlarmedItem, alarms: readonly Alarm[], given: Arguments): readonly WordLine[] {
  const { locale } = given;
  const next = alarms.find(({ day, silenced }) => day >= given.day('as-of') && !silenced)?.day;
  const text =
    next === undefined ? say('cli.alarms.quiet', { due }, locale) : say('cli.alarms.next', { due, next }, locale);
  return [
    { kind: 'outcome', text, citation: null },
    ...cautions.map(
      ({ code, params }): WordLine => ({ kind: 'caution', text: say(code, params, locale), citation: null }),
    ),
  ];
}

/** Opens what is to be written; what cannot be read or is named wrongly is told before the work begins. */
async function writerOf(given: Arguments): Promise<(plan: Alarms) => Promise<void>> {
  const { locale } = given;
  const folder = given.text('out');
  const by = recipientsOf(given.text('by') ?? 'officer');
  const since = given.text('since') === null ? {} : { since: given.day('since') };
  const beforeFile = given.text('before');
  const before = beforeFile === null ? {} : await readShapedFile(beforeFile, IcsRevisionsFile);
  return async (plan) => {
    if (folder === null) return;
    const document = alarmDigests(digest(plan, by, plan.asOf, since), { asOf: plan.asOf, locale });
    const name = say('cli.alarms.name', {}, locale);
    const ics = toIcs(plan, { stamp: `${plan.asOf}T00:00:00Z`, name, locale, before });
    const files = {
      'alarms.ics': ics.text,
      'digest.md': toMarkdown(document),
      'digest.html': toHtml(document),
      'revisions.json': `${JSON.stringify(ics.revisions, null, 2)}\n`,
    };
    for (const [file, text] of Object.entries(files)) await written(join(folder, file), folder, text);
  };
}

async function written(file: string, folder: string, text: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new CallerError('cli.file.write', { file, detail: (error as Error).message });
  }
}

function recipientsOf(text: string): RecipientKind {
  if (text === 'enterprise' || text === 'officer' || text === 'role') return text;
  throw new CallerError('cli.alarms.by', { found: text });
}

/** Findings about all lines together, such as an item that stands twice. */
function tell({ issues }: Alarms, { locale }: Arguments, { stderr }: Streams): void {
  for (const found of issues) {
    const { message, todo } = saidIssue(found, locale);
    stderr.write(`${say('cli.finding.error', { place: 'alarms' }, locale)}\n  ${message}\n`);
    if (todo !== null) stderr.write(`  ${say('cli.finding.todo', { todo }, locale)}\n`);
  }
}
