import { calendarVocabulary, dueDay } from '@huiqi/calendar';
import { type CalendarView, calendarAsKnown, type Span, spanEnd } from '@huiqi/kernel/days';
import { cnCalendar } from '@huiqi/packs';
import { compile, type Matter, openMatter, type Rule } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import { type Asked, type CaseName, spanOf } from './cases.ts';

const knownOn = '2026-11-22';
const view: CalendarView = calendarAsKnown(cnCalendar, knownOn);
const inForce = { from: '2020-01-01', to: null } as const;

/** The kernel's count alone. */
export function lean(name: CaseName, all: readonly Asked[]): (asked: Asked) => string {
  const spans = new Map<number, Span>(all.map(({ amount }) => [amount, spanOf[name](amount)]));
  return ({ start, amount }) => {
    const span = spans.get(amount);
    const end = span === undefined ? null : spanEnd(span, start, view);
    if (end?.ok !== true) throw new Error('not counted');
    return end.strict;
  };
}

/** The whole answer, with its rule, its readings, its extensions and citations; the cases are opened beforehand. */
export function whole(name: CaseName, all: readonly Asked[]): (asked: Asked) => string {
  const amounts = [...new Set(all.map(({ amount }) => amount))];
  const rules = amounts.map(
    (amount): Rule => ({
      id: `clock-${amount}`,
      title: `clock-${amount}`,
      source: { document: 'd', article: '第一条' },
      evidence: 'copy',
      inForce,
      textDay: 'complaint.received',
      when: { all: [] },
      then: { due: { span: spanOf[name](amount) as never } },
    }),
  );
  const pack = sealPack({
    id: 'bench',
    version: '1',
    kind: 'law',
    title: { zh: '基准', en: 'bench' },
    division: null,
    documents: {
      d: { title: 'd', issuer: 'd', publishedOn: '2019-12-01', inForce, status: 'in-force', evidence: 'copy' },
    },
    parameters: [],
    rules,
  });
  const book = compile([pack], calendarVocabulary);
  const opened = new Map<Asked, Matter>(
    all.map((asked) => {
      const days = { decidedOn: asked.start, knownOn, events: { 'complaint.received': asked.start } } as const;
      return [asked, openMatter(book, { facts: {}, days, calendar: view })];
    }),
  );
  return (asked) => {
    const open = opened.get(asked);
    const answer = open === undefined ? null : dueDay(open, `clock-${asked.amount}`);
    if (answer?.outcome !== 'determined') throw new Error('not determined');
    return answer.value.strict;
  };
}
