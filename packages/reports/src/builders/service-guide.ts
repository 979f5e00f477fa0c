import type { Block, Document } from '../document.ts';
import { framed, type ReportFrame, type Say, sayer, tableOf } from './frame.ts';

/** One service for enterprises. @zh 服务事项 */
export interface ServiceItem {
  /** Its id. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** What kind of service, such as 计量标准. */
  readonly category: string;
  /** Which section does it. */
  readonly section: string;
  /** For whom it is. */
  readonly audience: string;
  /** The documents and articles it rests on. */
  readonly bases: readonly string[];
  /** What has to be handed in. */
  readonly materials: readonly string[];
  /** How it is done, step by step. */
  readonly steps: readonly string[];
  /** Within what time, in words, or null where none is set. */
  readonly timeLimit: string | null;
  /** What it costs, in words. */
  readonly fee: string;
  /** Whom to ask, in words. */
  readonly contact: string;
}

/**
 * The list of services and the guide to each: who may ask, on what it rests, what to hand in, how it is done, by when, at what cost, whom
 * to ask. What is not stated is shown as not stated.
 *
 * @zh 服务事项清单和办理指南
 * @param items - the services, in the order of the list
 * @param frame - the day, the language, the basis
 * @returns the document
 */
export function serviceGuide(items: readonly ServiceItem[], frame: ReportFrame): Document {
  const t = sayer(frame.speech);
  const categories = [...new Set(items.map(({ category }) => category))];
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: t('service.list') },
    { kind: 'paragraph', content: t('service.summary', { items: items.length, categories: categories.length }) },
    tableOf(
      t('service.listTable'),
      [
        ['number', t('case.number'), 'center'],
        ['category', t('service.category')],
        ['title', t('service.name')],
        ['section', t('demand.section')],
        ['timeLimit', t('service.timeLimit')],
        ['fee', t('service.fee')],
      ],
      items.map((item, index) => ({
        number: String(index + 1),
        category: item.category,
        title: item.title,
        section: item.section,
        timeLimit: item.timeLimit,
        fee: item.fee,
      })),
    ),
    { kind: 'heading', level: 1, text: t('service.guide') },
    ...items.flatMap((item) => guideOf(item, t)),
  ];
  return framed(t('service.title'), frame, blocks);
}

function guideOf(item: ServiceItem, t: Say): readonly Block[] {
  const joined = (texts: readonly string[]): string =>
    texts.length === 0 ? t('unstated') : texts.join(t('semicolon'));
  return [
    { kind: 'heading', level: 2, text: item.title },
    {
      kind: 'definitions',
      entries: [
        { term: t('service.audience'), content: item.audience },
        { term: t('service.bases'), content: joined(item.bases) },
        { term: t('service.materials'), content: joined(item.materials) },
        { term: t('service.timeLimit'), content: item.timeLimit ?? t('unstated') },
        { term: t('service.fee'), content: item.fee },
        { term: t('service.contact'), content: item.contact },
      ],
    },
    ...(item.steps.length === 0 ? [] : [{ kind: 'list', ordered: true, items: item.steps } as const]),
  ];
}
