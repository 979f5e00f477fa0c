import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/cn/duty-calendar/pack.json' with { type: 'json' };
import type { CnDutyCalendarNames } from '../../names.ts';

/**
 * 日管控、周排查、月调度 · Daily control, weekly check, monthly meeting.
 *
 * 全国 · the whole country；编号 · id `cn.duty-calendar`；证据 · evidence 转述 `report`
 *
 * @zh 日管控、周排查、月调度
 */
export const cnDutyCalendar = data as SealedPack<CnDutyCalendarNames>;
