import type { Words } from '@huiqi/kernel';
import type { SdkParams } from '../../codes.ts';

/** The words of `@huiqi/sdk` in English. */
export const deskEn: Words<SdkParams> = {
  'bureau.shape': [
    'the “{part}” that the bureau is to be opened with is missing or in another form',
    'give `engines` as a list of engines, `packs` as a list of packs and `calendar` as a working calendar such as cnCalendar',
  ],
};
