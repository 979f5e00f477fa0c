import { count, type Figure, openOf, ratioOf } from '@huiqi/figures';
import type { LocalDate, Reading } from '@huiqi/kernel';
import { daysBetween } from '@huiqi/kernel/days';
import type { Block, Document, Inline, Table } from '../document.ts';
import { distinct, framed, ordered, type ReportFrame, type Say, sayer } from './frame.ts';

/** One demand of an enterprise. Null means not known or not yet. */
export interface DemandLine {
  /** Its id. */
  readonly id: string;
  /** The enterprise. */
  readonly enterprise: string;
  /** The day it came in. */
  readonly receivedOn: LocalDate;
  /** How it came in, in words. */
  readonly channel: string | null;
  /** What it is about. */
  readonly category: string | null;
  /** What is asked. */
  readonly text: string;
  /** The section that has to see to it. @zh 责任科室 */
  readonly section: string | null;
  /** How far it is, in words. */
  readonly status: string;
  /** The day it was answered. */
  readonly answeredOn: LocalDate | null;
  /** The day it took effect. @zh 见效日 */
  readonly effectiveOn: LocalDate | null;
  /** What shows the effect. */
  readonly evidence: string | null;
}

/**
 * The three ledgers of an enterprise's demand: what is asked (问题清单), who has to see to it (履职清单) and what came of it
 * (成效清单). A demand without a section or an effect stays visible as such.
 *
 * @zh 问题清单、履职清单、成效清单
 * @param demands - the demands
 * @param frame - the day, the language, the basis
 * @returns one document with three tables, ready for three ledger files by `toTables`
 */
export function demandLedgers(demands: readonly DemandLine[], frame: ReportFrame): Document {
  const t = sayer(frame.speech);
  const rows = ordered(demands, (demand) => demand.id);
  const effective = rows.filter((demand) => demand.effectiveOn !== null);
  return framed(t('demand.title'), frame, [
    { kind: 'heading', level: 1, text: t('overall') },
    ...summary(rows, effective, t),
    { kind: 'heading', level: 1, text: t('demand.problems') },
    problems(rows, t),
    { kind: 'heading', level: 1, text: t('demand.duties') },
    ...duties(rows, t),
    { kind: 'heading', level: 1, text: t('demand.results') },
    results(effective, t),
  ]);
}

function summary(rows: readonly DemandLine[], effective: readonly DemandLine[], t: Say): readonly Block[] {
  const about = { unit: t('unit.case'), scope: t('demand.title'), period: null };
  const ids = (some: readonly DemandLine[]): string[] => some.map((demand) => demand.id);
  const all = count({ id: 'demands', label: t('demand.all'), ...about }, ids(rows));
  const done = count({ id: 'effective', label: t('demand.effective'), ...about }, ids(effective));
  const content: Inline[] = [t('demand.received'), { figure: all }, t('demand.ofWhich'), { figure: done }];
  content.push(...share(ratioOf(done, all), t));
  // The ledger holds every demand of the programme, so nothing was brought forward.
  const open = openOf(all, done, 0);
  if (open.ok) content.push(t('demand.open'), { figure: open.value }, ...share(ratioOf(open.value, all), t));
  content.push(t('stop'));
  return [{ kind: 'paragraph', content }];
}

function share(read: Reading<Figure>, t: Say): readonly Inline[] {
  return read.ok ? [t('open'), { figure: read.value }, t('close')] : [];
}

function problems(rows: readonly DemandLine[], t: Say): Table {
  return {
    kind: 'table',
    caption: t('demand.problems'),
    columns: [
      { key: 'id', title: t('id') },
      { key: 'enterprise', title: t('enterprise') },
      { key: 'receivedOn', title: t('demand.receivedOn') },
      { key: 'channel', title: t('demand.channel') },
      { key: 'category', title: t('demand.category') },
      { key: 'text', title: t('demand.text') },
    ],
    rows: rows.map(({ id, enterprise, receivedOn, channel, category, text }) => ({
      id,
      enterprise,
      receivedOn,
      channel,
      category,
      text,
    })),
  };
}

/** Section by section; what no section has taken comes first and is pointed out. */
function duties(rows: readonly DemandLine[], t: Say): readonly Block[] {
  const open = rows.filter((demand) => demand.section === null);
  const sections = distinct(
    rows.filter((demand) => demand.section !== null),
    (demand) => demand.section ?? '',
  );
  const sorted = [...open, ...sections.flatMap((section) => rows.filter((demand) => demand.section === section))];
  const table: Table = {
    kind: 'table',
    caption: t('demand.duties'),
    columns: [
      { key: 'section', title: t('demand.section') },
      { key: 'id', title: t('id') },
      { key: 'enterprise', title: t('enterprise') },
      { key: 'text', title: t('demand.task') },
      { key: 'receivedOn', title: t('demand.receivedOn') },
      { key: 'answeredOn', title: t('demand.answeredOn') },
      { key: 'status', title: t('demand.status') },
    ],
    rows: sorted.map((demand) => ({
      section: demand.section ?? { strong: t('demand.noSection') },
      id: demand.id,
      enterprise: demand.enterprise,
      text: demand.text,
      receivedOn: demand.receivedOn,
      answeredOn: demand.answeredOn,
      status: demand.status,
    })),
  };
  if (open.length === 0) return [table];
  return [{ kind: 'note', tone: 'caution', content: t('demand.unassigned', { count: open.length }) }, table];
}

function results(rows: readonly DemandLine[], t: Say): Table {
  return {
    kind: 'table',
    caption: t('demand.results'),
    columns: [
      { key: 'id', title: t('id') },
      { key: 'enterprise', title: t('enterprise') },
      { key: 'text', title: t('demand.text') },
      { key: 'section', title: t('demand.section') },
      { key: 'effectiveOn', title: t('demand.effectiveOn') },
      { key: 'days', title: t('demand.days'), align: 'right' },
      { key: 'evidence', title: t('demand.evidence') },
    ],
    rows: rows.map((demand) => ({
      id: demand.id,
      enterprise: demand.enterprise,
      text: demand.text,
      section: demand.section,
      effectiveOn: demand.effectiveOn,
      days: demand.effectiveOn === null ? null : String(daysBetween(demand.receivedOn, demand.effectiveOn)),
      evidence: demand.evidence,
    })),
  };
}
