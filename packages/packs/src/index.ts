/**
 * Jurisdictions as data: rule packs and working calendars, each a module of its own.
 *
 * @packageDocumentation
 */
export { cn31QingpuQualityAward } from './cn-31-qingpu-quality-award.ts';
export { cn31Registration } from './cn-31-registration.ts';
export { cn31SpecialEquipment } from './cn-31-special-equipment.ts';
export { cn32SpecialEquipment } from './cn-32-special-equipment.ts';
export { cn33QualityAward } from './cn-33-quality-award.ts';
export { cn34SpecialEquipment } from './cn-34-special-equipment.ts';
export { cn35SpecialEquipment } from './cn-35-special-equipment.ts';
export { cn3501QualityAward } from './cn-3501-quality-award.ts';
export { cn37SpecialEquipment } from './cn-37-special-equipment.ts';
export { cnComplaints } from './cn-complaints.ts';
export { cnDevice } from './cn-device.ts';
export { cnHighTech } from './cn-high-tech.ts';
export { cnIndividual } from './cn-individual.ts';
export { cnJiangsuTesting } from './cn-jiangsu-testing.ts';
export { cnLowProfit } from './cn-low-profit.ts';
export { cnMetrologyCharges } from './cn-metrology-charges.ts';
export { cnMetrology } from './cn-metrology.ts';
export { cnPatent } from './cn-patent.ts';
export { cnQualityAward } from './cn-quality-award.ts';
export { cnScale } from './cn-scale.ts';
export { cnSize } from './cn-size.ts';
export { cnSme } from './cn-sme.ts';
export { cnTrademark } from './cn-trademark.ts';
export { cnXiamenMetrology } from './cn-xiamen-metrology.ts';
export { calendarCn } from './calendar-cn.ts';
