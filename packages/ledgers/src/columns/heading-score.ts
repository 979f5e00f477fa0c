import type { Concept, HeadingRule } from '../dictionary/concept.ts';
import { concepts } from '../dictionary/concepts.ts';
import { plain } from '../read-headings.ts';
import type { HeadingWords } from './heading-words.ts';

/** How a heading speaks for a concept, in hundredths. */
const scores = { exact: 100, alternative: 95, rule: 85, similar: 60 } as const;

/** How a heading speaks for a concept. */
export interface HeadingScore {
  /** The concept. */
  readonly concept: Concept;
  /** In hundredths. */
  readonly score: number;
  /** Why. */
  readonly by: keyof typeof scores;
  /** The word of the dictionary. */
  readonly word: string;
}

/** A heading of the dictionary with its pairs of characters. */
interface Known {
  readonly concept: Concept;
  readonly word: string;
  readonly pairs: ReadonlySet<string>;
}

const leastAlike = 0.5;
const known: readonly Known[] = concepts.flatMap((concept) =>
  concept.headings.map(plain).map((word) => ({ concept, word, pairs: pairsOf(word) })),
);
const byWord = new Map(known.map(({ word }) => [word, known.filter((one) => one.word === word)]));

/** The concepts that a heading names: by a heading of the dictionary, whole or in part, or by its words. */
export function scoreHeading({ names: [whole = '', ...parts] }: HeadingWords): readonly HeadingScore[] {
  const found = new Map<Concept, HeadingScore>();
  const take = (concept: Concept, by: keyof typeof scores, word: string): void => {
    if (!found.has(concept)) found.set(concept, { concept, score: scores[by], by, word });
  };
  for (const { concept } of byWord.get(whole) ?? []) take(concept, 'exact', whole);
  for (const part of parts) for (const { concept } of byWord.get(part) ?? []) take(concept, 'alternative', part);
  for (const concept of concepts)
    if (concept.rules?.some((rule) => follows(whole, rule)) === true) take(concept, 'rule', whole);
  return [...found.values()];
}

/** The concepts with a heading that reads alike, by the pairs of characters that both have (Dice): they may propose and never decide. */
export function similarHeadings({ names: [name = ''] }: HeadingWords): readonly HeadingScore[] {
  const own = pairsOf(name);
  const best = new Map<Concept, HeadingScore>();
  for (const { concept, word, pairs } of known) {
    if (concept.rules?.some((rule) => forbids(name, rule)) === true) continue;
    const both = [...own].filter((pair) => pairs.has(pair)).length;
    const alike = own.size + pairs.size === 0 ? 0 : (2 * both) / (own.size + pairs.size);
    const score = Math.round(alike * scores.similar);
    if (alike >= leastAlike && score > (best.get(concept)?.score ?? 0))
      best.set(concept, { concept, score, by: 'similar', word });
  }
  return [...best.values()];
}

function forbids(name: string, { not = [] }: HeadingRule): boolean {
  return not.some((word) => name.includes(word));
}

function follows(name: string, rule: HeadingRule): boolean {
  const head = rule.head.find((word) => name.endsWith(word));
  if (head === undefined || forbids(name, rule)) return false;
  const before = name.slice(0, name.length - head.length);
  return rule.role === undefined || rule.role.some((word) => before.includes(word));
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = Array.from(text);
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}
