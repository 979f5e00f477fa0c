import { awardsEn, awardsTitlesEn } from '@huiqi/awards/words/en';
import { kernelEn } from '@huiqi/kernel/words/en';
import { speech } from '@huiqi/messages';
import { messagesEn } from '@huiqi/messages/words/en';
import { modelFactsEn, modelTitlesEn } from '@huiqi/model/words/en';
import { rulesEn } from '@huiqi/rules/words/en';

/**
 * All that answers on awards say, in English: for a page that asks this engine and no other.
 *
 * @zh 奖项的英文措辞
 * @example
 * ```ts
 * import { sayName } from '@huiqi/sdk';
 * import { en } from '@huiqi/sdk/words/awards/en';
 *
 * sayName('enterprise.employees', en); // => 'employees'
 * ```
 */
export const en = /* @__PURE__ */ speech(
  'en',
  kernelEn,
  messagesEn,
  modelFactsEn,
  rulesEn,
  awardsEn,
  modelTitlesEn,
  awardsTitlesEn,
);
