import type { Officer } from '@huiqi/model';
import { worthOfOneMorePlace } from '@huiqi/pairing';
import { type Document, officerExplanation } from '@huiqi/reports';
import type { Year } from '../year.ts';
import { frameOf, ownDocument } from './frame.ts';
import { namesOf, postOf } from './words.ts';

/** Whom an officer serves and why, and what one more place would save the whole pairing. */
export function explainOfficer(year: Year, id: string): Document {
  const { bureau, assessed } = year;
  const { pairing, pairingInput } = assessed;
  const { skills } = bureau.officers.find((one) => one.id === id) as Officer;
  const subject = [
    { term: '干部', value: `${id}（姓名不对外）` },
    { term: '科室职务', value: postOf(year, id) },
    { term: '业务专长', value: skills.length === 0 ? '无' : skills.join('、') },
  ];
  const about = { title: `干部结对说明 ${id}`, subject };
  if (pairing.status !== 'paired') return ownDocument(year, about, []);
  const worth = worthOfOneMorePlace(pairing, pairingInput, id);
  const document = officerExplanation(
    pairing,
    { ...about, officerId: id, worth },
    namesOf(year),
    frameOf(year, 'ledgers'),
  );
  return {
    ...document,
    blocks: [...document.blocks, { kind: 'paragraph', content: '逐户说明用 --explain 结对:企业编号。' }],
  };
}
