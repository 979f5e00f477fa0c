import { type Issue, recordOf } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { Pack } from '../grammar/pack.ts';
import type { Vocabulary } from '../grammar/vocabulary.ts';
import { meantWord, type TitledWords } from '../read/meant-word.ts';

/** A finding about a word that nobody registered, with the registered one that was likely meant: by its spelling or by its title. */
export function withNearest(finding: Issue, packs: readonly Pack[], vocabulary: Vocabulary): Issue {
  const known = knownWords(finding, packs, vocabulary);
  const word = known === null ? null : wordOf(finding);
  const nearest = known === null || word === null ? null : meantWord(word, known);
  // A word that is known is not misspelt: there are two outcomes where one belongs.
  if (nearest === null || word === null || nearest === word) return finding;
  return issue('rules.word.near', { rule: finding.params['rule'] ?? '', word, nearest }, finding.path);
}

function wordOf({ params }: Issue): string | null {
  const { word, argument, found } = params;
  const written = word ?? argument ?? (Array.isArray(found) ? (found as readonly unknown[])[0] : null);
  return typeof written === 'string' ? written : null;
}

/** The words that may stand where an unknown one was found; null where it is no matter of an unknown word. */
function knownWords(finding: Issue, packs: readonly Pack[], vocabulary: Vocabulary): TitledWords | null {
  const { code, params } = finding;
  const { facts, collections, events, formulas, outcomes } = vocabulary;
  const bare = (names: readonly string[]): TitledWords => recordOf(names.map((name) => [name, { zh: name, en: name }]));
  switch (code) {
    case 'rules.word.unknown': {
      const word = wordOf(finding) ?? '';
      const titled = (
        words: Readonly<Record<string, { readonly title?: TitledWords[string] }>>,
        lead = '',
      ): TitledWords =>
        recordOf(Object.entries(words).map(([name, { title }]) => [lead + name, title ?? { zh: name, en: name }]));
      const fields = Object.values(collections).map((collection) => titled(collection.fields, 'it.'));
      if (word.startsWith('it.')) return Object.assign({}, ...fields) as TitledWords;
      return { ...bare(Object.keys(formulas)), ...titled(facts), ...titled(collections), ...titled(events) };
    }
    case 'rules.param.unknown':
      return recordOf(
        packs.flatMap(({ parameters }) => parameters.map(({ id, title }) => [id, { zh: title, en: id }])),
      );
    case 'rules.outcome.unknown':
      return bare(['derive', ...Object.keys(outcomes)]);
    case 'rules.outcome.argument':
      return bare(
        Object.keys((typeof params['outcome'] === 'string' ? outcomes[params['outcome']] : undefined) ?? {}).filter(
          (name) => name !== params['argument'],
        ),
      );
    default:
      return null;
  }
}
