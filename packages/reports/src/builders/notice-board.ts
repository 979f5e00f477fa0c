import type { Block, Document } from '../document.ts';
import { framed, ordered, type ReportFrame, sayer, tableOf } from './frame.ts';

/** A person on the board, as the public may see them. */
export interface BoardPerson {
  /** The id they are ordered by. */
  readonly id: string;
  /** The name to print. */
  readonly name: string;
  /** The post, such as 市场监管综合专员. */
  readonly post: string;
  /** What they answer for. */
  readonly duties: readonly string[];
  /** The office telephone, or null. */
  readonly telephone: string | null;
}

/** A notice board for one place. @zh 公示栏 */
export interface Board {
  /** The place, such as a park or an enterprise. */
  readonly place: string;
  /** The officers of the bureau. */
  readonly officers: readonly BoardPerson[];
  /** The people of the enterprises, such as 政策达人 and 首席质量官. */
  readonly partners: readonly BoardPerson[];
  /** The services to be had here. */
  readonly services: readonly string[];
  /** Where to complain or ask, in words. */
  readonly complaints: string;
}

/**
 * The notice board of a place: which officer answers for what, which people of the enterprises stand beside them, which services are to
 * be had and where to complain.
 *
 * @zh 公示栏
 * @param board - who and what
 * @param frame - the day, the language, the basis
 * @returns the document
 */
export function noticeBoard(board: Board, frame: ReportFrame): Document {
  const t = sayer(frame.speech);
  const people = (title: string, caption: string, some: readonly BoardPerson[]): readonly Block[] => [
    { kind: 'heading', level: 1, text: title },
    tableOf(
      caption,
      [
        ['name', t('board.name'), 'center'],
        ['post', t('board.post')],
        ['duties', t('board.duties')],
        ['telephone', t('board.telephone')],
      ],
      ordered(some, ({ id }) => id).map(({ name, post, duties, telephone }) => ({
        name,
        post,
        duties: duties.join(t('semicolon')),
        telephone,
      })),
    ),
  ];
  return framed(t('board.title', { place: board.place }), frame, [
    ...people(t('board.officers'), t('board.officersTable'), board.officers),
    ...(board.partners.length === 0 ? [] : people(t('board.partners'), t('board.partnersTable'), board.partners)),
    { kind: 'heading', level: 1, text: t('board.services') },
    { kind: 'list', ordered: true, items: board.services },
    { kind: 'note', tone: 'note', content: t('board.complaints', { text: board.complaints }) },
  ]);
}
