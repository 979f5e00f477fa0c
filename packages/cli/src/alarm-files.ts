import { type Alarms, alarmDigest, type RecipientKind } from '@huiqi/calendar';
import type { LocalDate } from '@huiqi/kernel';
import { alarmDigests, toHtml, toMarkdown } from '@huiqi/reports';
import { icsParts } from '@huiqi/reports/ics';
import type { Arguments } from './arguments/read-arguments.ts';
import { callerError } from './caller-error.ts';
import { type OutFolder, openOutFolder } from './files/out-folder.ts';
import { readShapedFile } from './read-file.ts';
import { IcsRevisionsFile } from './schemas/ics-revisions.ts';
import { say, speeches } from './words.ts';

/** The files of `huiqi alarms --out`, written item by item: nothing is held but what stands in the digests. */
export interface AlarmFiles {
  /** Takes the plan of some items, none of which was taken before, and gives how to write what comes of it. */
  readonly take: (plan: Alarms) => () => Promise<void>;
  /** Puts the files in their places; the digest says how many lines brought less than they hold. */
  readonly finish: (unread: number) => Promise<void>;
  /** Lets the folder go. */
  readonly release: () => Promise<void>;
}

// What the issue says is put in its place before the calendar that says it: a run that ends in between counts a change once more
// instead of calling two issues by one number.
const names = ['revisions.json', 'alarms.ics', 'digest.md', 'digest.html'] as const;
const [revisionsFile, calendarFile, markdownFile, pageFile] = names;

/**
 * Opens the files of a call; what cannot be read or is named wrongly, and a folder that cannot be written, is told before the work begins.
 *
 * @param callArguments - the arguments
 * @param nothing - the plan of no items
 * @param isTaken - whether an item was taken
 * @throws {@link CallerError} `cli.alarms.by`, `cli.file.foreign`, `cli.folder.busy`, and what reading and writing files throws
 */
export async function openAlarmFiles(
  callArguments: Arguments,
  nothing: Alarms,
  isTaken: (id: string) => boolean,
): Promise<AlarmFiles | null> {
  const by = recipientsOf(callArguments.text('by') ?? 'officer');
  const since = callArguments.text('since') === null ? {} : { since: callArguments.day('since') };
  const beforeFile = callArguments.text('before');
  const before = beforeFile === null ? {} : await readShapedFile(beforeFile, IcsRevisionsFile);
  const folder = callArguments.text('out');
  if (folder === null) return null;
  const { locale } = callArguments;
  const { asOf } = nothing;
  const parts = icsParts({
    stamp: stampOf(asOf),
    name: say('cli.alarms.name', {}, locale),
    speech: speeches[locale],
    before,
  });
  const out = await openOutFolder(folder, 'huiqi alarms', names, callArguments.flag('force'));
  return opened(out, async (write) => {
    const revisions = await write(revisionsFile);
    const calendar = await write(calendarFile);
    let first = true;
    const issue = async ({ text, revisions: revisionsSaid }: ReturnType<typeof parts.take>): Promise<void> => {
      await calendar.write(text);
      for (const [id, one] of Object.entries(revisionsSaid)) {
        await revisions.write(`${first ? '{' : ','}\n  ${JSON.stringify(id)}: ${JSON.stringify(one)}`);
        first = false;
      }
    };
    await calendar.write(parts.head);
    const [items, alarms]: [Alarms['items'][number][], Alarms['alarms'][number][]] = [[], []];
    return {
      take(plan) {
        const events = parts.take(plan);
        if (alarmDigest(plan, by, asOf, since).length > 0) {
          items.push(...plan.items);
          alarms.push(...plan.alarms);
        }
        return () => issue(events);
      },
      async finish(unread) {
        await issue(parts.end(isTaken));
        await revisions.write(first ? '{}\n' : '\n}\n');
        for (const file of [revisions, calendar]) await file.finish();
        const document = alarmDigests(alarmDigest({ ...nothing, items, alarms }, by, asOf, since), {
          asOf,
          speech: speeches[locale],
          unread,
        });
        await out.write(markdownFile, toMarkdown(document));
        await out.write(pageFile, toHtml(document));
        await out.commit();
      },
    };
  });
}

/** The files in an open folder, which is let go where they cannot be begun. */
async function opened(
  out: OutFolder,
  begin: (write: OutFolder['open']) => Promise<Omit<AlarmFiles, 'release'>>,
): Promise<AlarmFiles> {
  try {
    return { ...(await begin(out.open)), release: out.release };
  } catch (error) {
    await out.release();
    throw error;
  }
}

function stampOf(day: LocalDate): string {
  return `${day}T00:00:00Z`;
}

function recipientsOf(text: string): RecipientKind {
  if (text === 'enterprise' || text === 'officer' || text === 'role') return text;
  throw callerError('cli.alarms.by', { found: text });
}
