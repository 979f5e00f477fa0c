import {
  type Block,
  changeTable,
  type Document,
  impossibleNote,
  officerText,
  pairingList,
  pairLines,
} from '@huiqi/reports';
import type { Year } from '../year.ts';
import { frameOf } from './frame.ts';
import { namesOf } from './words.ts';

/** Who serves whom from now on, and how little changes when two officers leave. */
export function pairsDocument(year: Year): Document {
  const { pairing, afterLeavers } = year.assessed;
  const names = namesOf(year);
  const document = pairingList(pairLines(pairing, names), frameOf(year, 'ledgers'));
  const blocks = pairing.status === 'paired' ? repairBlocks(year, afterLeavers) : impossibleNote(pairing, names);
  return { ...document, blocks: [...document.blocks, ...blocks] };
}

function repairBlocks(year: Year, { leavers, pairing }: Year['assessed']['afterLeavers']): readonly Block[] {
  const names = namesOf(year);
  if (pairing.status !== 'paired') return impossibleNote(pairing, names);
  const { kept, changed } = pairing.diff;
  return [
    { kind: 'heading', level: 1, text: '干部离岗后的补位' },
    {
      kind: 'paragraph',
      content: `假设 ${leavers.map((id) => officerText(id, names)).join('、')} 离岗：${kept.length} 户不动，${changed.length} 户换人。这是变动最少的补位，其中代价最小，已经独立验证；要省代价须多变动几对，见《结对公平与覆盖》。`,
    },
    changeTable(pairing.diff, names),
  ];
}
