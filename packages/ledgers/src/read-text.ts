const shield = /^'+(?:[=+\-@\t\r＝＋－＠]|\d(?:\.\d+)?E\+\d{2}$)/u;
const unseen = /[\u200b-\u200f\u2060\ufeff\u00a0]/u;
const everyUnseen = /[\u200b-\u200f\u2060\ufeff]/gu;
const scientific = /^\d(?:\.\d+)?E\+\d{2}$/u;
const failed = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#{2,})$/u;
const total = /^(?:合计|总计|小计|累计|共计)[:：]?$/u;
const literal = /^".*"$/su;
/** What a file cannot hold as it is: control characters, halves of surrogate pairs, and what is no character. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/u;
/** Most texts: they begin and hold nothing that any rule below could be about. */
const easy =
  /^(?![\s'"=+\-@#＝＋－＠合总小累共])(?!\d(?:\.\d+)?E\+\d{2}$)[^\p{Cc}\p{Cs}\u00a0\u200b-\u200f\u2060\ufeff\ufffe\uffff]*[^\s\p{Cc}\p{Cs}\u00a0\u200b-\u200f\u2060\ufeff\ufffe\uffff]$/u;
const escaped = /[\u007f-\u00a0\u200b-\u200f\u2028\u2029\u2060\ufeff\ufffe\uffff]/gu;

/** What a cell says, without marks that nobody sees and without the sign that keeps a text from becoming a formula. */
export function cleanedCell(cell: string): string {
  const visible = (unseen.test(cell) ? cell.replace(everyUnseen, '').replace(/\u00a0/gu, ' ') : cell).trim();
  return shield.test(visible) ? visible.slice(1) : visible;
}

/** Whether a spreadsheet has cut a code to scientific notation, so that its last digits are lost. */
export function isScientific(cell: string): boolean {
  return scientific.test(cell.trim());
}

/** Whether a cell holds what a spreadsheet shows where a formula fails. */
export function isFailed(cell: string): boolean {
  return failed.test(cell.trim());
}

/** Whether a text heads a row of totals. */
export function isTotal(text: string): boolean {
  return total.test(text.replace(/\s/gu, ''));
}

/**
 * The text of a cleaned cell. A text that could not stand in a cell as it is was written as a JSON literal; only such a text is
 * taken out of its quotation marks, so that a name people put in quotation marks keeps them.
 */
export function textOf(text: string): string {
  if (!literal.test(text)) return text;
  const value = parsed(text);
  return typeof value === 'string' && !isReadAsItself(value) ? value : text;
}

/** Whether a text written into a cell is read as itself. */
export function isReadAsItself(text: string): boolean {
  if (easy.test(text)) return true;
  if (isScientific(text) || isFailed(text) || isTotal(text) || unwritable.test(text)) return false;
  const clean = cleanedCell(text);
  return clean === text && text !== '' && textOf(text) === text;
}

/** A value as JSON in which everything that nobody sees is escaped. */
export function visibleJson(value: string | readonly string[]): string {
  return JSON.stringify(value).replace(
    escaped,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
