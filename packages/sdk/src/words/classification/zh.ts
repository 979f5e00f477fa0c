import { classificationTitlesZh, classificationZh } from '@huiqi/classification/words/zh';
import { kernelZh } from '@huiqi/kernel/words/zh';
import { speech } from '@huiqi/messages';
import { messagesZh } from '@huiqi/messages/words/zh';
import { modelFactsZh, modelTitlesZh } from '@huiqi/model/words/zh';
import { rulesZh } from '@huiqi/rules/words/zh';

/**
 * All that answers on size and classes say, in Chinese: for a page that asks this engine and no other.
 *
 * @zh 划型的中文措辞
 * @example
 * ```ts
 * import { sayName } from '@huiqi/sdk';
 * import { zh } from '@huiqi/sdk/words/classification/zh';
 *
 * sayName('enterprise.employees', zh); // => '从业人员'
 * ```
 */
export const zh = /* @__PURE__ */ speech(
  'zh',
  kernelZh,
  messagesZh,
  modelFactsZh,
  rulesZh,
  classificationZh,
  modelTitlesZh,
  classificationTitlesZh,
);
