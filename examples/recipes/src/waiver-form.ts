// 表单的逻辑：普通的函数，网页、小程序都用这一份，组件只管显示。
// What a form does, in plain functions; components only show it.
import type { FactSet, LocalDate } from '@huiqi/kernel';
import { cnCalendar } from '@huiqi/packs/cn/calendar';
import { cnMetrology } from '@huiqi/packs/cn/metrology';
import {
  explainDetermination,
  openRuleDesk,
  parseLocalDate,
  parseYuan,
  type Question,
  questionsFor,
  withAnswer,
} from '@huiqi/sdk';
import { assessWaiver, fees } from '@huiqi/sdk/fees';
import { zh } from '@huiqi/sdk/words/fees/zh';

const desk = openRuleDesk({ engines: [fees], packs: [cnMetrology], calendar: cnCalendar });

/** 填了的资料 · What was filled in. */
export interface Filled {
  readonly facts: FactSet;
  readonly events: Readonly<Record<string, LocalDate>>;
  readonly lines: readonly FactSet[];
}

/** 空表 · The empty form. */
export const empty: Filled = { facts: {}, events: {}, lines: [] };

/** 表单的一栏 · A field of the form. */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly question: Question;
  /** 填的文字没有被采用，为什么、怎么改 · Why what was filled in was not taken. */
  readonly error: string;
}

/** 页面要显示的 · What the page shows. */
export interface Shown {
  /** 还要填的栏目 · The fields still open. */
  readonly open: readonly Field[];
  /** 结论、依据、还缺什么 · The answer in words. */
  readonly words: readonly { readonly kind: string; readonly text: string; readonly citation: string | null }[];
}

/**
 * 填到现在，能答到哪一步 · How far what was filled in leads.
 *
 * @param day - 受理并决定的那一天，由后台给 · the day of acceptance and decision, which the server gives
 */
export function show({ facts, events, lines }: Filled, day: LocalDate): Shown {
  const line = {
    item: '计量器具检定',
    service: 'verification',
    instrumentId: null,
    quantity: 1,
    listFen: null,
  } as const;
  const order = { id: 'form', institute: null, acceptedOn: day, dueOn: null, paidOn: null, lines: [line] };
  const answer = assessWaiver(desk.matter({ facts, events, decidedOn: day }), order, { lines });
  return {
    open: questionsFor(answer, desk, zh).flatMap((question) => {
      const { place, text, issues } = question;
      if (place === null) return [];
      const error = issues.map((issue) => zh.sayIssue(issue, desk.labels).todo).join('；');
      return [{ key: place.join('.'), label: text.replace('（第1项）', ''), question, error }];
    }),
    words: explainDetermination(answer, { speech: zh, labels: desk.labels }),
  };
}

/**
 * 填一栏：空的就是不知道；金额按元填，交给引擎的是整数分；读不通的，说怎么改，不猜。
 * Fills in one field: empty is unknown, yuan becomes whole fen, and what cannot be read is told, never guessed.
 */
export function fill(filled: Filled, { question }: Field, text: string): { filled: Filled; error: string } {
  const place = question.place ?? [];
  if (text === '') return { filled: withAnswer(filled, place, null), error: '' };
  const read = question.answer === 'fen' ? parseYuan(text) : question.answer === 'day' ? parseLocalDate(text) : null;
  if (read === null) return { filled: withAnswer(filled, place, text), error: '' };
  if (read.ok) return { filled: withAnswer(filled, place, read.value), error: '' };
  const error = read.issues.map((issue) => zh.sayIssue(issue)).map(({ text: what, todo }) => todo ?? what);
  return { filled: withAnswer(filled, place, null), error: error.join('；') };
}
