import { Award } from '../entities/award.ts';
import { Demand } from '../entities/demand.ts';
import { Enterprise } from '../entities/enterprise.ts';
import { FeeOrder } from '../entities/fee-order.ts';
import { Holding } from '../entities/holding.ts';
import { Instrument } from '../entities/instrument.ts';
import { Officer } from '../entities/officer.ts';
import { Target } from '../entities/target.ts';
import { Task } from '../entities/task.ts';
import { Visit } from '../entities/visit.ts';

/** The schemas of all entities by their name; a fee line is part of its order. @zh 全部实体 */
export const entities = {
  Enterprise,
  Officer,
  Visit,
  Demand,
  Instrument,
  FeeOrder,
  Award,
  Holding,
  Target,
  Task,
} as const;

/** The name of an entity. @zh 实体名称 */
export type EntityName = keyof typeof entities;
