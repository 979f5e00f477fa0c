import type { Period } from '@huiqi/kernel';
import { type Locale, say } from '@huiqi/messages';
import type { LegalDocument, Pack, Source } from '@huiqi/rules';
import { plain } from './markdown.ts';

/** A half-open period in words. */
export function periodWords(period: Period | null, locale: Locale): string {
  if (period === null) return say('cli.page.notInForce', {}, locale);
  const { from, to } = period;
  return to === null ? say('period.from', { from }, locale) : say('period.both', { from, to }, locale);
}

/** A document as people cite it; an address is shown only where it is the issuer's own and the text was read there. */
export function documentWords(key: string, document: LegalDocument | undefined): string {
  if (document === undefined) return plain(key);
  const name = plain(document.title === key ? `《${document.title}》` : `《${document.title}》（${key}）`);
  return document.evidence === 'official' && document.url !== undefined ? `[${name}](${document.url})` : name;
}

/** The source of a rule or a parameter row. */
export function sourceWords(pack: Pack, { document, article }: Source): string {
  return `${documentWords(document, pack.documents[document])}${plain(article ?? '')}`;
}
