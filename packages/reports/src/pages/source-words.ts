import type { Evidence, Period } from '@huiqi/kernel';
import type { Locale } from '@huiqi/messages';
import type { DocumentStatus, LegalDocument, Pack, Source } from '@huiqi/rules';
import type { Inline, Line } from '../document.ts';
import { say } from '../page-words.ts';

/** A half-open period in words; null is not in force. */
export function periodText(period: Period | null, locale: Locale): string {
  if (period === null) return say('reports.page.notInForce', {}, locale);
  const { from, to } = period;
  return to === null ? say('period.from', { from }, locale) : say('period.both', { from, to }, locale);
}

/** How well a text is known, in words. @zh 证据等级 */
export function evidenceText(evidence: Evidence, locale: Locale): string {
  return say(`reports.page.evidence.${evidence}`, {}, locale);
}

/** Where a document stands in its life, in words. @zh 文件状态 */
export function statusText(status: DocumentStatus, locale: Locale): string {
  return say(`reports.page.status.${status === 'in-force' ? 'inForce' : status}`, {}, locale);
}

/** A document as people cite it; it is linked only where the address is the issuer's own and the text was read there. */
export function documentInline(key: string, document: LegalDocument | undefined): Inline {
  if (document === undefined) return key;
  const text = document.title === key ? `《${document.title}》` : `《${document.title}》（${key}）`;
  return document.evidence === 'official' && document.url !== undefined ? { text, href: document.url } : text;
}

/** The source of a rule or a parameter row: the document as people cite it, and the article. */
export function sourceLine(pack: Pack, { document, article }: Source): Line {
  return [documentInline(document, pack.documents[document]), article ?? ''];
}
