import { hasOwn, type Issue, ownValue, recordOf } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { NamedThing } from '../grammar/data-shape.ts';
import type { Rule } from '../grammar/grammar.ts';
import type { Pack } from '../grammar/pack.ts';
import type { Vocabulary } from '../grammar/vocabulary.ts';
import { namesIn } from '../opening/misfit.ts';
import { meantWord, type TitledWords } from '../read/meant-word.ts';

/**
 * Names in the arguments of an outcome that nothing bears: a bar from a group that holds no waiver bars from nothing, a clock cannot
 * count by a provision that is not there. Rules that are off, drafts or in need of mending bear their names all the same.
 */
export function unknownNames(rule: Rule, packs: readonly Pack[], vocabulary: Vocabulary, at: Issue['path']): Issue[] {
  return Object.entries(rule.then).flatMap(([outcome, args]) => {
    const spec = ownValue(vocabulary.outcomes, outcome) ?? {};
    return Object.entries(spec).flatMap(([argument, one]) => {
      const value = (args as Readonly<Record<string, unknown>>)[argument];
      if (one.kind !== 'data' || value === undefined) return [];
      return namesIn(value, one.shape).flatMap(({ name, of, path }): Issue[] => {
        const known = bearers(of, packs, vocabulary);
        if (hasOwn(known, name)) return [];
        const nearest = meantWord(name, known);
        const where = [...at, 'then', outcome, argument, ...path];
        const params = { id: rule.id, word: argument, name };
        if (nearest === null) return [issue('rules.lint.name', params, where)];
        return [issue('rules.lint.nameNear', { ...params, nearest }, where)];
      });
    });
  });
}

/** Everything that may be named, by its name, with its title. */
function bearers(of: NamedThing, packs: readonly Pack[], vocabulary: Vocabulary): TitledWords {
  if (typeof of === 'string') {
    const words = of === 'event' ? vocabulary.events : { ...vocabulary.facts, ...vocabulary.collections };
    return recordOf(Object.entries(words).map(([name, { title }]) => [name, title ?? { zh: name, en: name }]));
  }
  const rules = packs.flatMap((pack) => pack.rules).filter(({ then }) => hasOwn(then, of.outcome));
  return recordOf(
    rules.flatMap(({ id, group, title }) => [
      ...(of.as === 'group' ? [] : [[id, { zh: title, en: id }] as const]),
      ...(of.as === 'rule' || group === undefined ? [] : [[group, { zh: group, en: group }] as const]),
    ]),
  );
}
