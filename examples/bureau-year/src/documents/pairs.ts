import { say } from '@huiqi/messages';
import type { Paired, Pairing } from '@huiqi/pairing';
import { type Block, type Document, pairingList } from '@huiqi/reports';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';
import { nameOf, officerText, postOf, termText } from './words.ts';

/** Who serves whom from now on, and how little changes when two officers leave. */
export function pairsDocument(year: Year): Document {
  const { pairing, afterLeavers } = year.assessed;
  const document = pairingList(listOf(year, pairing), frameOf(year, 'ledgers'));
  const blocks = pairing.status === 'paired' ? repairBlocks(year, afterLeavers) : [impossibleBlock(pairing)];
  return { ...document, blocks: [...document.blocks, ...blocks] };
}

function listOf(year: Year, pairing: Pairing): Parameters<typeof pairingList>[0] {
  if (pairing.status !== 'paired') return { pairs: [], loads: [], unpaired: [] };
  return {
    pairs: pairing.enterprises.flatMap(({ enterpriseId, officers }) =>
      officers.map(({ officerId, terms }) => ({
        enterpriseId,
        enterprise: nameOf(year, enterpriseId),
        officerId,
        officer: masked,
        post: postOf(year, officerId),
        reasons: terms.map((term) => termText(year, term)),
      })),
    ),
    loads: pairing.loads.map(({ officerId, load, capacity }) => ({
      officerId,
      officer: postOf(year, officerId),
      load,
      capacity,
    })),
    unpaired: pairing.unserved.map(({ enterpriseId, code }) => ({
      enterpriseId,
      enterprise: nameOf(year, enterpriseId),
      reasons: [say(code)],
    })),
  };
}

/** Names of persons stay inside the bureau; lists for others show the number and the post. */
const masked = '***';

function impossibleBlock({ witness }: Exclude<Pairing, Paired>): Block {
  return { kind: 'note', tone: 'caution', content: say(witness.code, { ...witness }) };
}

function repairBlocks(year: Year, { leavers, pairing }: Year['assessed']['afterLeavers']): readonly Block[] {
  if (pairing.status !== 'paired') return [impossibleBlock(pairing)];
  const { kept, changed } = pairing.diff;
  return [
    { kind: 'heading', level: 1, text: '干部离岗后的补位' },
    {
      kind: 'paragraph',
      content: `假设 ${leavers.map((id) => officerText(year, id)).join('、')} 离岗：${kept.length} 户不动，${changed.length} 户换人。这是变动最少的补位，其中代价最小，已经独立验证；要省代价须多变动几对，见《结对公平与覆盖》。`,
    },
    {
      kind: 'table',
      caption: '换人的企业',
      columns: [
        { key: 'id', title: '企业编号' },
        { key: 'enterprise', title: '企业名称' },
        { key: 'from', title: '原干部' },
        { key: 'to', title: '新干部' },
        { key: 'what', title: '原因' },
      ],
      rows: changed.map((change) => ({
        id: change.enterpriseId,
        enterprise: nameOf(year, change.enterpriseId),
        from: officerText(year, change.from),
        to: officerText(year, change.to),
        what: termText(year, change),
      })),
    },
  ];
}
