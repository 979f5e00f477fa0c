const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days of a month in the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The year, month and day of the month that a text names as `YYYY-MM-DD`, or the code of what is wrong with it. */
export function dayParts(text: string): readonly [number, number, number] | 'date.shape' | 'date.unreal' {
  const match = shape.exec(text);
  if (match === null) return 'date.shape';
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year === 0 || day === 0 || day > daysInMonth(year, month) ? 'date.unreal' : [year, month, day];
}

/** What is wrong with a text that is no day, and how one is written. */
export function noDay(text: unknown): string {
  return `“${String(text)}” is no day: write it as 2026-03-05. 日期须是真实的一天，写成 2026-03-05。`;
}
