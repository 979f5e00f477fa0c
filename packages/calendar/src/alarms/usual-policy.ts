import type { AlarmPolicy } from './alarm-policy.ts';

/** Where a bureau has no policy of its own: two months, one month, a week and a day before, as reminding tools commonly do. @zh 常用提醒规则 */
export const usualAlarmPolicy: AlarmPolicy = {
  leads: [
    { amount: 60, unit: 'day' },
    { amount: 30, unit: 'day' },
    { amount: 7, unit: 'day' },
    { amount: 1, unit: 'workday' },
  ],
};
