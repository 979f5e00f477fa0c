import { awardsTitlesEn } from '@huiqi/awards/words/en';
import { awardsTitlesZh } from '@huiqi/awards/words/zh';
import { calendarEn } from '@huiqi/calendar/words/en';
import { calendarZh } from '@huiqi/calendar/words/zh';
import { classificationEn, classificationTitlesEn } from '@huiqi/classification/words/en';
import { classificationTitlesZh, classificationZh } from '@huiqi/classification/words/zh';
import { feesEn, feesTitlesEn } from '@huiqi/fees/words/en';
import { feesTitlesZh, feesZh } from '@huiqi/fees/words/zh';
import { kernelEn } from '@huiqi/kernel/words/en';
import { kernelZh } from '@huiqi/kernel/words/zh';
import { speech } from '@huiqi/messages';
import { messagesEn } from '@huiqi/messages/words/en';
import { messagesZh } from '@huiqi/messages/words/zh';
import { modelTitlesEn } from '@huiqi/model/words/en';
import { modelTitlesZh } from '@huiqi/model/words/zh';
import { rulesEn } from '@huiqi/rules/words/en';
import { rulesZh } from '@huiqi/rules/words/zh';

/** The words of whatever may stand in an answer about fees, and no others. */
export const speeches = {
  zh: speech(
    'zh',
    kernelZh,
    messagesZh,
    rulesZh,
    classificationZh,
    calendarZh,
    feesZh,
    modelTitlesZh,
    classificationTitlesZh,
    feesTitlesZh,
    awardsTitlesZh,
  ),
  en: speech(
    'en',
    kernelEn,
    messagesEn,
    rulesEn,
    classificationEn,
    calendarEn,
    feesEn,
    modelTitlesEn,
    classificationTitlesEn,
    feesTitlesEn,
    awardsTitlesEn,
  ),
};
