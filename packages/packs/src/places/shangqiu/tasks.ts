import type { SealedPack } from '@huiqi/rules';
import data from '../../../places/411400-shangqiu/tasks/pack.json' with { type: 'json' };
import type { ShangqiuTasksNames } from '../../names.ts';

/**
 * 商丘任务提醒比例 · Task lights as used in Shangqiu.
 *
 * 行政区划 · division 411400；编号 · id `cn-4114.tasks`；证据 · evidence 转述 `report`
 *
 * @zh 商丘任务提醒比例
 */
export const shangqiuTasks = data as SealedPack<ShangqiuTasksNames>;
