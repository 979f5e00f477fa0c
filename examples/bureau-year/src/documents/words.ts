import { type Citation, formatYuan } from '@huiqi/kernel';
import { say, sayCitation } from '@huiqi/messages';
import { officerRanks } from '@huiqi/model/types';
import type { CostTerm } from '@huiqi/pairing';
import type { Year } from '../year.ts';

/** What the fee codes of the patent office are called; other items bear their own names in the ledger. */
const itemNames: Readonly<Record<string, string>> = {
  'patent.application': '发明专利申请费',
  'patent.publication-printing': '公布印刷费',
  'patent.examination': '发明专利实质审查费',
};

/** What a fee is for. */
export function itemName(item: string): string {
  return itemNames[item] ?? item;
}

/** The name of an enterprise, its number where it has none. */
export function nameOf({ bureau }: Year, id: string | null): string {
  return bureau.enterprises.find((enterprise) => enterprise.id === id)?.name ?? id ?? '';
}

/** An officer's department and rank. The name stays inside the bureau. */
export function postOf({ bureau }: Year, officerId: string): string {
  const officer = bureau.officers.find((one) => one.id === officerId);
  const rank = officer?.rank ?? null;
  return [officer?.department ?? null, rank === null ? null : officerRanks[rank].zh]
    .filter((part) => part !== null)
    .join(' ');
}

/** An officer as others may see one: the number, then department and rank. */
export function officerText(year: Year, officerId: string): string {
  const post = postOf(year, officerId);
  return post === '' ? officerId : `${officerId}（${post}）`;
}

/** A size class in words. */
export function sizeText({ desk }: Year, size: string): string {
  return desk.labels.facts?.['enterprise.size']?.values?.[size]?.zh ?? size;
}

/** A cost term of a pair in words. */
export function termText(year: Year, { code, params }: Pick<CostTerm, 'code' | 'params'>): string {
  const { rank, size } = params;
  return say(code, {
    ...params,
    ...(typeof rank === 'string' ? { rank: rankText(rank) } : {}),
    ...(typeof size === 'string' ? { size: sizeText(year, size) } : {}),
  });
}

/** An amount with its unit. */
export function money(fen: number): string {
  return `${formatYuan(fen, { grouped: true })} 元`;
}

/** A citation in words, or nothing. */
export function citationText(citation: Citation | undefined): string {
  return citation === undefined ? '' : sayCitation(citation);
}

/** Several citations in words, the articles of one document together. */
export function citationsText(citations: readonly Citation[]): string {
  const articles = new Map<string, Set<string>>();
  for (const { article = '', ...rest } of citations) {
    const document = sayCitation(rest);
    articles.set(document, (articles.get(document) ?? new Set()).add(article));
  }
  return [...articles].map(([document, own]) => document + [...own].join('、')).join('；');
}

function rankText(rank: string): string {
  return Object.hasOwn(officerRanks, rank) ? officerRanks[rank as keyof typeof officerRanks].zh : rank;
}
