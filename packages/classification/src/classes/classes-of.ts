import type { Determination, JsonValue } from '@huiqi/kernel';
import { hasOwn, recordOf } from '@huiqi/kernel';
import { type Matter, requireEngine } from '@huiqi/rules';
import { classOf } from './class-of.ts';
import type { ClassOptions } from './class-options.ts';
import { qualifies } from './qualifies.ts';

/**
 * Several classes of one enterprise at once, each by its own rules: those that are yes or no as {@link qualifies} answers them, with
 * the grounds of a "no"; the others as {@link classOf} does.
 *
 * @zh 企业各项分类
 * @param matter - a case with the facts of the enterprise and the event `classify`
 * @param facts - the classes, such as `enterprise.size`, `enterprise.smallLowProfit`, `enterprise.aboveScale`
 * @param options - whether steps are told
 * @example
 * ```ts
 * import { classesOf, classificationVocabulary } from '@huiqi/classification';
 * import { cnScale, cnSize } from '@huiqi/packs';
 * import { compile, openMatter } from '@huiqi/rules';
 *
 * const book = compile([cnSize, cnScale], classificationVocabulary);
 * const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: { classify: '2025-12-31' } } as const;
 * const facts = { 'enterprise.industryDivision': '13', 'enterprise.employees': 19, 'enterprise.revenue': 2_000_000_000 };
 * const classes = classesOf(openMatter(book, { facts, days }), ['enterprise.size', 'enterprise.aboveScale']);
 * classes['enterprise.size']?.outcome === 'determined' && classes['enterprise.size'].value; // => 'micro'
 * classes['enterprise.aboveScale']?.outcome; // => 'determined'
 * ```
 */
export function classesOf(
  matter: Matter,
  facts: readonly string[],
  options: ClassOptions = {},
): Readonly<Record<string, Determination<JsonValue>>> {
  requireEngine(matter.book, 'classification');
  const { facts: words } = matter.book.vocabulary;
  return recordOf(
    facts.map((fact) => {
      const yesOrNo = hasOwn(words, fact) && words[fact]?.type === 'boolean';
      return [fact, yesOrNo ? qualifies(matter, fact, options) : classOf(matter, fact, options)];
    }),
  );
}
