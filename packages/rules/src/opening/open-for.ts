import { type Issue, isLocalDate, type LocalDate, recordOf } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import type { Matter } from './matter.ts';

/** What a question says of its matter by itself: an order the days on which it was accepted, due and paid. @zh 所问事项自带的日期 */
export interface Opens {
  /** What says it, for the finding where the matter says otherwise. */
  readonly source: Bilingual;
  /** The days of events; null where it does not say one. */
  readonly events: Readonly<Record<string, LocalDate | null>>;
  /** Where in the question each day stands. */
  readonly places: Readonly<Record<string, Issue['path']>>;
}

/** A matter with what a question says of it. */
export interface OpenedFor {
  /** The days of events as both say them. */
  readonly events: Readonly<Record<string, LocalDate>>;
  /** Those that the question says and the matter does not contradict. */
  readonly stated: Readonly<Record<string, LocalDate>>;
  /** What was found, each with its place in the question. */
  readonly issues: readonly Issue[];
}

/**
 * Lays what a question says of its matter beside what the matter says. Where the two disagree the day is unknown and the finding
 * `rules.fact.conflict` names both: neither is written over the other. A day that is none is a finding, and not said.
 *
 * @param matter - the matter
 * @param opens - what the question says
 */
export function openFor({ book, input }: Matter, { source, events: askedEvents, places }: Opens): OpenedFor {
  const [known, findings] = book.check.events(askedEvents as Readonly<Record<string, LocalDate>>);
  const { events: matterEvents } = input.days;
  const issues = [...findings];
  const conflicts = new Set<string>();
  for (const [name, day] of Object.entries(known)) {
    const matterDay = matterEvents[name];
    if (isLocalDate(matterDay) && matterDay !== day) {
      conflicts.add(name);
      const sources = [daysGiven, source].map(({ zh, en }, index) => {
        const on = index === 0 ? matterDay : day;
        return { zh: `${zh} ${on}`, en: `${en} ${on}` };
      });
      issues.push(issue('rules.fact.conflict', { fact: name, sources }, [name], 'warning'));
    }
  }
  const placed = issues.map(({ path: [name = '', ...below], ...finding }): Issue => {
    return { ...finding, path: [...(places[name] ?? ['events', name]), ...below] };
  });
  const agreed = (days: Readonly<Record<string, LocalDate>>): Record<string, LocalDate> =>
    recordOf(Object.entries(days).filter(([name]) => !conflicts.has(name)));
  return { events: agreed({ ...matterEvents, ...known }), stated: agreed(known), issues: placed };
}

const daysGiven: Bilingual = { zh: '所填的日期', en: 'the days given:' };
