import type { Evidence, Period } from '@huiqi/kernel';
import { dayText } from '@huiqi/messages';
import type { DocumentStatus, LegalDocument, Pack, Source } from '@huiqi/rules';
import { plain } from './markdown.ts';

/** What the evidence marks are called. */
export const evidenceWords: Readonly<Record<Evidence, string>> = {
  official: '原文',
  copy: '转载',
  report: '转述',
  none: '未核实',
};

/** Where a document stands. */
export const statusWords: Readonly<Record<DocumentStatus, string>> = {
  draft: '草案',
  'in-force': '现行有效',
  expired: '已到期',
  repealed: '已废止',
};

/** A half-open period in words: its end is the last day, as people write it. */
export function periodWords(period: Period | null): string {
  if (period === null) return '未施行';
  const from = `${dayText(period.from)}起`;
  return period.to === null ? from : `${from}，至${dayText(period.to)}前`;
}

/** A document as people cite it; an address is shown only where it is the issuer's own and the text was read there. */
export function documentWords(key: string, document: LegalDocument | undefined): string {
  if (document === undefined) return plain(key);
  const name = document.title === key ? `《${document.title}》` : `《${document.title}》（${key}）`;
  return document.evidence === 'official' && document.url !== undefined
    ? `[${plain(name)}](${document.url})`
    : plain(name);
}

/** The source of a rule or a parameter row. */
export function sourceWords(pack: Pack, source: Source): string {
  return `${documentWords(source.document, pack.documents[source.document])}${plain(source.article ?? '')}`;
}
