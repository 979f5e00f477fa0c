import { cnCalendar } from '@huiqi/packs';
import { type Asked, type CaseName, momentOf, textOf } from './cases.ts';

const noticed = new Map(cnCalendar.notices.flatMap(({ days }) => Object.entries(days)));
const step = 86_400_000;

function isWorkday(moment: number): boolean {
  const kind = noticed.get(textOf(moment));
  if (kind !== undefined) return kind === 'makeup' || kind === 'workday';
  return ![0, 6].includes(new Date(moment).getUTCDay());
}

/** The corresponding day of a later month, or that month's last day. */
export function monthsLater(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return textOf(Date.UTC(year, month - 1 + count, Math.min(date, last)));
}

/** The last day of a period: read from the notices day by day, sharing nothing with the kernel. */
export function reference(name: CaseName, { start, amount }: Asked): string {
  let day = momentOf(start);
  if (name === 'workdays') {
    for (let left = amount; left > 0; ) {
      day += step;
      if (isWorkday(day)) left -= 1;
    }
    return textOf(day);
  }
  if (name === 'months') {
    day = momentOf(monthsLater(start, amount));
    while (!isWorkday(day)) day += step;
    return textOf(day);
  }
  day += amount * step;
  while (noticed.get(textOf(day)) === 'holiday') day += step;
  return textOf(day);
}
