import type { Words } from '@huiqi/kernel';
import type { LedgersParams } from '../codes.ts';
import { sheetEn } from './sheet/en.ts';

/** The words of `@huiqi/ledgers` in English. */
export const ledgersEn: Words<LedgersParams> = {
  ...sheetEn,
  'ledgers.encoding': ['the file is not encoded in {encoding}', 'save it as “CSV UTF-8”, or state its encoding'],
  'ledgers.xls': [
    'this is an old workbook (.xls or .et), which cannot be read',
    'save it as .xlsx or “CSV UTF-8” and read that',
  ],
  'ledgers.locked': [
    'the file is locked with a password and cannot be read',
    'save it without the password and read that',
  ],
  'ledgers.ods': ['this is an OpenDocument spreadsheet (.ods), which cannot be read', 'save it as .xlsx and read that'],
  'ledgers.xlsb': ['this is a binary Excel workbook (.xlsb), which cannot be read', 'save it as .xlsx and read that'],
  'ledgers.html': [
    'this is a web page or XML under the name of a spreadsheet',
    'open it, save it as .xlsx and read that',
  ],
  'ledgers.file': ['this is no spreadsheet', 'check that this is the right file'],
  'ledgers.encoding.taken': ['the file is not in UTF-8 and was read as {encoding}', 'check that its texts look right'],
  'ledgers.xlsx.broken': [
    'the file is damaged; what stands before the damage was read (up to row {row})',
    'export the original again and check the rows that follow',
  ],
  'ledgers.xlsx.changed': [
    'the check sum of the file is wrong; its content may have changed on the way',
    'check what was read against the original',
  ],
  'ledgers.csv': ['this is no .xlsx workbook', 'read CSV as CSV'],
  'ledgers.xlsx.row': [
    'the file is damaged in this row, so that its cells cannot be told apart',
    'enter the row again from the original',
  ],
  'ledgers.xlsx.size': [
    'the file unpacks to more than {limit}; the rest was not read',
    'check where it comes from; split it where it is truly large',
  ],
  'ledgers.sheet.none': ['the workbook has no sheet that could be read', 'check the file'],
  'ledgers.sheet.unknown': ['there is no sheet “{sheet}” (there are {sheets})', 'check the name of the sheet'],
  'ledgers.sheet.others': [
    'only the sheet “{sheet}” was read, not {others}',
    'read them on their own where they are needed',
  ],
  'ledgers.hidden': ['{count} rows that are hidden or filtered out were read too', 'check whether they should be'],
  'ledgers.xlsx': ['this is an Excel workbook (.xlsx), not a CSV file', 'save it as “CSV UTF-8” and read that'],
  'ledgers.empty': ['the file is empty', 'check the file'],
  'ledgers.headings': [
    'no headings were found in the first ten rows (wanted: {wanted})',
    'add the headings, or check that this is the right ledger',
  ],
  'ledgers.column.missing': ['the column “{title}” is missing', 'add the column'],
  'ledgers.heading.duplicate': [
    'column {number} “{column}” repeats an earlier one, which is used',
    'remove or rename it',
  ],
  'ledgers.heading.unknown': 'the column “{column}” has no field and is no part of the records',
  'ledgers.heading.personal': [
    'the column “{column}” has no field and holds what looks like identity or telephone numbers',
    'delete it before the ledger is handed on, where it is not needed; it also stands in rejected rows and in others',
  ],
  'ledgers.heading.again': 'this row repeats the headings and is passed over',
  'ledgers.total': 'this row is a total and is passed over',
  'ledgers.quote': [
    'a quotation mark in this row is never closed, so that its cells cannot be told apart',
    'remove the stray quotation mark',
  ],
  'ledgers.cells': [
    'this row has more cells than there are headings: {cells}',
    'check for a stray comma, or add the heading',
  ],
  'ledgers.required': ['“{column}” must be filled in', 'fill it in'],
  'ledgers.duplicate': ['“{value}” in “{column}” stands in row {first} already', 'check whether it was entered twice'],
  'ledgers.failed': [
    '“{text}” is what a spreadsheet shows where a formula fails',
    'mend the formula, or enter the value',
  ],
  'ledgers.formula': [
    'the cell holds a formula whose result is not in the file',
    'open and save the file once, or enter the value',
  ],
  'ledgers.merged': ['the cell is part of a merged one and takes its content', 'check that it holds for each row'],
  'ledgers.unit': [
    'the unit “{unit}” of the heading cannot be converted, so that “{text}” was not taken',
    'convert it to yuan or to plain numbers and change the heading',
  ],
  'ledgers.integer': ['“{text}” is no whole number', 'write a whole number without a unit'],
  'ledgers.number': ['“{text}” is no number', 'write a number without a unit'],
  'ledgers.range': ['“{text}” is too large', 'check its digits'],
  'ledgers.enum': ['“{text}” is none of {allowed}', 'choose one of them'],
  'ledgers.boolean': ['“{text}” is neither yes nor no', 'write 是 or 否'],
  'ledgers.scientific': [
    'a spreadsheet turned this code into “{text}” and lost its last digits',
    'format the column as text and enter it again',
  ],
  'ledgers.date.partial': ['“{text}” names no day', 'give the day as well, such as 2026-03-05'],
  'ledgers.date.year': ['“{text}” gives its year in two digits', 'give four digits, such as 2026-03-05'],
  'ledgers.date.order': [
    'in “{text}” month and day cannot be told apart',
    'write year, month, day, such as 2026-03-05',
  ],
  'ledgers.date.time': 'the time of day in “{text}” is left out',
  'ledgers.date.text': [
    'the day “{value}” stands in a column of text; a spreadsheet may have made it of something else',
    'check what was written',
  ],
  'ledgers.ratio.ambiguous': [
    '“{text}” may be a percentage or a multiple',
    'write a percentage with its sign, such as 85%',
  ],
  'ledgers.placeholder': '“{text}” is read as not known',
  'ledgers.residue': [
    '“{text}” holds residue of a faulty conversion; it probably reads “{suggestion}”',
    'check and correct it',
  ],
  'ledgers.traditional': [
    '“{text}” holds traditional characters; in simplified ones “{suggestion}”',
    'leave it where the name is written so',
  ],
  'ledgers.garbled': ['“{text}” is garbled', 'enter it again from the original'],
  'ledgers.length': [
    'the text of “{field}” has {length} characters, more than the {limit} a cell of xlsx can hold',
    'write CSV, or shorten the text',
  ],
  'ledgers.rows': [
    'there are {rows} rows, more than the {limit} a sheet of xlsx can hold',
    'split them, or use streamXlsxLedger',
  ],
  'ledgers.value': ['“{field}” ({type}) cannot hold {value}', 'check the type of the value'],
  'ledgers.proposed.exact': '“{word}” is a usual heading of “{title}”',
  'ledgers.proposed.alternative': '“{word}” in the heading is usual for “{title}”',
  'ledgers.proposed.rule': 'the words of “{word}” are those of “{title}”',
  'ledgers.proposed.similar': 'it reads like “{word}” ({title}), which is a hint only',
  'ledgers.proposed.cells': '{share} % of the cells look like “{title}” too',
  'ledgers.proposed.against': ['only {share} % of the cells look like “{title}”', 'look at what stands in this column'],
  'ledgers.proposed.codes': '{share} % of the cells are unified social credit codes',
  'ledgers.proposed.refers': 'another record can be found by it ({by}); it is no field itself',
  'ledgers.proposed.first': 'the column “{other}” fills it already',
  'ledgers.proposed.doubtful': ['whether it is “{title}” differs from bureau to bureau', 'say whether it is'],
  'ledgers.proposed.unclear': ['it may be: {titles}', 'say which'],
  'ledgers.proposed.tie': ['“{other}” may be “{title}” as well', 'say which column is'],
  'ledgers.proposed.other': [
    'this looks like a list of the kind “{list}”, which need not be “{title}”',
    'say what record a row is',
  ],
  'ledgers.proposed.kinds': ['a row may be: {titles}', 'say what record a row is'],
  'ledgers.proposed.strange': [
    '{count} columns are not known and none is but name and code: a row need not be “{title}”',
    'say what record a row is',
  ],
  'ledgers.proposed.noRecord': ['nothing says what record a row is', 'say it, or check that this is the right file'],
};
