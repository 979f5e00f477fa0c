import type { AwardLadder } from '@huiqi/model/types';
import type { SealedPack } from '@huiqi/rules';
import { anhuiSpecialEquipment } from './places/anhui/special-equipment.ts';
import { beijingDemands } from './places/beijing/demands.ts';
import { cnCampaignDays } from './places/cn/campaign-days.ts';
import { cnCompanyDuties } from './places/cn/company-duties.ts';
import { cnComplaints } from './places/cn/complaints.ts';
import { cnCounting } from './places/cn/counting.ts';
import { cnDevice } from './places/cn/device.ts';
import { cnDevices } from './places/cn/devices.ts';
import { cnDutyCalendar } from './places/cn/duty-calendar.ts';
import { cnHighTech } from './places/cn/high-tech.ts';
import { cnIndividual } from './places/cn/individual.ts';
import { cnLicences } from './places/cn/licences.ts';
import { cnLowProfit } from './places/cn/low-profit.ts';
import { cnMetrology } from './places/cn/metrology.ts';
import { cnMetrologyCharges } from './places/cn/metrology-charges.ts';
import { cnPatent } from './places/cn/patent.ts';
import { cnPatentDuties } from './places/cn/patent-duties.ts';
import { cnPenalty } from './places/cn/penalty.ts';
import { cnPetitions } from './places/cn/petitions.ts';
import { cnQmsUpgrade } from './places/cn/qms-upgrade.ts';
import { cnQualityAward } from './places/cn/quality-award.ts';
import { cnRegistration } from './places/cn/registration.ts';
import { cnScale } from './places/cn/scale.ts';
import { cnSize } from './places/cn/size.ts';
import { cnSme } from './places/cn/sme.ts';
import { cnSpecialEquipment } from './places/cn/special-equipment.ts';
import { cnTrademark } from './places/cn/trademark.ts';
import { cnTrademarkDuties } from './places/cn/trademark-duties.ts';
import { cnVerification } from './places/cn/verification.ts';
import { fujianSpecialEquipment } from './places/fujian/special-equipment.ts';
import { fuzhouQualityAward } from './places/fuzhou/quality-award.ts';
import { henanDemands } from './places/henan/demands.ts';
import { hubeiChiefQualityOfficer } from './places/hubei/chief-quality-officer.ts';
import { jiangsuSpecialEquipment } from './places/jiangsu/special-equipment.ts';
import { jiangsuTesting } from './places/jiangsu/testing.ts';
import { jiangxiQualityAward } from './places/jiangxi/quality-award.ts';
import { jiangxiQualityAwardLadder } from './places/jiangxi/quality-award-ladder.ts';
import { jinanDemands } from './places/jinan/demands.ts';
import { jinzhouReporting } from './places/jinzhou/reporting.ts';
import { qingpuQualityAward } from './places/qingpu/quality-award.ts';
import { quanzhouDemands } from './places/quanzhou/demands.ts';
import { shandongQualityAward } from './places/shandong/quality-award.ts';
import { shandongQualityAwardLadder } from './places/shandong/quality-award-ladder.ts';
import { shandongSpecialEquipment } from './places/shandong/special-equipment.ts';
import { shanghaiDemands } from './places/shanghai/demands.ts';
import { shanghaiQualityAward } from './places/shanghai/quality-award.ts';
import { shanghaiQualityAwardLadder } from './places/shanghai/quality-award-ladder.ts';
import { shanghaiRegistration } from './places/shanghai/registration.ts';
import { shanghaiSpecialEquipment } from './places/shanghai/special-equipment.ts';
import { shangqiuTasks } from './places/shangqiu/tasks.ts';
import { sichuanQualityAward } from './places/sichuan/quality-award.ts';
import { sichuanQualityAwardLadder } from './places/sichuan/quality-award-ladder.ts';
import { xiamenMetrology } from './places/xiamen/metrology.ts';
import { xuchangDemands } from './places/xuchang/demands.ts';
import { zhejiangMade } from './places/zhejiang/made.ts';
import { zhejiangQualityAward } from './places/zhejiang/quality-award.ts';
import { zhejiangQualityAwardLadder } from './places/zhejiang/quality-award-ladder.ts';
import { zhejiangQualityAwardMoney } from './places/zhejiang/quality-award-money.ts';
import { zhuhaiDemands } from './places/zhuhai/demands.ts';
import { ziyangRegistration } from './places/ziyang/registration.ts';

/**
 * 全部规则包，先全国，后各地 · Every pack, national ones first, then place by place. A rule desk takes those of its division.
 *
 * @zh 全部规则包
 */
export const allPacks: readonly SealedPack[] = [
  cnCampaignDays,
  cnCompanyDuties,
  cnComplaints,
  cnCounting,
  cnDevice,
  cnDevices,
  cnDutyCalendar,
  cnHighTech,
  cnIndividual,
  cnLicences,
  cnLowProfit,
  cnMetrology,
  cnMetrologyCharges,
  cnPatent,
  cnPatentDuties,
  cnPenalty,
  cnPetitions,
  cnQmsUpgrade,
  cnQualityAward,
  cnRegistration,
  cnScale,
  cnSize,
  cnSme,
  cnSpecialEquipment,
  cnTrademark,
  cnTrademarkDuties,
  cnVerification,
  beijingDemands,
  jinzhouReporting,
  shanghaiDemands,
  shanghaiQualityAward,
  shanghaiRegistration,
  shanghaiSpecialEquipment,
  qingpuQualityAward,
  jiangsuSpecialEquipment,
  jiangsuTesting,
  zhejiangQualityAward,
  zhejiangQualityAwardMoney,
  zhejiangMade,
  anhuiSpecialEquipment,
  fujianSpecialEquipment,
  fuzhouQualityAward,
  xiamenMetrology,
  quanzhouDemands,
  jiangxiQualityAward,
  shandongQualityAward,
  shandongSpecialEquipment,
  jinanDemands,
  henanDemands,
  xuchangDemands,
  shangqiuTasks,
  hubeiChiefQualityOfficer,
  zhuhaiDemands,
  sichuanQualityAward,
  ziyangRegistration,
];

/**
 * 全部奖项梯次 · Every ladder of awards.
 *
 * @zh 全部奖项梯次
 */
export const allLadders: readonly AwardLadder[] = [
  shanghaiQualityAwardLadder,
  zhejiangQualityAwardLadder,
  jiangxiQualityAwardLadder,
  shandongQualityAwardLadder,
  sichuanQualityAwardLadder,
];
