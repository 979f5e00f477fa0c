import type { Words } from '@huiqi/kernel';
import type { DocumentParams } from '../../codes.ts';

/** The words of `@huiqi/reports` that stand in every document, in English. */
export const documentEn: Words<DocumentParams> = {
  'reports.note.note': 'Note',
  'reports.note.caution': 'Caution',
  'reports.table.empty': 'none',
  'reports.watermark.example': 'Example policy data, not for real use',
  'reports.colon': ': ',
  'reports.official.to': 'To {name}:',
  'reports.official.remark': '({text})',
  'reports.official.attachmentHead': 'Attachment {number}',
  'reports.official.attached': 'Attached: ',
  'reports.official.signer': 'Signed by: ',
  'reports.official.copies': 'Copies: {names}.',
  'reports.official.printed': 'Printed on {day}',
  'reports.bars.label': 'Item',
  'reports.bars.bar': 'Progress',
  'reports.bars.text': 'Value',
  'reports.official.attachment': 'Attachment {number} {title}',
  'reports.ladder.award': 'Award',
  'reports.ladder.tier': 'Tier',
  'reports.ladder.state': 'State',
  'reports.ladder.facts': 'What is known',
};
