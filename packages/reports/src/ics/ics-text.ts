import { lastOf, printable } from '@huiqi/kernel';

/** Control characters that no text of the format may hold, each a space; line feeds and tabs may stand. */
const controls = /[^\P{Cc}\n\t\u0080-\u009f]/gu;

/**
 * A text that the format can hold: one kind of line end, no control characters, no half of a character.
 *
 * @see RFC 5545, 3.3.11
 * @internal
 */
export function icsText(text: string): string {
  return printable(text.replace(/\r\n?/g, '\n').replace(controls, ' '));
}

/**
 * Puts the alarms of each event behind its properties, as the grammar wants them, and ends the last line.
 *
 * @see RFC 5545, 3.6.1
 * @internal
 */
export function alarmsLast(file: string): string {
  const [lines, held]: [string[], string[]] = [[], []];
  let inside = false;
  for (const line of file.split('\r\n')) {
    if (line === 'BEGIN:VALARM') inside = true;
    if (line === 'END:VEVENT') lines.push(...held.splice(0));
    (inside ? held : lines).push(line);
    if (line === 'END:VALARM') inside = false;
  }
  if (lastOf(lines) !== '') lines.push('');
  return lines.join('\r\n');
}
