import type { LocalDate } from '@huiqi/kernel';
import type { OfficeHours, WorkingCalendar } from '@huiqi/kernel/days';
import { isLocalTime, withOwnCalendar } from '@huiqi/kernel/days';
import { cnCalendar } from '@huiqi/packs';
import { readWorkingCalendar } from '@huiqi/sdk/working-calendar';
import type { Arguments } from './arguments/read-arguments.ts';
import { callerError } from './caller-error.ts';
import { readJsonFile } from './pack/pack-file.ts';
import { say, sayIssue } from './words.ts';

/**
 * The working calendar of a call: the shipped one, with the file of `--calendar` and the hours of `--office-hours` over it.
 *
 * @throws {@link CallerError} `cli.calendar.broken` for a file that is none, `cli.option.officeHours` for hours that are none, and what
 * reading a file throws
 */
export async function calendarOf(callArguments: Arguments): Promise<WorkingCalendar> {
  const [file, hours] = [callArguments.text('calendar'), callArguments.text('office-hours')];
  const chosenCalendar =
    file === null ? cnCalendar : withOwnCalendar(cnCalendar, await calendarFile(file, callArguments));
  if (hours === null) return chosenCalendar;
  return { ...chosenCalendar, officeHours: [...(chosenCalendar.officeHours ?? []), officeHours(hours, callArguments)] };
}

async function calendarFile(file: string, { locale }: Arguments): Promise<WorkingCalendar> {
  const { data } = await readJsonFile(file);
  const read = readWorkingCalendar(data);
  const [first] = read.issues;
  // What is not read is not taken for a note: days under a misspelt name would silently be working days.
  if (read.ok && first === undefined) return read.value;
  const finding = first === undefined ? '' : `${first.path.join('.')}: ${sayIssue(first, locale).text}`;
  throw callerError('cli.calendar.broken', { file, finding });
}

/** Hours that stand for every day, by no document but the caller's word. */
function officeHours(text: string, { locale }: Arguments): OfficeHours {
  let last = '00:00';
  const sessions = text.split(',').map((part) => {
    const [from, to, ...more] = part.trim().split('-');
    if (!isLocalTime(from) || !isLocalTime(to) || more.length > 0 || from >= to || from < last) {
      throw callerError('cli.option.officeHours', { found: text });
    }
    last = to;
    return { from, to };
  });
  const document = say('cli.calendar.document', {}, locale);
  const publishedOn: LocalDate = '0001-01-01';
  return { document, evidence: 'report', publishedOn, inForce: { from: publishedOn, to: null }, sessions };
}
