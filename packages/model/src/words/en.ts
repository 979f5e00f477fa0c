import type { Words } from '@huiqi/kernel';
import type { ModelParams } from '../codes.ts';

export { modelFactsEn } from './facts/en.ts';
export { modelTitlesEn } from './titles/en.ts';

/** What reading an entity, an identifier or a working calendar says in English. */
export const modelEn: Words<ModelParams> = {
  'creditCode.none': [
    'there is no credit code (“{text}” is written)',
    'fill it in, or leave it empty where there is none',
  ],
  'creditCode.isLicence15': [
    '“{text}” is an old licence number of 15 digits, no credit code',
    'replace it with the credit code of 18 characters',
  ],
  'creditCode.isLicence13': [
    '“{text}” is an old licence number of 13 digits, no credit code',
    'replace it with the credit code of 18 characters',
  ],
  'creditCode.isLicenceText': [
    '“{text}” is an old licence number with Chinese characters, no credit code',
    'replace it with the credit code of 18 characters',
  ],
  'creditCode.isOrganisationCode': [
    '“{text}” is an organisation code of 9 characters, no credit code',
    'replace it with the credit code of 18 characters',
  ],
  'creditCode.isIdentityNumber': [
    'what is written looks like a resident identity number, no credit code; it is not repeated here',
    'delete the number and write the credit code of the licence',
  ],
  'creditCode.letterCase': ['the credit code holds small letters ({characters})', 'write capitals'],
  'creditCode.width': ['the credit code holds full-width characters', 'write them in half width'],
  'creditCode.separators': ['the credit code holds spaces or hyphens', 'delete them'],
  'creditCode.digitsLost': [
    'the code looks as if a spreadsheet had kept it as a number: its last digits are lost (a number keeps 15 significant digits)',
    'enter it again from the licence, and format the column as text',
  ],
  'creditCode.length': ['a credit code has 18 characters, this one has {length}', 'compare it with the licence'],
  'creditCode.character': [
    'no credit code contains “{characters}”',
    'compare it with the licence; the letters I, O, S, V and Z are not used',
  ],
  'creditCode.authority': [
    'the first character “{found}” stands for no registering authority',
    'compare it with the licence',
  ],
  'creditCode.kind': [
    'the second character “{found}” is no kind of body of authority “{authority}”',
    'the code may be used; take note',
  ],
  'creditCode.division': ['characters 3 to 8, “{found}”, are no division code', 'compare it with the licence'],
  'creditCode.province': [
    'characters 3 and 4, “{found}”, are the code of no province',
    'the code may be used; take note',
  ],
  'creditCode.check': [
    'the check character is “{found}”, by the first 17 characters it is “{wanted}”',
    'compare every character with the licence',
  ],
  'creditCode.checkYForOne': [
    'the check character is “{found}”, by the first 17 characters it is “{wanted}”; some early codes were printed with Y for 1',
    'compare it with the licence; where that says Y, ask the registering authority',
  ],
  'creditCode.innerCheck': [
    'the organisation code ends in “{found}”, by GB 11714 it ends in “{wanted}”; some live codes are so',
    'the code may be used; take note',
  ],
  'creditCode.placeholder': ['the organisation code “{body}” looks typed to fill the place', 'write the real code'],
  'creditCode.placeholderHalves': [
    'the organisation code “{body}” may have been typed to fill the place',
    'compare it with the licence',
  ],
  'creditCode.suggestion': ['it may be {suggestion}', 'use it after comparing'],
  'organisationCode.shape': ['“{text}” is no organisation code', 'write 8 digits or capitals and the check character'],
  'organisationCode.check': [
    'the organisation code ends in “{found}”, by the first 8 characters it ends in “{wanted}”',
    'compare it with the certificate',
  ],
  'organisationCode.private': ['“{text}” lies in the range for private use', 'use the official code outside'],
  'licenceNumber.shape': ['“{text}” is no licence number', 'an old licence number has 15 or 13 digits'],
  'licenceNumber.check': [
    'the licence number ends in “{found}”, by the first 14 digits it ends in “{wanted}”',
    'compare it with the licence',
  ],
  'licenceNumber.unchecked': [
    '“{text}” is an old licence number without a check; a slip cannot be seen',
    'compare it with the licence',
  ],
  'model.missing': ['“{title}” is missing', 'fill it in{hint}'],
  'model.type': ['“{title}” has another form: {found}', 'write it as the data dictionary says'],
  'model.type.text': ['“{title}” is a text, found {found}', 'write a text'],
  'model.type.number': ['“{title}” is a number, found {found}', 'write a number'],
  'model.type.integer': ['“{title}” is a whole number, found {found}', 'write a whole number; money is in fen'],
  'model.type.boolean': ['“{title}” is yes or no, found {found}', 'write true or false'],
  'model.type.list': ['“{title}” is a list, found {found}', 'write a list, even of one'],
  'model.type.record': ['“{title}” is a record, found {found}', 'write it as the data dictionary says'],
  'model.date': ['“{title}” is no day: {found}', 'write it as 2026-03-05'],
  'model.enum': ['“{title}” has no value “{found}”', 'choose one of: {wanted}'],
  'model.empty': ['“{title}” is blank', 'fill it in, or write null where it is unknown'],
  'model.below': ['“{title}” is {found}, below {least}', 'check the number'],
  'model.above': ['“{title}” is {found}, above {most}', 'check the number'],
  'model.order': ['“{title}” ({found}) is before the day it follows ({wanted})', 'check both days'],
  'model.unknownKey': ['“{key}” is no known field and was left out{hint}', 'check its name, or delete it'],
  'model.duplicate': ['“{value}” is repeated', 'keep one of the records'],
  'model.kind': ['the kind is not the one the credit code shows', 'check the kind'],
  'model.entity': 'there is no entity named “{name}”',
  'holding.winner': ['the holding names no winner', 'give the enterprise id or the name of the winner'],
};
