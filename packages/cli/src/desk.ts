import type { Issue, LocalDate } from '@huiqi/kernel';
import type { Locale } from '@huiqi/messages';
import { allLadders } from '@huiqi/packs';
import { openRuleDesk, type RuleDesk } from '@huiqi/sdk';
import { engines } from '@huiqi/sdk/engines';
import type { Arguments } from './arguments/read-arguments.ts';
import { calendarOf } from './own-calendar.ts';
import { readPacks } from './read-packs.ts';
import type { Streams } from './streams.ts';
import { say, sayIssue } from './words.ts';

/** A bureau with the days it decides on. */
export interface OpenedDesk {
  /** The bureau. */
  readonly desk: RuleDesk;
  /** The day the decision is taken. */
  readonly decidedOn: LocalDate;
  /** The day up to which documents are known. */
  readonly knownOn: LocalDate;
}

/**
 * Opens the bureau that a call asks for: its days, its packs and its calendar. What is found about the bureau itself, such as an abolished
 * division, is told beside the answers.
 *
 * @throws {@link CallerError} when a day is missing or none, when packs cannot be read, and what `openRuleDesk` throws
 */
export async function deskOf(callArguments: Arguments, { stderr }: Streams): Promise<OpenedDesk> {
  const [decidedOn, knownOn] = [callArguments.day('as-of'), callArguments.day('known-on')];
  const division = callArguments.text('division');
  const desk = openRuleDesk({
    engines,
    packs: await readPacks(callArguments),
    calendar: await calendarOf(callArguments),
    ladders: allLadders,
    ...(division === null ? {} : { division }),
    unconfirmed: callArguments.flag('unconfirmed'),
    examples: callArguments.flag('examples'),
    provisional: callArguments.flag('provisional'),
  });
  for (const finding of desk.issues) stderr.write(`${sayWarning(finding, callArguments.locale)}\n`);
  return { desk: desk, decidedOn, knownOn };
}

/** A finding about the bureau itself, which no single line can be blamed for. */
function sayWarning(finding: Issue, locale: Locale): string {
  const { text, todo } = sayIssue(finding, locale);
  const lines = [say('cli.finding.warning', { place: '--division' }, locale), `  ${text}`];
  return [...lines, ...(todo === null ? [] : [`  ${say('cli.finding.todo', { todo }, locale)}`])].join('\n');
}
