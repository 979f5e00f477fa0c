import type { Words } from '@huiqi/kernel';
import type { RulesParams } from '../codes.ts';

/** The words of `@huiqi/rules` in English. */
export const rulesEn: Words<RulesParams> = {
  'rules.case.shape': [
    'the “{part}” of the matter is no object of names and values',
    'give an empty object where there is nothing to say',
  ],
  'rules.case.book': ['what was given is no rule book', 'pass what `compile` gives, or bureau.book'],
  'rules.case.calendar': [
    'this is no calendar as known on a day',
    'pass what calendarAsKnown(calendar, knownOn) gives',
  ],
  'rules.fact.integer': [
    '“{about:title}” is a whole number, given was “{found}”; it counts as unknown',
    'write a whole number without quotes, such as 20',
  ],
  'rules.fact.fen': [
    '“{about:title}” is money in whole fen, given was “{found}”; it counts as unknown',
    'write whole fen: 25 million yuan are 2500000000; parseYuan converts a text',
  ],
  'rules.fact.ratio': [
    '“{about:title}” is an exact fraction, given was “{found}”; it counts as unknown',
    'give its num and den, 3 and 2 for 1.5; parseRatio converts a text',
  ],
  'rules.fact.boolean': [
    '“{about:title}” is yes or no, given was “{found}”; it counts as unknown',
    'write true or false without quotes',
  ],
  'rules.fact.text': [
    '“{about:title}” is a text or a code, given was “{found}”; it counts as unknown',
    'put quotes around a code of digits too, such as "05"',
  ],
  'rules.fact.list': [
    '“{about:title}” is a list of values, given was “{found}”; it counts as unknown',
    'write [1, 2, 3]',
  ],
  'rules.fact.collection': [
    '“{about:title}” is a set of records, given was “{found}”; it counts as unknown',
    'list the records under `records`, and under `completeOver` the days from and to over which they are complete, or null',
  ],
  'rules.fact.record': [
    'one of “{about:title}” is no record ({found}); nothing of it is known',
    'write each record as an object of names and values',
  ],
  'rules.fact.complete': [
    'the days over which “{about:title}” is complete are not well formed; it counts as not known to be complete',
    'give `from` and `to`, the end not included and null where there is none; or null where it is not known',
  ],
  'rules.fact.blank': ['“{about:title}” is blank; it counts as unknown', 'leave out what is not known'],
  'rules.fact.range': [
    '“{about:title}” cannot be {found} (it is {wanted}); it counts as unknown',
    'check the number and its unit',
  ],
  'rules.fact.code': [
    '“{about:title}” knows no “{found}”; {found:meant}it counts as unknown',
    'one of: {allowed:code}',
  ],
  'rules.fact.codeNear': [
    '“{about:title}” knows no “{found}”; did you mean {meant}? It counts as unknown',
    'one of: {allowed:code}',
  ],
  'rules.fact.unknown': ['no rule can ask for the fact “{name}”', 'check the name'],
  'rules.fact.event': ['“{name}” is an event and no fact; it was left out', 'write its day under `events`'],
  'rules.fact.unknownNear': ['no rule can ask for the fact “{name}”; did you mean “{nearest}”?', 'check the name'],
  'rules.event.unknown': ['no rule can ask for the event “{name}”', 'check the name'],
  'rules.event.unknownNear': ['no rule can ask for the event “{name}”; did you mean “{nearest}”?', 'check the name'],
  'rules.judgement.shape': [
    'the judgement on “{clause}” lacks “{part}” or has it in another form; it counts for nothing',
    'give met or not-met as `answer`, who signed as `by`, and the day as `on`',
  ],
  'rules.judgement.unknownNear': [
    'no rule waits for a judgement on “{clause}”; did you mean “{nearest}”?',
    'check the clause',
  ],
  'rules.fact.conflict': [
    'there is disagreement on “{fact:title}” between {sources}; it counts as unknown',
    'find out which is right and correct the other',
  ],
  'rules.derived.conflict': [
    'the rules {rules:title} derive different values for “{fact:title}”; it counts as unknown',
    'make their conditions exclude each other',
  ],
  'evidence.report': [
    'known only from secondary accounts, the text itself was not read: {texts}',
    'read the text before deciding',
  ],
  'evidence.none': ['unconfirmed, and turned on by the user: {texts}', 'do not decide on it before it is confirmed'],
  'evidence.parameter': '{text} (“{param:title}”)',
  'evidence.off': [
    'of “{param:title}” only an unconfirmed account is known, {value:as}, which is off by default. {note}',
    'go by the text once it is read',
  ],
  'pack.example': 'this answer rests on invented example policy “{pack:title}” and must not be used in earnest',
  'steps.unmasked': 'personal fields are shown for “{purpose}”',
};
