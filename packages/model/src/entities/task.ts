import * as z from 'zod';
import { list } from '../values/list.ts';
import { LocalDate } from '../values/local-date.ts';
import { ownSource } from '../values/own-source.ts';
import { Text } from '../values/text.ts';

/**
 * A stage of a task, such as the acceptance of a project. `on` is null until it is reached; `evidence` names what shows that it was.
 *
 * @zh 任务阶段
 */
export const TaskStage = z
  .object({
    code: Text.meta({ title: '阶段代码', titleEn: 'stage code', source: ownSource }),
    due: LocalDate.nullable().meta({ title: '阶段期限', titleEn: 'stage due', source: ownSource }),
    on: LocalDate.nullable().meta({ title: '阶段完成日期', titleEn: 'stage reached on', source: ownSource }),
    evidence: list(Text).meta({ title: '阶段佐证材料', titleEn: 'evidence of the stage', source: ownSource }),
  })
  .meta({ id: 'TaskStage', title: '任务阶段', titleEn: 'stage of a task' });

/** A stage of a task as data. @zh 任务阶段 */
export interface TaskStage extends z.output<typeof TaskStage> {}

/**
 * Something that somebody is to do by a day. `title` is null where what the task is about says it; `owner` is an officer's id, a
 * section, a role or a firm's department, and null where nobody is named; `due` is null where no day is set. `evidence` says what is to
 * show that it is done, `stages` what it passes through, in their order, and is empty for a task done in one go.
 *
 * @zh 任务
 * @example
 * ```ts
 * import { readTask } from '@huiqi/model';
 *
 * const stages = [{ code: 'accepted', due: '2026-10-31', on: '2026-10-12', evidence: ['验收意见'] }];
 * const read = readTask({ id: 't1', title: '建设计量检测平台', owner: '计量股', due: '2026-12', stages, evidence: ['验收报告'] });
 * read.issues.map(({ code, path }) => [code, ...path]); // => [['model.date', 'due']]
 * ```
 */
export const Task = z
  .object({
    id: Text.meta({ title: '任务编号', titleEn: 'task id', source: ownSource }),
    title: Text.nullable().meta({ title: '任务内容', titleEn: 'what is to be done', source: ownSource }),
    owner: Text.nullable().meta({ title: '责任人', titleEn: 'owner', source: ownSource }),
    due: LocalDate.nullable().meta({ title: '完成期限', titleEn: 'due', source: ownSource }),
    stages: list(TaskStage).meta({ title: '任务阶段', titleEn: 'stages', source: ownSource }),
    evidence: list(Text).meta({ title: '佐证材料', titleEn: 'evidence', source: ownSource }),
  })
  .meta({ id: 'Task', title: '任务', titleEn: 'task' });

/** A task as data. @zh 任务 */
export interface Task extends z.output<typeof Task> {}
