import type { Words } from '@huiqi/kernel';
import type { SdkParams } from '../../codes.ts';

/** The words of `@huiqi/sdk` in Chinese. */
export const deskZh: Words<SdkParams> = {
  'bureau.shape': [
    '打开单位所给的“{part}”缺少或写法不对',
    'engines 写引擎的列表，packs 写规则包的列表，calendar 写工作日历，如 cnCalendar',
  ],
  'verb.line.object': ['这一行不是一个 JSON 对象', '请写成 {"id":"1",…}'],
  'verb.line.shape': ['这一行有 {count} 处不合要求', '逐处见 issues；格式见 huiqi schema {schema}'],
  'verb.line.value': ['“{name}”的写法不对', '可用的写法见 huiqi schema {schema}'],
  'verb.line.failed': ['这一行未能处理（{detail}）', '请核对数据；数据无误时请向开发者反映'],
  'verb.desk': ['提问“{verb}”须有规则工作台和决定日', '请给出 desk 和 decidedOn'],
};
