import type { Words } from '@huiqi/kernel';
import type { FiguresParams } from '../codes.ts';

/** The words of `@huiqi/figures` in English. */
export const figuresEn: Words<FiguresParams> = {
  'figures.number': ['{value} is no exact number', 'give an integer (money in fen) or a fraction of two'],
  'figures.unit': [
    '“{left}” is counted in “{leftUnit}” and “{right}” in “{rightUnit}”: unlike units do not meet',
    'bring them to one unit, or show them apart',
  ],
  'figures.scope': [
    '“{left}” speaks of “{leftScope}” and “{right}” of “{rightScope}”: unlike scopes do not meet',
    'declare that one lies in the other where it does; otherwise show them apart',
  ],
  'figures.period': [
    '“{left}” covers {leftPeriod} and “{right}” covers {rightPeriod}: unlike periods do not meet',
    'take numbers of one period',
  ],
  'figures.periodLength': [
    '“{left}” ({leftPeriod}) and “{right}” ({rightPeriod}) cover periods of different length and are not compared',
    'compare periods of one length; for a projection use the pace and say so',
  ],
  'figures.periodUnstated': ['neither “{left}” nor “{right}” states its period', 'state the periods'],
  'figures.periodOpen': [
    '“{label}” states no first and last day and cannot be converted',
    'add its first and last day',
  ],
  'figures.zero': ['“{label}” is zero: there is nothing to divide by', 'check the denominator'],
  'figures.overWhole': [
    'the part “{part}” is larger than its whole “{whole}”',
    'check both numbers and what they count',
  ],
  'figures.overlap': ['“{left}” and “{right}” overlap and are not added', 'remove what is counted twice'],
  'figures.empty': ['“{label}” has nothing to add', 'give at least one number'],
  'figures.range': ['“{label}” is too large to be held exactly', 'use a larger unit'],
  'figures.opening': [
    'no opening balance is stated for “{label}”: what is open is only a lower bound',
    'add what was open before the period',
  ],
  'figures.exceedsWhole': [
    '“{part}” covers less time and yet exceeds “{whole}”: did the definition or scope change?',
    'check what was counted and say so in the text',
  ],
  'figures.bound': [
    'no base follows from an approximate value or a growth that is itself a bound',
    'use exact numbers',
  ],
  'figures.growthRange': ['the value must be above zero and the growth above −100 %', 'check value and growth'],
  'figures.claimShape': ['“{text}” is no quantity that can be checked', 'write it as 1740余次, 9.8亿元 or 44.2%'],
  'figures.claimBounds': ['“{text}” says both “less than” and “more than”', 'keep one of the two'],
  'figures.claim': ['what is known of “{label}” does not support “{text}”', 'write “about”, or add exact numbers'],
  'figures.claimContradicted': ['“{text}” contradicts “{label}” ({value})', 'correct it from the ledger'],
  'figures.claimUnsupported': ['no figure speaks of “{text}”', 'add the figure it comes from, or leave it out'],
  'figures.claimRounded': ['“{text}” is rounded wrongly: “{label}” is {right}', 'round it half-up'],
  'figures.claimPeriod': [
    '“{text}” is written of {stated}; this number of “{label}” belongs to {known}',
    'take the number of that period, or state the period',
  ],
  'figures.boundByValue': [
    '“{text}” has the value of “{label}”, but the words do not say so',
    'see whether it is the same number',
  ],
};
