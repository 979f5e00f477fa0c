import { lastOf } from '@huiqi/kernel';
import type { LadderCard, LadderDiagram } from '../document.ts';
import { escaped } from './escaped.ts';

/** A card with its place. */
interface Placed {
  readonly card: LadderCard;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly height: number;
}

const width = 960;
const label = 84;
const gap = 14;
const perRow = 4;
const card = (width - label - gap * perRow) / perRow;
const lineHeight = 19;

const colours = { held: '#4a7a5a', open: '#5a7184', closed: '#9c1f1f', unknown: '#b9b2ab' } as const;

/**
 * A ladder drawn as SVG, the highest tier on top. Every fact stands in it as text; colours only repeat what the words say. Colours
 * are attributes, so that the page needs no further style.
 */
export function ladderSvg({ caption, tiers, links }: LadderDiagram): string {
  let top = 0;
  const placed = new Map<string, Placed>();
  const parts: string[] = [];
  for (const tier of tiers) {
    const rows = chunks(tier.cards, perRow);
    let y = top + gap;
    for (const row of rows) {
      const inside = row.map((one) => ({ one, lines: linesOf(one) }));
      const height = Math.max(...inside.map(({ lines }) => (lines.length + 1) * lineHeight)) + 18;
      for (const [index, { one, lines }] of inside.entries()) {
        placed.set(one.id, { card: one, x: label + index * (card + gap), y, lines, height });
      }
      y += height + gap;
    }
    const height = y - top;
    parts.push(
      `<rect x="0.5" y="${String(top + 0.5)}" width="${String(width - 1)}" height="${String(height - 1)}" fill="#f7f3ee" stroke="#ddd7d0"/>`,
      `<text x="${String(label / 2)}" y="${String(top + height / 2 + 5)}" text-anchor="middle" font-weight="700" fill="#9c1f1f">${escaped(tier.title)}</text>`,
    );
    top = y + 8;
  }
  for (const { from, to, drawn } of links) {
    if (!drawn) continue;
    const [below, above] = [placed.get(from), placed.get(to)];
    if (below !== undefined && above !== undefined && from !== to) parts.push(arrow(below, above));
  }
  for (const one of placed.values()) parts.push(cardSvg(one));
  const head = `<svg viewBox="0 0 ${String(width)} ${String(Math.max(top, 1))}" width="100%" role="img" aria-label="${escaped(caption)}" font-size="13">`;
  return [head, ...parts, '</svg>'].join('\n');
}

function cardSvg({ card: one, x, y, lines, height }: Placed): string {
  const colour = colours[one.tone];
  const text = lines.map(
    (line, index) =>
      `<tspan x="${String(x + 12)}" y="${String(y + 22 + (index + 1) * lineHeight)}">${escaped(line)}</tspan>`,
  );
  const titles = wrapped(one.title);
  const first = titles[0] ?? '';
  return [
    `<g data-award="${escaped(one.id)}"><title>${escaped([one.title, one.state, ...one.lines].join(' '))}</title>`,
    `<rect x="${String(x)}" y="${String(y)}" width="${String(card)}" height="${String(height)}" rx="4" fill="#fff" stroke="${colour}"/>`,
    `<rect x="${String(x)}" y="${String(y)}" width="4" height="${String(height)}" fill="${colour}"/>`,
    `<text x="${String(x + 12)}" y="${String(y + 22)}" font-weight="700" fill="#1f1f1f">${escaped(first)}</text>`,
    `<text fill="#5c5c5c">${text.join('')}</text></g>`,
  ].join('');
}

/** The lines below the first one of the title: the rest of it, how it stands, and what is known. */
function linesOf(one: LadderCard): readonly string[] {
  return [...wrapped(one.title).slice(1), `〔${one.state}〕`, ...one.lines.flatMap(wrapped)];
}

/** A text in pieces that fit a card; a Latin letter takes about half the room of a Chinese one. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const sign of text) {
    const room = sign < '\u2E80' ? 0.55 : 1;
    if (used + room > 14.2) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line += sign;
    used += room;
  }
  return line === '' ? lines : [...lines, line];
}

/** From the upper side of the lower card to the lower side of the upper one; beside one another where they stand on one tier. */
function arrow(below: Placed, above: Placed): string {
  const level = Math.abs(below.y - above.y) < 1;
  const right = below.x < above.x;
  const [x1, y1] = level
    ? [right ? below.x + card : below.x, below.y + below.height / 2]
    : [below.x + card / 2, below.y > above.y ? below.y : below.y + below.height];
  const [x2, y2] = level
    ? [right ? above.x : above.x + card, above.y + above.height / 2]
    : [above.x + card / 2, below.y > above.y ? above.y + above.height : above.y];
  const tip = level
    ? `${String(x2 + (right ? -7 : 7))},${String(y2 - 4)} ${String(x2 + (right ? -7 : 7))},${String(y2 + 4)}`
    : `${String(x2 - 4)},${String(y2 + (below.y > above.y ? 7 : -7))} ${String(x2 + 4)},${String(y2 + (below.y > above.y ? 7 : -7))}`;
  return `<path d="M${String(x1)} ${String(y1)}L${String(x2)} ${String(y2)}" stroke="#9c1f1f" fill="none"/><polygon points="${String(x2)},${String(y2)} ${tip}" fill="#9c1f1f"/>`;
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const rows: T[][] = [];
  for (const [index, item] of items.entries()) {
    if (index % size === 0) rows.push([]);
    lastOf(rows)?.push(item);
  }
  return rows;
}
