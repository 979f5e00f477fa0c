import type { Issue } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { Pack } from '../grammar/pack.ts';
import type { Vocabulary } from '../grammar/vocabulary.ts';

/** Keys under which a pack holds words for people. */
const textKeys = new Set(['title', 'zh', 'en', 'question', 'note', 'article', 'text', 'issuer', 'says', 'seenIn']);

/**
 * Words for people that are, to the letter, the id of something. A replay renames whole texts that are an id (ADR 22), in answers too, so
 * that words equal to one would be renamed with it. Ids without a dot are not looked at: none is renamed.
 */
export function textsLikeIds(packs: readonly Pack[], vocabulary: Vocabulary): Issue[] {
  const ids = new Set(idsOf(packs, vocabulary).filter((id) => id.includes('.')));
  return packs.flatMap((pack) => {
    const found: Issue[] = [];
    const visit = (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value === 'string') {
        if (textKeys.has(String(path[path.length - 1])) && ids.has(value)) {
          found.push(issue('rules.lint.textLikeId', { text: value }, [...path]));
        }
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
        }
      }
    };
    visit(pack, [pack.id]);
    for (const document of Object.keys(pack.documents)) {
      if (ids.has(document))
        found.push(issue('rules.lint.textLikeId', { text: document }, [pack.id, 'documents', document]));
    }
    return found;
  });
}

function idsOf(packs: readonly Pack[], { facts, events, collections }: Vocabulary): readonly string[] {
  return [
    ...[facts, events, collections].flatMap((words) => Object.keys(words)),
    ...packs.flatMap(({ id, facts: own = {}, parameters, rules }) => [
      id,
      ...Object.keys(own),
      ...parameters.map((parameter) => parameter.id),
      ...rules.flatMap((rule) => [rule.id, ...(rule.group === undefined ? [] : [rule.group])]),
    ]),
  ];
}
