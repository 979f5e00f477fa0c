import { formatYuan } from '@huiqi/kernel';
import { sayValue } from '@huiqi/messages';
import { officerRanks } from '@huiqi/model/types';
import type { PairingNames } from '@huiqi/reports';
import { zh } from '../words.ts';
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

/** What enterprises and officers are called in documents on pairing. */
export function namesOf(year: Year): PairingNames {
  return {
    enterprise: (id) => nameOf(year, id),
    post: (officerId) => postOf(year, officerId),
    ranks: officerRanks,
    labels: year.desk.labels,
    speech: zh,
    whole: '全区',
  };
}

/** A size class in words. */
export function sizeText({ desk }: Year, size: string): string {
  return sayValue(size, 'enterprise.size', zh, desk.labels);
}

/** An amount with its unit. */
export function money(fen: number): string {
  return `${formatYuan(fen, { grouped: true })} 元`;
}
