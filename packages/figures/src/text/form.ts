import type { Claim } from '../parse-claim.ts';
import type { MentionKind } from './mention.ts';

/** What stands at a place of a plain text. */
export interface NumberForm {
  /** What it is; null for words that hold a numeral and are no number. */
  readonly kind: MentionKind | null;
  /** Where it ends. */
  readonly end: number;
  /** What it states. */
  readonly claim: Claim | null;
  /** The upper end of a range. */
  readonly upTo: Claim | null;
}

/** Reads the form that begins at a place, or null where none does. */
export type FormReader = (text: string, at: number) => NumberForm | null;

/** A form that states no amount. */
export const plainForm = (kind: MentionKind | null, end: number): NumberForm => ({
  kind,
  end,
  claim: null,
  upTo: null,
});

/** A reader of one pattern that states no amount. */
export function fixedForm(
  kind: MentionKind | null,
  pattern: RegExp,
  allowed?: (text: string, at: number) => boolean,
): FormReader {
  return (text, at) => {
    if (allowed?.(text, at) === false) return null;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') return null;
    return plainForm(kind, at + match[0].length);
  };
}

/** The character before a place. */
export const characterBefore = (text: string, at: number): string => text.charAt(at - 1);
/** Whether digits begin here, and no longer number runs through. */
export const freshDigits = (text: string, at: number): boolean =>
  !/\d/u.test(text.charAt(at)) ||
  (!/\d\.?$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !/^\d,\d{3}(?!\d)/u.test(text.slice(Math.max(0, at - 2), at + 4)));

/** Whether a number begins a short name in quotation marks, such as “五个一”. */
export function isQuotedWord(text: string, at: number): boolean {
  if (!/["'“‘「『]/u.test(characterBefore(text, at))) return false;
  const inner = /^[^"'“”‘’「」『』]{1,9}(?=["'”’」』])/u.exec(text.slice(at))?.[0];
  return inner !== undefined && !/[,，。、;；]/u.test(inner);
}
