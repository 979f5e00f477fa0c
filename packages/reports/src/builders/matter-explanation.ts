import type { Citation, Determination } from '@huiqi/kernel';
import {
  type ExplanationLine,
  explainDetermination,
  type Labels,
  type MessagesSpeech,
  premisesOf,
  sayCitation,
  sayStep,
} from '@huiqi/messages';
import type { Block, Document, Line } from '../document.ts';
import { exampleWatermark, framed, type ReportFrame, type Say, sayer } from './frame.ts';

/** What the explanation of one case is about. */
export interface MatterSubject<T> {
  /** The title, such as `示例企业检定费减免说明`. */
  readonly title: string;
  /** What was asked of whom: terms and values, in order. */
  readonly subject: readonly { readonly term: string; readonly value: string }[];
  /** What facts, collections and values are called, and how answers are said: an engine's vocabulary. */
  readonly labels?: Labels;
  /** Says the final value in other words than the engine's own. */
  readonly describe?: (value: T) => string;
}

/**
 * The explanation of one determination: the outcome, every ground with its article, what is missing, the cautions, the sources, and
 * the steps where they were asked for. An answer that rests on invented policy is watermarked whatever the frame says.
 *
 * @zh 个案说明
 * @param determination - the answer of any engine
 * @param about - the case and its words
 * @param frame - the day, the language, the basis
 * @returns the document
 */
export function matterExplanation<T>(
  determination: Determination<T>,
  about: MatterSubject<T>,
  frame: ReportFrame & { readonly speech: MessagesSpeech },
): Document {
  const { speech } = frame;
  const { locale } = speech;
  const { labels = {}, describe } = about;
  const t = sayer(speech);
  const lines = explainDetermination(determination, {
    speech,
    labels,
    ...(describe === undefined ? {} : { describe }),
  });
  const of = (...kinds: readonly ExplanationLine['kind'][]): readonly ExplanationLine[] =>
    lines.filter((line) => kinds.includes(line.kind));
  const blocks: Block[] = [
    { kind: 'definitions', entries: about.subject.map(({ term, value }) => ({ term, content: value })) },
    { kind: 'heading', level: 1, text: t('case.outcome') },
    ...of('outcome', 'bound', 'possible').map((line): Block => ({ kind: 'paragraph', content: { strong: line.text } })),
    ...section(t('case.grounds'), of('ground'), t),
    ...section(t('case.missing'), of('missing'), t),
    ...section(t('case.issues'), of('issue'), t),
    ...of('caution').map((line): Block => ({ kind: 'note', tone: 'caution', content: cited(line, t) })),
  ];
  if (determination.citations.length > 0) {
    blocks.push(
      { kind: 'heading', level: 1, text: t('case.sources') },
      {
        kind: 'list',
        ordered: true,
        items: determination.citations.map((citation) => sourceText(citation, t, locale)),
      },
    );
  }
  if (determination.steps !== undefined)
    blocks.push({ kind: 'heading', level: 1, text: t('case.steps') }, steps(determination, labels, t, speech));
  const packs = determination.basis.packs;
  if (packs.length > 0) {
    const entries = packs.map((pack) => ({ term: `${pack.id} ${pack.version}`, content: pack.digest }));
    blocks.push({ kind: 'heading', level: 1, text: t('case.packs') }, { kind: 'definitions', entries });
  }
  const example = packs.some((pack) => pack.kind === 'example');
  return framed(
    about.title,
    {
      ...frame,
      meta: [...(frame.meta ?? []), ...of('basis').map((line) => ({ label: t('meta.basis'), value: line.text }))],
      watermark: frame.watermark ?? (example ? exampleWatermark(speech) : null),
    },
    blocks,
  );
}

function section(title: string, lines: readonly ExplanationLine[], t: Say): readonly Block[] {
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'list', items: lines.map((line) => cited(line, t)) },
  ];
}

function cited(line: ExplanationLine, t: Say): Line {
  return line.citation === null ? line.text : [line.text, t('open'), line.citation, t('close')];
}

function sourceText(citation: Citation, t: Say, locale: 'zh' | 'en'): string {
  const link = citation.url === undefined ? '' : ` ${citation.url}`;
  return `${sayCitation(citation, locale)}${t('open')}${t(`evidence.${citation.evidence}`)}${t('close')}${link}`;
}

function steps<T>(determination: Determination<T>, labels: Labels, t: Say, speech: MessagesSpeech): Block {
  const list = determination.steps ?? [];
  const premises = premisesOf(list);
  return {
    kind: 'table',
    caption: t('case.stepsTable'),
    columns: [
      { key: 'number', title: t('case.number'), align: 'center' },
      { key: 'text', title: t('case.step') },
      { key: 'from', title: t('case.from'), align: 'center' },
      { key: 'source', title: t('case.source') },
    ],
    rows: list.map((step, index) => {
      const citation = step.source === undefined ? undefined : determination.citations[step.source];
      return {
        number: String(index + 1),
        text: sayStep(step, speech, labels),
        from: (premises[index] ?? []).map((place) => String(place + 1)).join(t('comma')),
        source: citation === undefined ? null : sayCitation(citation, speech.locale),
      };
    }),
  };
}
