import type { WorkingCalendar } from '@huiqi/kernel/days';
import data from '../../../places/cn/calendar.json' with { type: 'json' };

/**
 * 工作日历 · working calendar, with the notice behind each year.
 *
 * 全国 · the whole country；编号 · id `cn`
 *
 * @zh 工作日历
 */
export const cnCalendar = data as WorkingCalendar;
