import type { Determination, FactSet, LocalDate } from '@huiqi/kernel';
import type { Judgement } from '@huiqi/rules';
import { type Question, questionsFor, withAnswer } from '../../src/index.ts';
import { zh } from '../../src/words/zh.ts';
import { answerTo, type Drawing, wrongAnswer } from './answers.ts';

/** What an engine is asked with, as far as answers can change it. */
export interface Given {
  readonly facts: FactSet;
  readonly events: Readonly<Record<string, LocalDate>>;
  readonly judgements: Readonly<Record<string, Judgement>>;
  readonly lines?: readonly (FactSet | null)[];
}

/** How a walk ended, or what was wrong with it. */
export interface Walked {
  readonly answer: Determination<unknown>;
  readonly given: Given;
  readonly asked: readonly string[];
  /** What is wrong; null where the walk ended as it should. */
  readonly fault: string | null;
}

const rounds = 60;
/** How often one question is answered that says each time why the answer was not taken. */
const tries = 6;
/** What nobody at a form can answer: a text, a reading or a calendar that is missing. */
const beyond: readonly string[] = ['calendar', 'parameter', 'document'];

/**
 * Answers what is asked, one question after the other, as a form does, until nothing is asked any more.
 *
 * @param slip - how often an answer is not admissible at first: once in so many; never at zero
 */
export function walk(ask: (given: Given) => Determination<unknown>, first: Given, drawing: Drawing, slip = 0): Walked {
  const asked = new Map<string, number>();
  let given = first;
  let taken = 0;
  for (;;) {
    const answer = ask(given);
    const end = (fault: string | null): Walked => ({ answer, given, asked: [...asked.keys()], fault });
    if (answer.outcome === 'not-applicable' && answer.grounds.length === 0) return end('a no without a ground');
    if (answer.outcome !== 'undetermined') return end(null);
    const questions = questionsFor(answer, drawing.desk, zh);
    const open = questions.filter((question) => question.answer !== 'none');
    const question = open[drawing.pick(Math.max(1, open.length))];
    if (question === undefined) return end(endFault(answer, questions));
    const unsaid = open.find(({ place, issues }) => issues.length === 0 && asked.has(JSON.stringify(place)));
    if (unsaid !== undefined) return end(`asked again: ${unsaid.missing.kind} ${unsaid.missing.name}`);
    if (question.place === null) return end(`no place: ${question.missing.kind} ${question.missing.name}`);
    const key = JSON.stringify(question.place);
    const times = (asked.get(key) ?? 0) + 1;
    if (times > tries) return end(null);
    if (times === 1) taken += 1;
    if (taken > rounds) return end('still asks');
    asked.set(key, times);
    const slipped = slip > 0 && times === 1 && drawing.pick(slip) === 0;
    given = withAnswer(given, question.place, slipped ? wrongAnswer(question, drawing) : answerTo(question, drawing));
  }
}

function endFault(
  answer: Extract<Determination<unknown>, { outcome: 'undetermined' }>,
  questions: readonly Question[],
): string | null {
  const lost = questions.find(({ missing, issues }) => issues.length === 0 && !beyond.includes(missing.kind));
  if (lost !== undefined) return `cannot be answered: ${lost.missing.kind} ${lost.missing.name}`;
  const said = questions.length > 0 || answer.issues.some(({ severity }) => severity === 'error');
  return said ? null : 'undetermined, and nothing is missing';
}
