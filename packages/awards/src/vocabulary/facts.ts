import { isLocalTime } from '@huiqi/kernel/days';
import { awardKinds, holdingGrades, levels } from '@huiqi/model/types';
import type { FactSpec } from '@huiqi/rules';
import { issue } from '../codes.ts';
import { calendarYear, fact, levelOrder, subjectTypes, words } from './word.ts';

const education = {
  secondary: words('中专', 'secondary vocational'),
  college: words('大专', 'college'),
  bachelor: words('本科', 'bachelor'),
  master: words('硕士及以上', 'master or above'),
};
const rank = {
  none: words('无', 'none'),
  junior: words('初级', 'junior'),
  middle: words('中级', 'middle'),
  senior: words('高级', 'senior'),
};

/** A time of day, as calls of awards name it. */
const timeOfDay: NonNullable<FactSpec['check']> = (text) => ({
  issues: isLocalTime(text) ? [] : [issue('time.shape', { text })],
});

/** The facts about an applicant that are not facts of every enterprise. */
export const factWords: Readonly<Record<string, FactSpec>> = {
  'practice.excellenceSince': fact('day', '卓越绩效模式实施起始日', 'practising the excellence model since', {
    question: words(
      '自哪一天起实施卓越绩效模式（GB/T 19580）？',
      'Since which day has the excellence model (GB/T 19580) been practised?',
    ),
  }),
  'practice.qmsSince': fact('day', '质量管理体系有效运行起始日', 'quality management system effective since'),
  'practice.statedResults': fact('boolean', '卓越绩效是否取得成效', 'visible results'),
  'subject.type': fact('text', '申报类型', 'applying as', { values: subjectTypes }),
  'subject.independentLegalPerson': fact('boolean', '是否独立法人', 'independent legal person'),
  'subject.nonProfit': fact('boolean', '是否非营利组织', 'non-profit organisation'),
  'subject.medical': fact('boolean', '是否医疗机构', 'medical institution'),
  'subject.school': fact('text', '学校类别', 'kind of school', {
    values: {
      none: words('不是学校', 'no school'),
      primary: words('小学', 'primary school'),
      junior: words('初中', 'junior middle school'),
      vocational: words('职业学校', 'vocational school'),
      other: words('其他学校', 'another school'),
    },
  }),
  'subject.exporter': fact('boolean', '是否出口企业', 'exporter'),
  'subject.specialised': fact('boolean', '是否专精特新企业', 'specialised and innovative firm'),
  'subject.statisticsInPlace': fact('boolean', '是否在本地纳入统计', 'counted in the local statistics'),
  'subject.localSupplierShare': fact('ratio', '省内合格供应商占比', 'share of qualified suppliers in the province', {
    least: 0,
    most: 1,
  }),
  'subject.technologyCentre': fact('boolean', '是否有省级以上技术或设计中心', 'provincial technology or design centre'),
  'subject.advancedIndustry': fact('text', '重点产业', 'favoured industry', {
    values: {
      aerospace: words('航空航天', 'aerospace'),
      'embodied-ai': words('具身智能', 'embodied AI'),
      'life-health': words('生命健康', 'life and health'),
      'low-altitude': words('低空经济', 'low-altitude economy'),
      other: words('其他', 'other'),
    },
  }),
  'application.year': fact('integer', '申报年度', 'year of the application', calendarYear),
  'application.hour': fact('text', '申报时刻（时:分，如 11:30）', 'hour of filing, such as 11:30', {
    check: timeOfDay,
  }),
  'application.achievement': fact('text', '申报成果', 'achievement put forward'),
  'score.total': fact('ratio', '评审得分', 'score', { least: 0 }),
  'score.rank': fact('integer', '评审名次', 'rank', { least: 1 }),
  'person.qualityWorkSince': fact('day', '从事质量工作起始日', 'quality work since'),
  'person.localWorkSince': fact('day', '在本地从事质量工作起始日', 'quality work in the place since'),
  'person.education': fact('text', '学历', 'education', {
    values: education,
    order: ['secondary', 'college', 'bachelor', 'master'],
  }),
  'person.rank': fact('text', '职称', 'professional rank', {
    values: rank,
    order: ['none', 'junior', 'middle', 'senior'],
  }),
  'person.trainedOn': fact('day', '首席质量官培训合格日期', 'trained as chief quality officer on'),
  'person.appointed': fact('boolean', '是否由法定代表人聘任', 'appointed by the legal representative'),
  'officer.appointedOn': fact('day', '首席质量官聘任日期', 'chief quality officer since'),
  'held.award': fact('text', '所获奖项', 'award held'),
  'held.grade': fact('text', '所获等次', 'grade held', { values: holdingGrades }),
  'held.level': fact('text', '所获奖项层级', 'level held', { values: levels, order: levelOrder }),
  'held.kind': fact('text', '所获奖项类别', 'kind held', { values: awardKinds }),
  'held.on': fact('day', '所获奖项授予日', 'held since'),
  'held.wins': fact('integer', '同一奖项此前获奖次数', 'earlier wins of the same award', { least: 0 }),
  'held.upperPaid': fact('fen', '上级奖励金额', 'prize money of the higher award', { unit: '元', least: 0 }),
  'review.passed': fact('boolean', '复评是否合格', 'passed the re-assessment'),
  'review.slight': fact('boolean', '是否仅有轻微问题', 'slight problems only'),
  'scoring.standard': fact('text', '评分标准', 'scoring standard'),
  'reply.deemed': fact('text', '视为的回复', 'reply it is taken for', {
    values: { taking: words('参加', 'taking part'), declined: words('不参加', 'not taking part') },
  }),
};
