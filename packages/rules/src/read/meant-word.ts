import { type JsonValue, nearestWord } from '@huiqi/kernel';
import type { Bilingual } from '../grammar/bilingual.ts';
/** Words, each with its titles. */
export type TitledWords = Readonly<Record<string, Bilingual>>;

/** Words as they are told to a person: each with its title in the person's language. */
export function toldWords(words: TitledWords): readonly JsonValue[] {
  return Object.entries(words).map(([word, { zh, en }]) => ({
    zh: zh === word ? word : `${word}（${zh}）`,
    en: en === word ? word : `${word} (${en})`,
  }));
}

/**
 * The word that was probably meant by another one: the one whose title was written instead, the nearest in spelling, or the only one
 * whose title holds what was written or is held by it; null where none is near.
 */
export function meantWord(written: string, words: TitledWords): string | null {
  const text = written.trim().toLowerCase();
  if (text === '') return null;
  const titled = Object.entries(words).map(([word, { zh, en }]) => ({ word, titles: [zh, en.toLowerCase()] }));
  const called = titled.filter(({ titles }) => titles.includes(text));
  if (called.length > 0) return called[0]?.word ?? null;
  const near = nearestWord(written, Object.keys(words));
  if (near !== null) return near;
  const holding = titled.filter(({ titles }) => titles.some((title) => title.includes(text) || text.includes(title)));
  return holding.length === 1 ? (holding[0]?.word ?? null) : null;
}
