import { awardsTitlesZh, awardsZh } from '@huiqi/awards/words/zh';
import { calendarTitlesZh, calendarZh } from '@huiqi/calendar/words/zh';
import { classificationTitlesZh, classificationZh } from '@huiqi/classification/words/zh';
import { feesAuthorsZh } from '@huiqi/fees/words/authors/zh';
import { feesTitlesZh, feesZh } from '@huiqi/fees/words/zh';
import { kernelZh } from '@huiqi/kernel/words/zh';
import { speech } from '@huiqi/messages';
import { messagesZh } from '@huiqi/messages/words/zh';
import { modelFactsZh, modelTitlesZh, modelZh } from '@huiqi/model/words/zh';
import { pairingZh } from '@huiqi/pairing/words/zh';
import { rulesAuthorsZh } from '@huiqi/rules/words/authors/zh';
import { rulesZh } from '@huiqi/rules/words/zh';
import { deskZh } from './desk/zh.ts';

/**
 * All that the engines say, in Chinese, for answers and for who writes packs. A page that asks few of them ships less when it joins the
 * words of those with `speech`.
 *
 * @zh 全部引擎的中文措辞
 * @example
 * ```ts
 * import { zh } from '@huiqi/sdk/words/zh';
 *
 * zh.say('fees.answer.lapsed'); // => '现在已经不能缴纳'
 * ```
 */
export const zh = /* @__PURE__ */ speech(
  'zh',
  kernelZh,
  messagesZh,
  modelFactsZh,
  modelZh,
  rulesZh,
  rulesAuthorsZh,
  classificationZh,
  calendarZh,
  feesZh,
  feesAuthorsZh,
  awardsZh,
  pairingZh,
  deskZh,
  modelTitlesZh,
  classificationTitlesZh,
  feesTitlesZh,
  awardsTitlesZh,
  calendarTitlesZh,
);
