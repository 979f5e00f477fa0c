import type { Words } from '@huiqi/kernel';
import type { SdkParams } from '../../codes.ts';

/** The words of `@huiqi/sdk` in English. */
export const deskEn: Words<SdkParams> = {
  'bureau.shape': [
    'the “{part}” that the bureau is to be opened with is missing or in another form',
    'give `engines` as a list of engines, `packs` as a list of packs and `calendar` as a working calendar such as cnCalendar',
  ],
  'verb.line.object': ['the line is no JSON object', 'write it as {"id":"1",…}'],
  'verb.line.shape': ['the line is not as it has to be, in {count} places', 'see issues, and huiqi schema {schema}'],
  'verb.line.value': ['“{name}” is none of the forms it may have', 'see the forms with huiqi schema {schema}'],
  'verb.line.failed': ['the line could not be answered ({detail})', 'check the data; if it is right, report it'],
  'verb.desk': ['the question “{verb}” is asked at a rule desk, on a day', 'give `desk` and `decidedOn`'],
};
