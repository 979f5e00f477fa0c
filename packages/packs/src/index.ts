/**
 * Jurisdictions as data: rule packs and working calendars, each a module of its own.
 *
 * @packageDocumentation
 */
export { cn31QingpuQualityAward } from './cn-31-qingpu-quality-award.ts';
export { cn31QualityAward } from './cn-31-quality-award.ts';
export { cn31Registration } from './cn-31-registration.ts';
export { cn31SpecialEquipment } from './cn-31-special-equipment.ts';
export { cn32SpecialEquipment } from './cn-32-special-equipment.ts';
export { cn33QualityAwardMoney } from './cn-33-quality-award-money.ts';
export { cn33QualityAward } from './cn-33-quality-award.ts';
export { cn33ZhejiangMade } from './cn-33-zhejiang-made.ts';
export { cn34SpecialEquipment } from './cn-34-special-equipment.ts';
export { cn35SpecialEquipment } from './cn-35-special-equipment.ts';
export { cn3501QualityAward } from './cn-3501-quality-award.ts';
export { cn36QualityAward } from './cn-36-quality-award.ts';
export { cn37QualityAward } from './cn-37-quality-award.ts';
export { cn37SpecialEquipment } from './cn-37-special-equipment.ts';
export { cn42ChiefQualityOfficer } from './cn-42-chief-quality-officer.ts';
export { cn51QualityAward } from './cn-51-quality-award.ts';
export { cnComplaints } from './cn-complaints.ts';
export { cnDevice } from './cn-device.ts';
export { cnHighTech } from './cn-high-tech.ts';
export { cnIndividual } from './cn-individual.ts';
export { cnJiangsuTesting } from './cn-jiangsu-testing.ts';
export { cnLowProfit } from './cn-low-profit.ts';
export { cnMetrologyCharges } from './cn-metrology-charges.ts';
export { cnMetrology } from './cn-metrology.ts';
export { cnPatent } from './cn-patent.ts';
export { cnQmsUpgrade } from './cn-qms-upgrade.ts';
export { cnQualityAward } from './cn-quality-award.ts';
export { cnScale } from './cn-scale.ts';
export { cnSize } from './cn-size.ts';
export { cnSme } from './cn-sme.ts';
export { cnTrademark } from './cn-trademark.ts';
export { cnXiamenMetrology } from './cn-xiamen-metrology.ts';
export { calendarCn } from './calendar-cn.ts';
export { ladderCn31 } from './ladder-cn-31.ts';
export { ladderCn33 } from './ladder-cn-33.ts';
export { ladderCn36 } from './ladder-cn-36.ts';
export { ladderCn37 } from './ladder-cn-37.ts';
export { ladderCn51 } from './ladder-cn-51.ts';
export { standardGbt195802012 } from './standard-gbt-19580-2012.ts';
