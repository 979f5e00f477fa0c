import type { Words } from '../words.ts';

/** The words of `@huiqi/awards`. */
export const awardsWords: Words = {
  'awards.award.unknown': {
    zh: '规则册中没有奖项“{award}”的规则',
    en: 'the rule book has no rule on the award “{award}”',
    todo: {
      zh: '请加载含有该奖项的规则包；只有草案的奖项不作判定',
      en: 'compile a pack that has the award (drafts alone never decide)',
    },
  },
  'ground.bar': { zh: '属于不得申报的情形：{about}', en: 'an application is barred: {about}' },
};
