import { awardsEn, awardsTitlesEn } from '@huiqi/awards/words/en';
import { calendarEn, calendarTitlesEn } from '@huiqi/calendar/words/en';
import { classificationEn, classificationTitlesEn } from '@huiqi/classification/words/en';
import { feesAuthorsEn } from '@huiqi/fees/words/authors/en';
import { feesEn, feesTitlesEn } from '@huiqi/fees/words/en';
import { kernelEn } from '@huiqi/kernel/words/en';
import { speech } from '@huiqi/messages';
import { messagesEn } from '@huiqi/messages/words/en';
import { modelEn, modelFactsEn, modelTitlesEn } from '@huiqi/model/words/en';
import { pairingEn } from '@huiqi/pairing/words/en';
import { rulesAuthorsEn } from '@huiqi/rules/words/authors/en';
import { rulesEn } from '@huiqi/rules/words/en';
import { deskEn } from './desk/en.ts';

/**
 * All that the engines say, in English, for answers and for who writes packs. A page that asks few of them ships less when it joins the
 * words of those with `speech`.
 *
 * @zh 全部引擎的英文措辞
 * @example
 * ```ts
 * import { en } from '@huiqi/sdk/words/en';
 *
 * en.say('fees.answer.lapsed'); // => 'it can no longer be paid'
 * ```
 */
export const en = /* @__PURE__ */ speech(
  'en',
  kernelEn,
  messagesEn,
  modelFactsEn,
  modelEn,
  rulesEn,
  rulesAuthorsEn,
  classificationEn,
  calendarEn,
  feesEn,
  feesAuthorsEn,
  awardsEn,
  pairingEn,
  deskEn,
  modelTitlesEn,
  classificationTitlesEn,
  feesTitlesEn,
  awardsTitlesEn,
  calendarTitlesEn,
);
