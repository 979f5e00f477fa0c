import type { Words } from '@huiqi/kernel';
import type { ModelFactsParams } from '../../codes.ts';

/** What is found in facts that hold codes of divisions and industries, in English; any answer may say it. */
export const modelFactsEn: Words<ModelFactsParams> = {
  'division.shape': ['“{text}” is no division code', 'write six digits such as 510700'],
  'division.province': ['no province has the code “{found}”, with which “{text}” begins', 'check the division code'],
  'division.outside': [
    'the packs hold no rules of “{text}” (Taiwan, Hong Kong, Macao)',
    'leave the division out for national rules only',
  ],
  'division.level': [
    '“{text}” is the code of {found}; here the code of {wanted} is asked for',
    'a province’s code ends in 0000, a city’s in 00',
  ],
  'division.abolished': [
    '{text} ({name}) has been abolished; today it is {successors}',
    'use the new code for where something lies today',
  ],
  'level.unknown': ['“{text}” is no tier of government', 'write 国家级, 省级, 市级 or 县（区）级'],
  'industry.shape': ['“{text}” is no industry code', 'write a section letter or 2 to 4 digits such as C1353'],
  'industry.part': [
    '“{text}” is not the part of an industry code that is asked for: {wanted}',
    'write it as GB/T 4754 does',
  ],
  'industry.zero': [
    'the industry code “{text}” lacks a digit; spreadsheets drop a leading zero: did you mean {filled}?',
    '{wanted}; and set the column to text',
  ],
  'industry.letter': ['an industry code is written with its letter: “{text}” as {wanted}', 'write {wanted}'],
  'industry.section': ['“{text}” names section “{found}”; the sections are A to T', 'check the industry code'],
  'industry.division': ['“{text}” names division “{found}”; the divisions are 01 to 97', 'check the industry code'],
  'industry.disagree': [
    '“{text}” contradicts itself: division {division} belongs to section {wanted}, not {found}',
    'check the industry code',
  ],
};
