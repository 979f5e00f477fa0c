/**
 * Jurisdictions as data: rule packs and working calendars, each a module of its own.
 *
 * @packageDocumentation
 */
export { cn11Demands } from './cn-11-demands.ts';
export { cn2107Reporting } from './cn-2107-reporting.ts';
export { cn31Demands } from './cn-31-demands.ts';
export { cn31QingpuQualityAward } from './cn-31-qingpu-quality-award.ts';
export { cn33QualityAward } from './cn-33-quality-award.ts';
export { cn3501QualityAward } from './cn-3501-quality-award.ts';
export { cn3505Demands } from './cn-3505-demands.ts';
export { cn3701Demands } from './cn-3701-demands.ts';
export { cn41Demands } from './cn-41-demands.ts';
export { cn4110Demands } from './cn-4110-demands.ts';
export { cn4114Tasks } from './cn-4114-tasks.ts';
export { cn4404Demands } from './cn-4404-demands.ts';
export { cn5120Registration } from './cn-5120-registration.ts';
export { cnCampaignDays } from './cn-campaign-days.ts';
export { cnCompanyDuties } from './cn-company-duties.ts';
export { cnComplaints } from './cn-complaints.ts';
export { cnCounting } from './cn-counting.ts';
export { cnDevices } from './cn-devices.ts';
export { cnDutyCalendar } from './cn-duty-calendar.ts';
export { cnJiangsuTesting } from './cn-jiangsu-testing.ts';
export { cnLicences } from './cn-licences.ts';
export { cnMetrology } from './cn-metrology.ts';
export { cnPatentDuties } from './cn-patent-duties.ts';
export { cnPatent } from './cn-patent.ts';
export { cnPenalty } from './cn-penalty.ts';
export { cnPetitions } from './cn-petitions.ts';
export { cnQualityAward } from './cn-quality-award.ts';
export { cnRegistration } from './cn-registration.ts';
export { cnSize } from './cn-size.ts';
export { cnSpecialEquipment } from './cn-special-equipment.ts';
export { cnTrademarkDuties } from './cn-trademark-duties.ts';
export { cnVerification } from './cn-verification.ts';
export { cnXiamenMetrology } from './cn-xiamen-metrology.ts';
export { calendarCn } from './calendar-cn.ts';
