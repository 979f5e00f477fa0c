import type { Bureau } from '../read-bureau.ts';
import type { Year } from '../year.ts';
import { enterpriseExplanation } from './explain-enterprise.ts';
import { explainOfficer } from './explain-officer.ts';
import { orderExplanation } from './explain-order.ts';
import { explainPairing } from './explain-pair.ts';
import { fileName, type NamedDocument } from './named.ts';

/** One thing that can be explained. */
export interface Subject {
  readonly kind: 'order' | 'enterprise' | 'pair' | 'officer';
  readonly id: string;
}

/** What can be asked for, in words. */
export const explainable = '收费单（如 F0001）、企业（如 E0007）、结对（如 结对:E0001）或干部（如 O057）';

/** What a text such as `F0001` or `结对:E0001` names, or null when the ledgers hold nothing of that id. */
export function subjectOf(bureau: Bureau, text: string): Subject | null {
  const has = (records: readonly { readonly id: string }[], id: string): boolean =>
    records.some((one) => one.id === id);
  const paired = /^(?:结对|pair)[:：](.+)$/u.exec(text)?.[1];
  if (paired !== undefined) return has(bureau.enterprises, paired) ? { kind: 'pair', id: paired } : null;
  if (has(bureau.orders, text)) return { kind: 'order', id: text };
  if (has(bureau.enterprises, text)) return { kind: 'enterprise', id: text };
  return has(bureau.officers, text) ? { kind: 'officer', id: text } : null;
}

/** What is explained when nobody asks: the first fee order and the pair of the first enterprise. */
export function usualSubjects(bureau: Bureau): readonly Subject[] {
  return [
    ...bureau.orders.slice(0, 1).map(({ id }) => ({ kind: 'order', id }) as const),
    ...bureau.enterprises.slice(0, 1).map(({ id }) => ({ kind: 'pair', id }) as const),
  ];
}

/** The explanation of one thing. */
export function explanationOf(year: Year, { kind, id }: Subject): NamedDocument {
  switch (kind) {
    case 'order':
      return { name: fileName(`个案说明-${id}`), document: orderExplanation(year, id) };
    case 'enterprise':
      return { name: fileName(`个案说明-${id}`), document: enterpriseExplanation(year, id) };
    case 'pair':
      return { name: fileName(`结对说明-${id}`), document: explainPairing(year, id) };
    case 'officer':
      return { name: fileName(`干部说明-${id}`), document: explainOfficer(year, id) };
  }
}
