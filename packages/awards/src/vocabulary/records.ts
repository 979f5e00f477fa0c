import { levels } from '@huiqi/model/types';
import type { CollectionSpec } from '@huiqi/rules';
import { awardFields, calendarYear, fact, levelOrder, subjectTypes, words } from './word.ts';

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
    kind: fact('text', '事故类别', 'kind', {
      values: {
        ...area,
        health: words('公共卫生', 'public health'),
        food: words('食品', 'food'),
        mass: words('群体性事件', 'mass incident'),
        other: words('其他', 'other'),
      },
    }),
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
      values: {
        ...area,
        tax: words('税务', 'tax'),
        labour: words('劳动用工', 'labour'),
        credit: words('失信', 'credit'),
        licence: words('资质许可', 'licence'),
        'consumer-fraud': words('欺诈消费者', 'consumer fraud'),
        'award-fraud': words('骗取奖项', 'award obtained by fraud'),
        other: words('其他', 'other'),
      },
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
    level: fact('text', '抽查层级', 'level', { values: levels, order: levelOrder }),
    passed: fact('boolean', '是否合格', 'passed'),
    serious: fact('boolean', '是否严重不合格', 'serious failure'),
  },
  day: 'on',
};

const complaints: CollectionSpec = {
  title: words('投诉', 'complaints'),
  fields: {
    on: fact('day', '投诉日期', 'day'),
    valid: fact('boolean', '是否属实', 'found to be true'),
    severity: fact('text', '投诉程度', 'severity', {
      values: { general: words('一般', 'ordinary'), larger: words('较大', 'larger'), major: words('重大', 'major') },
      order: ['general', 'larger', 'major'],
    }),
    ownFault: fact('boolean', '是否因本组织责任', 'by its own fault'),
  },
  day: 'on',
};

const exportNotices: CollectionSpec = {
  title: words('境外通报', 'notifications abroad'),
  fields: { on: fact('day', '通报日期', 'day'), ownFault: fact('boolean', '是否因本组织责任', 'by its own fault') },
  day: 'on',
};

const holdings: CollectionSpec = {
  title: words('已获奖项', 'awards held'),
  fields: {
    on: fact('day', '授予日期', 'granted on'),
    onOrAfter: fact('day', '授予日期不早于', 'granted on or after'),
    onOrBefore: fact('day', '授予日期不晚于', 'granted on or before'),
    ...awardFields,
    year: fact('integer', '评选年度', 'year', calendarYear),
    achievement: fact('text', '获奖成果', 'achievement rewarded'),
    until: fact('day', '有效期至', 'valid until'),
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
    revenue: fact('fen', '营业收入', 'revenue', { unit: '元', least: 0 }),
    profit: fact('fen', '利润总额', 'profit', { unit: '元' }),
    revenueGrowth: fact('ratio', '营业收入增长率', 'growth of revenue', { least: -1 }),
    samplingsPassed: fact('boolean', '当年监督抽查是否全部合格', 'passed every sampling of the year'),
  },
  day: 'on',
};

const certificates: CollectionSpec = {
  title: words('认证证书', 'certificates'),
  fields: {
    on: fact('day', '发证日期', 'issued on'),
    until: fact('day', '有效期至', 'valid until'),
    kind: fact('text', '证书类别', 'kind', {
      values: {
        quality: words('质量管理体系（GB/T 19001）', 'quality management system'),
        environment: words('环境管理体系（GB/T 24001）', 'environmental management system'),
        health: words('职业健康安全管理体系（GB/T 45001）', 'occupational health and safety management system'),
        sector: words('行业管理体系', 'sector certificate'),
        brand: words('品字标认证', '品字标 certificate'),
        'same-line': words('“三同”产品', 'same line, same standard, same quality'),
        other: words('其他', 'other'),
      },
    }),
  },
  day: 'on',
};

const pools: CollectionSpec = {
  title: words('培育库在库情况', 'membership of cultivation pools'),
  fields: {
    on: fact('day', '入库日期', 'entered on'),
    until: fact('day', '出库日期', 'left on'),
    reviewedOn: fact('day', '最近复核日期', 'last reviewed on'),
    pool: fact('text', '培育库编号', 'pool'),
    tier: fact('text', '梯次', 'tier'),
  },
  day: 'on',
};

/** The records that rules on awards may ask about. */
export const recordWords: Readonly<Record<string, CollectionSpec>> = {
  accidents,
  violations,
  samplings,
  complaints,
  exportNotices,
  holdings,
  annuals,
  certificates,
  pools,
  standards: {
    title: words('标准', 'standards'),
    fields: {
      on: fact('day', '发布日期', 'released on'),
      number: fact('text', '标准号', 'number'),
      kind: fact('text', '标准类别', 'kind', {
        values: {
          'zhejiang-made': words('“浙江制造”标准（T/ZZB）', '浙江制造 standard'),
          enterprise: words('企业标准', 'enterprise standard'),
          advanced: words('先进标准', 'advanced standard'),
          other: words('其他', 'other'),
        },
      }),
      declared: fact('boolean', '是否自我声明公开', 'publicly self-declared'),
    },
    day: 'on',
  },
  awardApplications: {
    title: words('各项申报', 'applications filed'),
    fields: {
      on: fact('day', '申报日期', 'filed on'),
      ...awardFields,
      year: fact('integer', '申报年度', 'year', calendarYear),
      subject: fact('text', '申报类型', 'applying as', { values: subjectTypes }),
    },
    day: 'on',
  },
  awardPayments: {
    title: words('奖励资金', 'prize money'),
    fields: {
      on: fact('day', '拨付日期', 'paid on'),
      ...awardFields,
      amount: fact('fen', '金额', 'amount', { unit: '元', least: 0 }),
    },
    day: 'on',
  },
  recommendations: {
    title: words('推荐意见', 'recommendations'),
    fields: { on: fact('day', '推荐日期', 'day'), by: fact('text', '推荐单位', 'by'), award: awardFields.award },
    day: 'on',
  },
  replies: {
    title: words('回复', 'replies'),
    fields: { on: fact('day', '回复日期', 'day'), matter: fact('text', '事项', 'matter') },
    day: 'on',
  },
  editions: {
    title: words('评选届次', 'editions'),
    fields: { on: fact('day', '起算日期', 'counts from'), award: awardFields.award },
    day: 'on',
  },
  controlled: {
    title: words('控股组织', 'controlled organisations'),
    fields: { name: fact('text', '名称', 'name') },
    collections: { accidents, violations, samplings, complaints, annuals },
  },
};
