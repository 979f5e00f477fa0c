/** Spaces, hyphens, dashes, dots and marks without width that people type between the characters of a number. */
const separators = /[\s\u200b-\u200d\u2060\ufeff_.\-\u2010-\u2015\u2212\u00b7]/gu;

/** A typed number without separators, in half width and capitals, for recognising what it is meant to be. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(separators, '').toUpperCase();
}

/** Whether the text holds spaces, hyphens or the like. */
export function hasSeparators(text: string): boolean {
  return text.normalize('NFKC').search(separators) >= 0;
}
