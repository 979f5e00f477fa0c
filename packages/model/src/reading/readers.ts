import type { Reading } from '@huiqi/kernel';
import { Award } from '../entities/award.ts';
import { Demand } from '../entities/demand.ts';
import { FeeOrder } from '../entities/fee-order.ts';
import { Holding } from '../entities/holding.ts';
import { Instrument } from '../entities/instrument.ts';
import { Officer } from '../entities/officer.ts';
import { Target } from '../entities/target.ts';
import { Task } from '../entities/task.ts';
import { Visit } from '../entities/visit.ts';
import { readEntity } from './read-entity.ts';

/** Reads an officer; see `readEntity` for the issues. @zh 读取干部记录 */
export function readOfficer(input: unknown): Reading<Officer> {
  return readEntity(Officer, input);
}

/** Reads a visit; see `readEntity` for the issues. @zh 读取走访记录 */
export function readVisit(input: unknown): Reading<Visit> {
  return readEntity(Visit, input);
}

/** Reads a demand; see `readEntity` for the issues. @zh 读取诉求记录 */
export function readDemand(input: unknown): Reading<Demand> {
  return readEntity(Demand, input);
}

/** Reads instruments of one kind; see `readEntity` for the issues. @zh 读取器具记录 */
export function readInstrument(input: unknown): Reading<Instrument> {
  return readEntity(Instrument, input);
}

/** Reads a fee order with its lines; see `readEntity` for the issues. @zh 读取收费单 */
export function readFeeOrder(input: unknown): Reading<FeeOrder> {
  return readEntity(FeeOrder, input);
}

/** Reads an award; see `readEntity` for the issues. @zh 读取奖项 */
export function readAward(input: unknown): Reading<Award> {
  return readEntity(Award, input);
}

/** Reads a holding; see `readEntity` for the issues, and `holding.winner`. @zh 读取获奖记录 */
export function readHolding(input: unknown): Reading<Holding> {
  return readEntity(Holding, input);
}

/** Reads a target; see `readEntity` for the issues. @zh 读取目标指标 */
export function readTarget(input: unknown): Reading<Target> {
  return readEntity(Target, input);
}

/** Reads a task with its stages; see `readEntity` for the issues. @zh 读取任务 */
export function readTask(input: unknown): Reading<Task> {
  return readEntity(Task, input);
}
