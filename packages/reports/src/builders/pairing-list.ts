import type { Bar, Block, Document } from '../document.ts';
import { framed, ordered, type ReportFrame, sayer } from './frame.ts';

/** One pair. */
export interface PairLine {
  /** The enterprise's id. */
  readonly enterpriseId: string;
  /** The enterprise. */
  readonly enterprise: string;
  /** The officer's id. */
  readonly officerId: string;
  /** The officer, as the reader may see it. */
  readonly officer: string;
  /** The officer's section and rank. */
  readonly post: string;
  /** Why this officer, in words. */
  readonly reasons: readonly string[];
}

/** How much one officer has. */
export interface LoadLine {
  /** The officer's id. */
  readonly officerId: string;
  /** The officer, as the reader may see it. */
  readonly officer: string;
  /** How many enterprises. */
  readonly load: number;
  /** How many there could be. */
  readonly capacity: number;
}

/** An enterprise without an officer. */
export interface UnpairedLine {
  /** The enterprise's id. */
  readonly enterpriseId: string;
  /** The enterprise. */
  readonly enterprise: string;
  /** Why, in words. */
  readonly reasons: readonly string[];
}

/**
 * Who serves whom: each pair with its reasons, the load of each officer as bars, and the enterprises nobody serves yet.
 *
 * @zh 结对清单
 * @param input - pairs, loads and the enterprises left over
 * @param input.pairs - the pairs
 * @param input.loads - the load of every officer
 * @param input.unpaired - the enterprises without an officer
 * @param frame - the day, the language, the basis
 * @returns the document
 */
export function pairingList(
  input: {
    readonly pairs: readonly PairLine[];
    readonly loads: readonly LoadLine[];
    readonly unpaired: readonly UnpairedLine[];
  },
  frame: ReportFrame,
): Document {
  const t = sayer(frame.speech);
  const pairs = ordered(
    input.pairs,
    (pair) => pair.enterpriseId,
    (pair) => pair.officerId,
  );
  const unpaired = ordered(input.unpaired, (line) => line.enterpriseId);
  const busy = input.loads.filter((line) => line.load > 0).length;
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: t('overall') },
    {
      kind: 'paragraph',
      content: t('pairing.summary', {
        pairs: pairs.length,
        firms: new Set(pairs.map((pair) => pair.enterpriseId)).size,
        officers: busy,
        unpaired: unpaired.length,
      }),
    },
    { kind: 'heading', level: 1, text: t('pairing.pairs') },
    {
      kind: 'table',
      caption: t('pairing.pairsTable'),
      columns: [
        { key: 'id', title: t('id') },
        { key: 'enterprise', title: t('enterprise') },
        { key: 'officerId', title: t('pairing.officerId') },
        { key: 'officer', title: t('pairing.officer') },
        { key: 'post', title: t('pairing.post') },
        { key: 'reasons', title: t('pairing.reasons') },
      ],
      rows: pairs.map((pair) => ({
        id: pair.enterpriseId,
        enterprise: pair.enterprise,
        officerId: pair.officerId,
        officer: pair.officer,
        post: pair.post,
        reasons: pair.reasons.join(t('semicolon')),
      })),
    },
    { kind: 'heading', level: 1, text: t('pairing.loads') },
    {
      kind: 'bars',
      caption: t('pairing.loadsCaption'),
      bars: ordered(input.loads, (line) => line.officerId).map((line) => loadBar(line, t('pairing.unit'))),
    },
  ];
  if (unpaired.length > 0) {
    blocks.push(
      { kind: 'heading', level: 1, text: t('pairing.unpaired') },
      {
        kind: 'table',
        caption: t('pairing.unpairedTable'),
        columns: [
          { key: 'id', title: t('id') },
          { key: 'enterprise', title: t('enterprise') },
          { key: 'reasons', title: t('pairing.why') },
        ],
        rows: unpaired.map((line) => ({
          id: line.enterpriseId,
          enterprise: line.enterprise,
          reasons: line.reasons.join(t('semicolon')),
        })),
      },
    );
  }
  return framed(t('pairing.title'), frame, blocks);
}

function loadBar({ officerId, officer, load, capacity }: LoadLine, unit: string): Bar {
  const share = capacity > 0 ? { num: load, den: capacity } : load > 0 ? 1 : 0;
  return {
    label: `${officer}（${officerId}）`,
    share,
    text: `${load}/${capacity}${unit}`,
    ...(load > capacity ? { state: 'behind' as const } : {}),
  };
}
