import type { Words } from '@huiqi/kernel';
import type { CalendarParams } from '../codes.ts';

export { calendarTitlesEn } from './titles/en.ts';

/** The words of `@huiqi/calendar` in English. */
export const calendarEn: Words<CalendarParams> = {
  'alarm.shape': [
    'an item to be reminded of lacks “{part}” or has it in another form',
    'give `duty` and `round` as texts',
  ],
  'alarm.policy': [
    'the “{part}” of the reminding policy “{place}” cannot be used',
    'write leads as an amount of day, workday or month, or as a share from 0 to 1; keys must differ; since names the key of a lead; levels stand in levels',
  ],
  'alarm.year': ['{day:day} has a year that is hardly meant', 'check the year'],
  'alarm.time': ['“{text}” is no time of day', 'write it as 09:30'],
  'alarm.duplicate': [
    'the round {round} of “{duty}” is listed twice',
    'tell several alike apart by subject, such as an instrument’s number; delete what is there twice',
  ],
  'alarm.personal': [
    'a text of the public list looks like a telephone or identity number and was left out',
    'take personal data out of names and numbers',
  ],
  'alarm.unmoved': 'no notice has been published for {year}: the alarm of {day:day} may fall on a day off',
  'alarm.uncounted':
    'there is no calendar for {year}: the lead “{lead}” was counted in days, the latest day it could be',
  'alarm.noStart': 'without a first day before the due day the lead “{lead}” cannot be counted',
  'alarm.stageUncounted': 'for want of a calendar the stage “{step}” after the due day cannot be counted yet',
  'alarm.escalationUncounted': 'for want of a calendar the escalation “{step}” cannot be counted yet and is not taken',
  'alarm.unsure':
    'the records do not tell whether it was done: past its day it rings to be checked, is not called overdue and goes to no superior',
  'alarm.uncertain':
    'the last day is not certain, only that it is no earlier than {day:day}: after that it rings to be checked, is not called overdue and goes to no superior',
  'calendar.answer.due': 'by {strict:day}',
  'calendar.answer.dueFrom': 'by {strict:day} (counted from {from:day})',
  'calendar.answer.dueAt': 'by {at} on {strict:day} (counted from {from:day})',
  'calendar.answer.dueReadings':
    'by {strict:day} (counted from {from:day}, by the strict reading; {latest:day} by another)',
  'calendar.answer.granted': '{granted} extensions that were granted are in it',
  'calendar.answer.notBefore': 'the period ends no earlier than {strict:day}; on which day hangs on what is missing',
  'calendar.answer.usually':
    'the period ends no earlier than {strict:day}, usually on that day; certain once the holidays are published',
  'calendar.answer.possible': 'the period may end on: {days:day}; it is not decided on which',
  'calendar.answer.noLimit': 'no limit is set',
  'calendar.rounds.none': 'nothing falls due in the period',
  'calendar.rounds.notAsked': 'the duty is not asked here',
  'calendar.rounds.until': '“{rule:title}” by {last:day}',
  'calendar.rounds.between': '“{rule:title}” from {first:day} to {last:day}',
  'calendar.rounds.uncertain': '“{rule:title}” about {last:day}: not certain for want of a calendar',
  'calendar.rounds.done': '“{rule:title}” was done on {done:day}',
  'calendar.rounds.unknown': 'the records do not tell whether it was done',
  'calendar.rounds.maybeMore': 'with what is missing there may be further rounds or other days',
  'alarm.answer.due': 'due on {due:day}',
  'alarm.answer.notBefore': 'due no earlier than {due:day}, not certain when',
  'alarm.answer.next': 'next reminder on {day:day}',
  'alarm.answer.quiet': 'no reminder is planned before',
  'alarm.answer.check':
    'the day has passed and nothing is recorded: please check (it stands in every digest until something is recorded)',
  'alarm.answer.overdue': 'overdue (it stands in every digest until it is done)',
  'alarm.answer.done': 'done on {done:day}, no reminder to come',
  'alarm.answer.late': 'done on {done:day}, after the due day {due:day}',
  'calendar.clock': ['no rule sets a limit for “{name}”{hint}', 'check the id of the rule or group, and load its pack'],
  'calendar.duty': ['no rule named “{name}” recurs{hint}', 'check the id of the rule or group, and load its pack'],
  'calendar.counting': [
    'the rules hold no counting provision “{name}”',
    'load the pack of that law as well (such as cn-counting)',
  ],
  'calendar.period': ['the period asked about runs backwards ({from} to {to})', 'let it end no earlier than it starts'],
  'calendar.terms': [
    'the “{argument}” of rule “{rule}” is written so that nothing can be counted',
    'write a span with amount and unit (workday, day, month, year); extensions as spans with who approves; exclusions as a list',
  ],
  'calendar.pause': [
    'the pause from {from:day} to {to:day} cannot be taken',
    'the clock runs again no earlier than the first day and no later than the day after the decision; leave it empty while it stands still, and ask again afterwards',
  ],
  'calendar.unlimited': 'the provision in force sets no limit for this step after “{about}”',
  'calendar.openReading':
    'the wording on days off has more than one reading: {strict:day} by the strict one, {latest:day} at the latest; work to the strict one',
  'calendar.straddle':
    'the period straddles the change of {changedOn:day}: {day:day} by the text in force on the event’s day, {nextDay:day} by the later text “{next:title}”; the bureau has to say which applies',
  'calendar.straddleAtLeast':
    'the period straddles the change of {changedOn:day}: {day:day} by the text in force on the event’s day, no earlier than {nextDay:day} by the later text “{next:title}” until what is missing is known; the bureau has to say which applies',
  'calendar.straddleUncounted':
    'the period straddles the change of {changedOn:day}: counted by the text in force on the event’s day; the later text “{next:title}” sets no limit, or lacks a calendar to be counted',
  'calendar.provisional': 'no notice has been published for {years}: counted by a projection, for orientation only',
  'calendar.unannounced':
    'no notice has been published for {years}: the legal holidays are dated by the regulation and an almanac, and weekdays far from them are taken not to be moved; check again once it is out',
  'calendar.between':
    'the period ends no earlier than {earliest:day}, usually on {usual:day}, no later than {latest:day}; the notice on holidays will tell',
  'calendar.restarted': 'the period started anew on {from:day}',
  'calendar.notRestarted': 'what happened on {day:day} does not make the period start anew',
  'calendar.several': 'further limits stand for the same step ({others:title}); the one that ends first is given',
  'step.due.start': 'counted from ({about}): {result}',
  'step.due.days': 'day by day, as listed',
  'step.due.nominal': 'last day before any roll-over: {result}',
  'step.due.over': 'days moved over, as listed',
  'step.due.roll.none': 'without roll-over: {result}',
  'step.due.roll.rest-day': 'rolled over any day off: {result}',
  'step.due.roll.statutory-holiday': 'rolled over statutory holidays only: {result}',
  'step.due.roll.workday': 'rolled to the first workday: {result}',
  'step.due.given': 'the day is printed on the ticket: {result}',
  'step.due.hours': '{about} office hours, until {result}',
  'step.due.counting': 'counted by: {result}',
  'step.due.granted': 'last day with {about} extensions granted: {result}',
  'step.due.actionDay': 'with the day of acting not counted: {result}',
  'step.due.strict': 'last day by the strict reading: {result}',
  'step.due.extension': 'last day if extension no. {about} is granted: {result}',
  'alarm.line': [
    'a line states a due day, a clock or a recurring duty, and never both a due day and a clock',
    'add due, clock or duty',
  ],
  'alarm.none': ['the clock “{clock}” does not apply here: there is no due day', 'see the grounds with huiqi due'],
  'alarm.missing': ['the due day of “{clock}” cannot be told yet. {names}', 'add what is missing'],
  'alarm.noDuty': [
    'the recurring duty “{duty}” is not asked of this subject',
    'check the name of the duty, the facts and the period',
  ],
  'alarm.whichRound': [
    'the recurring duty “{duty}” has several rounds: which one was done or acknowledged is not said',
    'name the round by its end with round; what was done over the years stands in the fact duty.done',
  ],
  'alarm.noRound': [
    '“{duty}” has no round ending on “{round}” in the period',
    'check the end, or widen the period with period',
  ],
};
