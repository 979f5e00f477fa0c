import { accepted, type FactValue, parseLocalDate, parseRatio, parseYuan, type Reading, refused } from '@huiqi/kernel';
import type { Question } from '@huiqi/sdk';
import { speeches } from './speeches.ts';
import { type Locale, say } from './words.ts';

/** A text that was read, or what the user should mend. */
export type AnswerReading =
  | { readonly ok: true; readonly value: FactValue }
  | { readonly ok: false; readonly text: string };

/**
 * The form of codes that rules compare. A code in another form would be a wrong "no", so it is refused.
 */
const codeForms: Readonly<Record<string, RegExp>> = {
  'institute.bureau': /^\d{6}$/,
  'enterprise.division': /^\d{6}$/,
  'enterprise.city': /^\d{4}00$/,
  'enterprise.province': /^\d{2}0000$/,
  'enterprise.industrySection': /^[A-T]$/,
  'enterprise.industryDivision': /^\d{2}$/,
  'enterprise.industryGroup': /^\d{3}$/,
};

/**
 * Reads what was typed into the value of a fact: money in yuan becomes whole fen, nothing is rounded, and nothing is read as zero.
 *
 * @param name - the fact
 * @param type - the kind of value it holds
 * @param text - what was typed
 */
export function readAnswer(name: string, type: Question['answer'], text: string, locale: Locale): AnswerReading {
  const typed = text.trim();
  if (typed === '') return { ok: false, text: say('answer.empty', locale) };
  const reading = readTyped(name, type, typed);
  if (reading.ok) return { ok: true, value: reading.value };
  const [issue] = reading.issues;
  if (issue === undefined || issue.code === 'form') return { ok: false, text: say(formWord(name, type), locale) };
  const said = speeches[locale].sayIssue(issue);
  return { ok: false, text: said.todo ?? said.text };
}

function readTyped(name: string, type: Question['answer'], text: string): Reading<FactValue> {
  switch (type) {
    case 'fen':
      return parseYuan(text);
    case 'day':
      return parseLocalDate(text);
    case 'ratio':
      return parseRatio(text);
    case 'integer':
      return /^\d{1,15}$/.test(text) ? accepted(Number(text)) : refused('form');
    case 'boolean':
      return text === 'true' || text === 'false' ? accepted(text === 'true') : refused('form');
    case 'text':
      return (codeForms[name]?.test(text) ?? true) ? accepted(text) : refused('form');
    default:
      return refused('form');
  }
}

function formWord(name: string, type: Question['answer']): 'answer.integer' | 'answer.code' | 'answer.empty' {
  if (type === 'integer') return 'answer.integer';
  return Object.hasOwn(codeForms, name) ? 'answer.code' : 'answer.empty';
}
