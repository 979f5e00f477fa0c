import { enterpriseWords } from '@huiqi/model/facts';
import { awardKinds, holdingGrades, levels } from '@huiqi/model/types';
import type { Bilingual, CollectionSpec, FactSpec, Vocabulary } from '@huiqi/rules';

const words = (zh: string, en: string): Bilingual => ({ zh, en });
const fact = (type: FactSpec['type'], zh: string, en: string, more: Partial<FactSpec> = {}): FactSpec => ({
  type,
  title: words(zh, en),
  ...more,
});

const area = {
  quality: words('质量', 'quality'),
  safety: words('安全', 'safety'),
  environment: words('生态环境', 'environment'),
};

/** 生产安全事故报告和调查处理条例第三条: from lowest to highest. */
const severity = fact('text', '事故等级', 'severity', {
  values: {
    general: words('一般事故', 'ordinary'),
    larger: words('较大事故', 'larger'),
    major: words('重大事故', 'major'),
    grave: words('特别重大事故', 'grave'),
  },
  order: ['general', 'larger', 'major', 'grave'],
});

const accidents: CollectionSpec = {
  title: words('事故', 'accidents'),
  fields: {
    on: fact('day', '发生日期', 'day'),
    kind: fact('text', '事故类别', 'kind', { values: { ...area, other: words('其他', 'other') } }),
    severity,
    ownFault: fact('boolean', '是否因本组织责任', 'by its own fault'),
  },
  day: 'on',
};

const violations: CollectionSpec = {
  title: words('违法违纪行为', 'breaches of law or discipline'),
  fields: {
    on: fact('day', '认定日期', 'day'),
    kind: fact('text', '类别', 'kind', {
      values: { ...area, 'award-fraud': words('骗取奖项', 'award obtained by fraud'), other: words('其他', 'other') },
    }),
    award: fact('text', '涉及奖项', 'award concerned'),
    serious: fact('boolean', '是否情节严重', 'serious'),
  },
  day: 'on',
};

const samplings: CollectionSpec = {
  title: words('监督抽查', 'supervisory samplings'),
  fields: {
    on: fact('day', '抽查日期', 'day'),
    level: fact('text', '抽查层级', 'level', { values: levels, order: ['county', 'city', 'province', 'national'] }),
    passed: fact('boolean', '是否合格', 'passed'),
    serious: fact('boolean', '是否严重不合格', 'serious failure'),
  },
  day: 'on',
};

const holdings: CollectionSpec = {
  title: words('已获奖项', 'awards held'),
  fields: {
    on: fact('day', '授予日期', 'granted on'),
    onOrAfter: fact('day', '授予日期不早于', 'granted on or after'),
    onOrBefore: fact('day', '授予日期不晚于', 'granted on or before'),
    award: fact('text', '奖项编号', 'award'),
    level: fact('text', '奖项层级', 'level', { values: levels, order: ['county', 'city', 'province', 'national'] }),
    kind: fact('text', '奖项类别', 'kind', { values: awardKinds }),
    grade: fact('text', '获奖等次', 'grade', { values: holdingGrades }),
  },
  day: 'on',
};

const annuals: CollectionSpec = {
  title: words('年度数据', 'yearly figures'),
  fields: {
    on: fact('day', '年度末日', 'last day of the year'),
    yieldGrade: fact('text', '亩均效益综合评价结果', 'land yield grade', {
      values: { A: words('A档', 'A'), B: words('B档', 'B'), C: words('C档', 'C'), D: words('D档', 'D') },
      order: ['D', 'C', 'B', 'A'],
    }),
    revenue: fact('fen', '营业收入', 'revenue', { unit: '元' }),
    profit: fact('fen', '利润总额', 'profit', { unit: '元' }),
  },
  day: 'on',
};

/**
 * The words that rules on awards may use: the facts of every enterprise, the day from which it has practised the excellence
 * model, its records by kind, and the two outcomes. `eligible` says that a condition is met; `bar` that an application is not
 * accepted, with the day until which where the rule can say it.
 *
 * @zh 奖项规则词汇表
 * @see GB/T 19580
 */
export const awardsVocabulary: Vocabulary = {
  facts: {
    ...enterpriseWords,
    'practice.excellenceSince': fact('day', '卓越绩效模式实施起始日', 'practising the excellence model since', {
      question: words(
        '自哪一天起实施卓越绩效模式（GB/T 19580）？',
        'Since which day has the excellence model (GB/T 19580) been practised?',
      ),
    }),
  },
  collections: {
    accidents,
    violations,
    samplings,
    holdings,
    annuals,
    controlled: {
      title: words('控股组织', 'controlled organisations'),
      fields: { name: fact('text', '名称', 'name') },
      collections: { accidents, violations, samplings },
    },
  },
  formulas: {},
  outcomes: { eligible: {}, bar: { until: { kind: 'term', type: 'day', optional: true } } },
  events: {
    filing: words('申请', 'filing'),
    cutoff: words('申报通知规定的截止日', 'cut-off day of the call'),
    grant: words('授予', 'grant'),
  },
};
