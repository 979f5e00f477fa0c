import type { Words } from '@huiqi/kernel';
import type { SdkParams } from '../../codes.ts';

/** The words of `@huiqi/sdk` in Chinese. */
export const deskZh: Words<SdkParams> = {
  'bureau.shape': [
    '打开单位所给的“{part}”缺少或写法不对',
    'engines 写引擎的列表，packs 写规则包的列表，calendar 写工作日历，如 cnCalendar',
  ],
};
