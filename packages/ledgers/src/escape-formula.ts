const formulaStart = /^'*(?:[=+\-@\t\r＝＋－＠]|\d(?:\.\d+)?E\+\d{2}$)/u;
const bareFormula = /^[=+\-@\t\r＝＋－＠]/u;

/** A text that a spreadsheet will not take for a formula. Numbers and days are written by their columns and need no shield. */
export function escapedFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** A cell as it was read that a spreadsheet will not take for a formula; one that has its shield keeps it. */
export function escapedFormulaAgain(cell: string): string {
  return bareFormula.test(cell) ? `'${cell}` : cell;
}
