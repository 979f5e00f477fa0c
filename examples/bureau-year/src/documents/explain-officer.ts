import type { Officer } from '@huiqi/model';
import { type Paired, worthOfOneMorePlace } from '@huiqi/pairing';
import type { Block, Document } from '@huiqi/reports';
import type { Year } from '../year.ts';
import { ownDocument } from './frame.ts';
import { nameOf, postOf, termText } from './words.ts';

/** Whom an officer serves and why, and what one more place would save the whole pairing. */
export function officerExplanation(year: Year, id: string): Document {
  const { bureau, assessed } = year;
  const { skills } = bureau.officers.find((one) => one.id === id) as Officer;
  return ownDocument(year, `干部结对说明 ${id}`, [
    {
      kind: 'definitions',
      entries: [
        { term: '干部', content: `${id}（姓名不对外）` },
        { term: '科室职务', content: postOf(year, id) },
        { term: '业务专长', content: skills.length === 0 ? '无' : skills.join('、') },
      ],
    },
    ...(assessed.pairing.status === 'paired' ? pairedBlocks(year, assessed.pairing, id) : []),
  ]);
}

function pairedBlocks(year: Year, pairing: Paired, id: string): readonly Block[] {
  const load = pairing.loads.find((one) => one.officerId === id);
  const own = pairing.enterprises.flatMap(({ enterpriseId, officers }) =>
    officers.filter(({ officerId }) => officerId === id).map((chosen) => ({ enterpriseId, ...chosen })),
  );
  const worth = worthOfOneMorePlace(pairing, id);
  const more = worth === 0 ? '再多一个名额，全区总代价不变' : `再多一个名额，全区总代价可省 ${worth}（精确数）`;
  return [
    { kind: 'heading', level: 1, text: '负荷' },
    {
      kind: 'paragraph',
      content: `结对 ${load?.load ?? 0} 户，上限 ${load?.capacity ?? 0} 户；负荷本身的代价 ${load?.cost ?? 0}。${more}。`,
    },
    { kind: 'heading', level: 1, text: '服务的企业' },
    {
      kind: 'table',
      caption: '服务的企业',
      columns: [
        { key: 'id', title: '企业编号' },
        { key: 'enterprise', title: '企业' },
        { key: 'cost', title: '代价', align: 'right' },
        { key: 'reasons', title: '理由' },
      ],
      rows: own.map(({ enterpriseId, cost, terms }) => ({
        id: enterpriseId,
        enterprise: nameOf(year, enterpriseId),
        cost: String(cost),
        reasons: terms.map((term) => termText(year, term)).join('；'),
      })),
    },
    { kind: 'paragraph', content: '逐户说明用 --explain 结对:企业编号。' },
  ];
}
