import type { Enterprise } from '@huiqi/model';
import { explainPair } from '@huiqi/pairing';
import { type Document, impossibleNote, officerText, pairExplanation } from '@huiqi/reports';
import { skillsWanted } from '../pair-bureau.ts';
import type { Year } from '../year.ts';
import { frameOf, ownDocument } from './frame.ts';
import { nameOf, namesOf, sizeText } from './words.ts';

/** Why an enterprise got its officer, what any other would cost the whole pairing, and who is out of the question. */
export function explainPairing(year: Year, id: string): Document {
  const { pairing, pairingInput } = year.assessed;
  const names = namesOf(year);
  const about = { title: `结对说明 ${id}`, subject: subjectOf(year, id) };
  if (pairing.status !== 'paired') return ownDocument(year, about, impossibleNote(pairing, names));
  const explained = explainPair(pairing, pairingInput, id);
  return pairExplanation(explained, { ...about, total: pairing.cost.total }, names, frameOf(year, 'ledgers'));
}

function subjectOf(year: Year, id: string) {
  const { bureau, assessed } = year;
  const names = namesOf(year);
  const enterprise = bureau.enterprises.find((one) => one.id === id) as Enterprise;
  const size = assessed.sizes.get(id);
  const before = bureau.pairs.filter((pair) => pair.enterpriseId === id);
  const wanted = skillsWanted(bureau, id);
  return [
    { term: '企业', value: `${nameOf(year, id)}（${id}）` },
    { term: '规模', value: size?.outcome === 'determined' ? sizeText(year, size.value) : '尚不能确定' },
    { term: '园区', value: enterprise.park ?? '不详' },
    { term: '本年诉求需要的专长', value: wanted.length === 0 ? '无' : wanted.join('、') },
    {
      term: '上年结对',
      value: before.length === 0 ? '无' : before.map(({ officerId }) => officerText(officerId, names)).join('、'),
    },
  ];
}
