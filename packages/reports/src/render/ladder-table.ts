import type { Locale } from '@huiqi/messages';
import type { LadderDiagram, Table } from '../document.ts';
import { say } from '../document-words.ts';

/** The cards of a ladder as a table: what is printed where nothing can be drawn. */
export function ladderTable({ caption, tiers }: LadderDiagram, locale: Locale): Table {
  return {
    kind: 'table',
    caption,
    columns: (['tier', 'award', 'state', 'facts'] as const).map((key) => ({
      key,
      title: say(`reports.ladder.${key}`, {}, locale),
    })),
    rows: tiers.flatMap(({ title, cards }) =>
      cards.map((card) => ({ tier: title, award: card.title, state: card.state, facts: card.lines.join(' · ') })),
    ),
  };
}
