import type { LocalDate } from '@huiqi/kernel';
import { dayText } from '@huiqi/messages';
import type { Block, Document } from '../document.ts';
import { framed, ordered, type ReportFrame, sayer, tableOf } from './frame.ts';

/** One measure for an enterprise. */
export interface MeasureLine {
  /** Its id. */
  readonly id: string;
  /** What the enterprise needs. */
  readonly need: string;
  /** What is done about it. */
  readonly measure: string;
  /** Who does it. */
  readonly section: string;
  /** By when, or null. */
  readonly dueOn: LocalDate | null;
  /** How far it is, in words. */
  readonly status: string;
}

/** What is known of one enterprise; lists that are empty are left out. @zh 一企一策 */
export interface EnterpriseDossier {
  /** The enterprise. */
  readonly enterprise: string;
  /** Terms and values: code, industry, size, address. */
  readonly profile: readonly { readonly term: string; readonly value: string }[];
  /** Who serves it, in words. */
  readonly officers: readonly string[];
  /** What it may have and why, in words: waivers, awards, subsidies. */
  readonly entitlements: readonly {
    readonly title: string;
    readonly outcome: string;
    readonly citation: string | null;
  }[];
  /** The measures. */
  readonly measures: readonly MeasureLine[];
  /** What falls due, by day. */
  readonly deadlines: readonly { readonly day: LocalDate; readonly text: string }[];
  /** What is still to be found out, as questions. */
  readonly missing: readonly string[];
}

/**
 * The file of one enterprise: who it is, who serves it, what it may have, what is done for it by when, what falls due and what is still
 * unknown. A measure without a day, or past it and not done, is pointed out by the caller's status, never guessed.
 *
 * @zh 一企一策
 * @param dossier - what is known
 * @param frame - the day, the language, the basis
 * @returns the document
 */
export function enterpriseFile(dossier: EnterpriseDossier, frame: ReportFrame): Document {
  const { speech } = frame;
  const { locale } = speech;
  const t = sayer(speech);
  const section = (title: string, empty: boolean, ...blocks: readonly Block[]): readonly Block[] =>
    empty ? [] : [{ kind: 'heading', level: 1, text: title }, ...blocks];
  return framed(t('file.title', { enterprise: dossier.enterprise }), frame, [
    { kind: 'heading', level: 1, text: t('file.profile') },
    { kind: 'definitions', entries: dossier.profile.map(({ term, value }) => ({ term, content: value })) },
    ...section(t('file.officers'), dossier.officers.length === 0, { kind: 'list', items: dossier.officers }),
    ...section(
      t('file.entitlements'),
      dossier.entitlements.length === 0,
      tableOf(
        t('file.entitlements'),
        [
          ['title', t('file.item')],
          ['outcome', t('case.outcome')],
          ['citation', t('case.sources')],
        ],
        dossier.entitlements.map(({ title, outcome, citation }) => ({ title, outcome, citation })),
      ),
    ),
    ...section(
      t('file.measures'),
      dossier.measures.length === 0,
      tableOf(
        t('file.measures'),
        [
          ['id', t('id')],
          ['need', t('file.need')],
          ['measure', t('file.measure')],
          ['section', t('demand.section')],
          ['dueOn', t('file.dueOn')],
          ['status', t('demand.status')],
        ],
        ordered(dossier.measures, ({ id }) => id).map((line) => ({
          id: line.id,
          need: line.need,
          measure: line.measure,
          section: line.section,
          dueOn: line.dueOn === null ? t('unstated') : dayText(line.dueOn, locale),
          status: line.status,
        })),
      ),
    ),
    ...section(
      t('file.deadlines'),
      dossier.deadlines.length === 0,
      tableOf(
        t('file.deadlines'),
        [
          ['day', t('file.day')],
          ['text', t('file.item')],
        ],
        ordered(
          dossier.deadlines,
          ({ day }) => day,
          ({ text }) => text,
        ).map(({ day, text }) => ({ day: dayText(day, locale), text })),
      ),
    ),
    ...section(t('missing'), dossier.missing.length === 0, { kind: 'list', items: dossier.missing }),
  ]);
}
