import type { Issue } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { PackFact, SealedPack } from '../grammar/pack.ts';
import type { FactSpec, Vocabulary } from '../grammar/vocabulary.ts';

/**
 * A vocabulary with the facts that packs bring themselves. Their names begin with `local.`, so that no word of an engine is ever given
 * another meaning.
 *
 * @zh 规则包自带的词
 * @param packs - the packs that are used together
 * @param vocabulary - the words of the engines
 * @returns the words, and issues `rules.fact.name`, `rules.fact.twice` (two packs mean different things by one name) and
 * `rules.fact.shape` (a list of values beside another type than text, an order that leaves values out, bounds of what is no number)
 */
export function packWords(
  packs: readonly Pick<SealedPack, 'id' | 'facts'>[],
  vocabulary: Vocabulary,
): { readonly vocabulary: Vocabulary; readonly issues: readonly Issue[] } {
  const brought = packs.flatMap(({ id, facts = {} }) =>
    Object.entries(facts).map(([name, fact]) => ({ pack: id, name, fact })),
  );
  if (brought.length === 0) return { vocabulary, issues: [] };
  const facts: Record<string, FactSpec> = {};
  const holders = new Map<string, { readonly pack: string; readonly fact: string }>();
  const issues: Issue[] = [];
  for (const { pack, name, fact } of brought) {
    const path = [pack, 'facts', name];
    if (!localName.test(name)) issues.push(issue('rules.fact.name', { fact: name }, path));
    const part = oddPart(fact);
    if (part !== null) issues.push(issue('rules.fact.shape', { fact: name, part }, [...path, part]));
    const text = JSON.stringify(fact);
    const before = holders.get(name);
    if (before !== undefined && before.fact !== text) {
      issues.push(issue('rules.fact.twice', { fact: name, packs: [before.pack, pack] }, path));
    }
    holders.set(name, { pack, fact: text });
    const { values, ...spec } = fact;
    facts[name] = values === undefined ? spec : { ...spec, values: Object.keys(values), words: values };
  }
  return { vocabulary: { ...vocabulary, facts: { ...vocabulary.facts, ...facts } }, issues };
}

const localName = /^local(\.[A-Za-z][A-Za-z0-9-]*)+$/;

/** The part of a fact that does not go with its type. */
function oddPart({ type, values, order, least, most }: PackFact): string | null {
  if (values !== undefined && type !== 'text') return 'values';
  const codes = Object.keys(values ?? {});
  const whole =
    order === undefined || (new Set(order).size === codes.length && order.every((code) => codes.includes(code)));
  if (!whole || order?.length === 0) return 'order';
  const numeric = ['integer', 'fen', 'ratio'].includes(type);
  if (least !== undefined && !numeric) return 'least';
  return most !== undefined && (!numeric || (least !== undefined && most < least)) ? 'most' : null;
}
