import { say } from '@huiqi/messages';
import type { Enterprise } from '@huiqi/model';
import { type Alternative, explainPair, type Paired } from '@huiqi/pairing';
import type { Block, Document, Table } from '@huiqi/reports';
import { skillsWanted } from '../pair-bureau.ts';
import type { Year } from '../year.ts';
import { ownDocument } from './frame.ts';
import { termTable } from './term-table.ts';
import { nameOf, officerText, sizeText, termText } from './words.ts';

/** Why an enterprise got its officer, what any other would cost the whole pairing, and who is out of the question. */
export function pairExplanation(year: Year, id: string): Document {
  const { pairing } = year.assessed;
  return ownDocument(year, `结对说明 ${id}`, [
    subjectBlock(year, id),
    ...(pairing.status === 'paired'
      ? pairBlocks(year, pairing, id)
      : [{ kind: 'note', tone: 'caution', content: say(pairing.witness.code, { ...pairing.witness }) } as const]),
  ]);
}

function subjectBlock(year: Year, id: string): Block {
  const { bureau, assessed } = year;
  const enterprise = bureau.enterprises.find((one) => one.id === id) as Enterprise;
  const size = assessed.sizes.get(id);
  const before = bureau.pairs.filter((pair) => pair.enterpriseId === id);
  const wanted = skillsWanted(bureau, id);
  return {
    kind: 'definitions',
    entries: [
      { term: '企业', content: `${nameOf(year, id)}（${id}）` },
      { term: '规模', content: size?.outcome === 'determined' ? sizeText(year, size.value) : '尚不能确定' },
      { term: '园区', content: enterprise.park ?? '不详' },
      { term: '本年诉求需要的专长', content: wanted.length === 0 ? '无' : wanted.join('、') },
      {
        term: '上年结对',
        content: before.length === 0 ? '无' : before.map(({ officerId }) => officerText(year, officerId)).join('、'),
      },
    ],
  };
}

function pairBlocks(year: Year, pairing: Paired, id: string): readonly Block[] {
  const { officers, needed, candidates, excluded, unserved } = explainPair(pairing, id);
  const chosen = candidates.filter((one) => one.chosen);
  const others = candidates.filter((one) => !one.chosen);
  const who = officers.map((officerId) => officerText(year, officerId)).join('、');
  const outcome = officers.length === 0 ? '暂不配干部' : `由 ${who}服务`;
  const empty = unserved === null ? '' : `；空着一个名额的代价是 ${unserved}`;
  return [
    { kind: 'heading', level: 1, text: '结论' },
    {
      kind: 'paragraph',
      content: [
        { strong: `${outcome}。` },
        `应配 ${needed} 人；可选 ${candidates.length} 人，排除 ${excluded.length} 人${empty}。全区总代价 ${pairing.cost.total}，已独立验证为最小。`,
      ],
    },
    { kind: 'heading', level: 1, text: '为什么是这名干部' },
    ...chosen.map((one) => termTable(year, one)),
    { kind: 'heading', level: 1, text: '换成别人，全区要多付多少' },
    {
      kind: 'note',
      tone: 'note',
      content:
        '“全区多付”：把这名干部固定给该企业、其他企业全部重新安排到最好之后，总代价增加多少；是精确数，不是估计；“连带变动”：其他哪些企业要跟着换人。“名额价”：这名干部的名额有多紧缺，多一个名额至多省这么多。代价只用于比较，没有单位；多付最少的排在前面。',
    },
    othersTable(year, others),
    { kind: 'heading', level: 1, text: '不能选的干部' },
    {
      kind: 'table',
      caption: '排除的干部',
      columns: [
        { key: 'officer', title: '干部' },
        { key: 'why', title: '原因' },
      ],
      rows: excluded.map(({ officerId, reasons }) => ({
        officer: officerText(year, officerId),
        why: reasons.map((reason) => termText(year, reason)).join('；'),
      })),
    },
  ];
}

function othersTable(year: Year, others: readonly Alternative[]): Table {
  return {
    kind: 'table',
    caption: '其他人选',
    columns: [
      { key: 'officer', title: '干部' },
      { key: 'regret', title: '全区多付', align: 'right' },
      { key: 'cost', title: '本对代价', align: 'right' },
      { key: 'price', title: '名额价', align: 'right' },
      { key: 'terms', title: '代价从何而来' },
      { key: 'moves', title: '连带变动' },
    ],
    rows: others.map((one) => ({
      officer: officerText(year, one.officerId),
      regret: one.regret === null ? '无法安排' : String(one.regret),
      cost: String(one.cost),
      price: String(one.price),
      terms: one.witness === undefined ? termsText(year, one) : say(one.witness.code, { ...one.witness }),
      moves: movesText(one),
    })),
  };
}

/** The terms that cost something. */
function termsText(year: Year, { terms }: Alternative): string {
  const dear = terms.filter((term) => term.cost > 0);
  return dear.length === 0 ? '无' : dear.map((term) => `${termText(year, term)} ${term.cost}`).join('；');
}

/** Who else would have to move: the chain of enterprises behind a choice. */
function movesText({ moves = [] }: Alternative): string {
  const others = moves
    .slice(1)
    .map(({ enterpriseId, from, to }) => `${enterpriseId} ${from ?? '空缺'}→${to ?? '空缺'}`);
  return others.length === 0 ? '无' : others.join('，');
}
