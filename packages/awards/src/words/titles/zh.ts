import type { Titles } from '@huiqi/kernel';
import { awardKinds, holdingGrades, levels } from '@huiqi/model/types';
import type { AwardsTitles } from '../../vocabulary.ts';

const titles: AwardsTitles = {
  facts: {
    'practice.excellenceSince': {
      title: '卓越绩效模式实施起始日',
      question: '自哪一天起实施卓越绩效模式（GB/T 19580）？',
    },
    'practice.qmsSince': '质量管理体系有效运行起始日',
    'practice.statedResults': '卓越绩效是否取得成效',
    'subject.type': {
      title: '申报类型',
      values: {
        organisation: '组织',
        unit: '分支或内设机构',
        team: '班组或团队',
        individual: '个人',
        government: '政府',
      },
    },
    'subject.independentLegalPerson': '是否独立法人',
    'subject.nonProfit': '是否非营利组织',
    'subject.medical': '是否医疗机构',
    'subject.school': {
      title: '学校类别',
      values: { none: '不是学校', primary: '小学', junior: '初中', vocational: '职业学校', other: '其他学校' },
    },
    'subject.exporter': '是否出口企业',
    'subject.specialised': '是否专精特新企业',
    'subject.statisticsInPlace': '是否在本地纳入统计',
    'subject.localSupplierShare': '省内合格供应商占比',
    'subject.technologyCentre': '是否有省级以上技术或设计中心',
    'subject.advancedIndustry': {
      title: '重点产业',
      values: {
        aerospace: '航空航天',
        'embodied-ai': '具身智能',
        'life-health': '生命健康',
        'low-altitude': '低空经济',
        other: '其他',
      },
    },
    'application.year': '申报年度',
    'application.hour': '申报时刻（时:分，如 11:30）',
    'application.achievement': '申报成果',
    'score.total': '评审得分',
    'score.rank': '评审名次',
    'person.qualityWorkSince': '从事质量工作起始日',
    'person.localWorkSince': '在本地从事质量工作起始日',
    'person.education': {
      title: '学历',
      values: { secondary: '中专', college: '大专', bachelor: '本科', master: '硕士及以上' },
    },
    'person.rank': { title: '职称', values: { none: '无', junior: '初级', middle: '中级', senior: '高级' } },
    'person.trainedOn': '首席质量官培训合格日期',
    'person.appointed': '是否由法定代表人聘任',
    'officer.appointedOn': '首席质量官聘任日期',
    'held.award': '所获奖项',
    'held.grade': { title: '所获等次', values: holdingGrades },
    'held.level': { title: '所获奖项层级', values: levels },
    'held.kind': { title: '所获奖项类别', values: awardKinds },
    'held.on': '所获奖项授予日',
    'held.wins': '同一奖项此前获奖次数',
    'held.upperPaid': '上级奖励金额',
    'review.passed': '复评是否合格',
    'review.slight': '是否仅有轻微问题',
    'scoring.standard': '评分标准',
    'reply.deemed': { title: '视为的回复', values: { taking: '参加', declined: '不参加' } },
  },
  collections: {
    accidents: {
      title: '事故',
      fields: {
        on: '发生日期',
        kind: {
          title: '事故类别',
          values: {
            quality: '质量',
            safety: '安全',
            environment: '生态环境',
            health: '公共卫生',
            food: '食品',
            mass: '群体性事件',
            other: '其他',
          },
        },
        severity: {
          title: '事故等级',
          values: { general: '一般事故', larger: '较大事故', major: '重大事故', grave: '特别重大事故' },
        },
        ownFault: '是否因本组织责任',
      },
    },
    violations: {
      title: '违法违纪行为',
      fields: {
        on: '认定日期',
        kind: {
          title: '类别',
          values: {
            quality: '质量',
            safety: '安全',
            environment: '生态环境',
            tax: '税务',
            labour: '劳动用工',
            credit: '失信',
            licence: '资质许可',
            'consumer-fraud': '欺诈消费者',
            'award-fraud': '骗取奖项',
            other: '其他',
          },
        },
        award: '涉及奖项',
        serious: '是否情节严重',
      },
    },
    samplings: {
      title: '监督抽查',
      fields: {
        on: '抽查日期',
        level: { title: '抽查层级', values: levels },
        passed: '是否合格',
        serious: '是否严重不合格',
      },
    },
    complaints: {
      title: '投诉',
      fields: {
        on: '投诉日期',
        valid: '是否属实',
        severity: { title: '投诉程度', values: { general: '一般', larger: '较大', major: '重大' } },
        ownFault: '是否因本组织责任',
      },
    },
    exportNotices: { title: '境外通报', fields: { on: '通报日期', ownFault: '是否因本组织责任' } },
    holdings: {
      title: '已获奖项',
      fields: {
        on: '授予日期',
        onOrAfter: '授予日期不早于',
        onOrBefore: '授予日期不晚于',
        award: '奖项编号',
        level: { title: '奖项层级', values: levels },
        kind: { title: '奖项类别', values: awardKinds },
        grade: { title: '获奖等次', values: holdingGrades },
        year: '评选年度',
        achievement: '获奖成果',
        until: '有效期至',
      },
    },
    annuals: {
      title: '年度数据',
      fields: {
        on: '年度末日',
        yieldGrade: { title: '亩均效益综合评价结果', values: { A: 'A档', B: 'B档', C: 'C档', D: 'D档' } },
        revenue: '营业收入',
        profit: '利润总额',
        revenueGrowth: '营业收入增长率',
        samplingsPassed: '当年监督抽查是否全部合格',
      },
    },
    certificates: {
      title: '认证证书',
      fields: {
        on: '发证日期',
        until: '有效期至',
        kind: {
          title: '证书类别',
          values: {
            quality: '质量管理体系（GB/T 19001）',
            environment: '环境管理体系（GB/T 24001）',
            health: '职业健康安全管理体系（GB/T 45001）',
            sector: '行业管理体系',
            brand: '品字标认证',
            'same-line': '“三同”产品',
            other: '其他',
          },
        },
      },
    },
    pools: {
      title: '培育库在库情况',
      fields: { on: '入库日期', until: '出库日期', reviewedOn: '最近复核日期', pool: '培育库编号', tier: '梯次' },
    },
    standards: {
      title: '标准',
      fields: {
        on: '发布日期',
        number: '标准号',
        kind: {
          title: '标准类别',
          values: {
            'zhejiang-made': '“浙江制造”标准（T/ZZB）',
            enterprise: '企业标准',
            advanced: '先进标准',
            other: '其他',
          },
        },
        declared: '是否自我声明公开',
      },
    },
    awardApplications: {
      title: '各项申报',
      fields: {
        on: '申报日期',
        award: '奖项编号',
        level: { title: '奖项层级', values: levels },
        kind: { title: '奖项类别', values: awardKinds },
        grade: { title: '获奖等次', values: holdingGrades },
        year: '申报年度',
        subject: {
          title: '申报类型',
          values: {
            organisation: '组织',
            unit: '分支或内设机构',
            team: '班组或团队',
            individual: '个人',
            government: '政府',
          },
        },
      },
    },
    awardPayments: {
      title: '奖励资金',
      fields: {
        on: '拨付日期',
        award: '奖项编号',
        level: { title: '奖项层级', values: levels },
        kind: { title: '奖项类别', values: awardKinds },
        grade: { title: '获奖等次', values: holdingGrades },
        amount: '金额',
      },
    },
    recommendations: { title: '推荐意见', fields: { on: '推荐日期', by: '推荐单位', award: '奖项编号' } },
    replies: { title: '回复', fields: { on: '回复日期', matter: '事项' } },
    editions: { title: '评选届次', fields: { on: '起算日期', award: '奖项编号' } },
    controlled: {
      title: '控股组织',
      fields: { name: '名称' },
      collections: {
        accidents: {
          title: '事故',
          fields: {
            on: '发生日期',
            kind: {
              title: '事故类别',
              values: {
                quality: '质量',
                safety: '安全',
                environment: '生态环境',
                health: '公共卫生',
                food: '食品',
                mass: '群体性事件',
                other: '其他',
              },
            },
            severity: {
              title: '事故等级',
              values: { general: '一般事故', larger: '较大事故', major: '重大事故', grave: '特别重大事故' },
            },
            ownFault: '是否因本组织责任',
          },
        },
        violations: {
          title: '违法违纪行为',
          fields: {
            on: '认定日期',
            kind: {
              title: '类别',
              values: {
                quality: '质量',
                safety: '安全',
                environment: '生态环境',
                tax: '税务',
                labour: '劳动用工',
                credit: '失信',
                licence: '资质许可',
                'consumer-fraud': '欺诈消费者',
                'award-fraud': '骗取奖项',
                other: '其他',
              },
            },
            award: '涉及奖项',
            serious: '是否情节严重',
          },
        },
        samplings: {
          title: '监督抽查',
          fields: {
            on: '抽查日期',
            level: { title: '抽查层级', values: levels },
            passed: '是否合格',
            serious: '是否严重不合格',
          },
        },
        complaints: {
          title: '投诉',
          fields: {
            on: '投诉日期',
            valid: '是否属实',
            severity: { title: '投诉程度', values: { general: '一般', larger: '较大', major: '重大' } },
            ownFault: '是否因本组织责任',
          },
        },
        annuals: {
          title: '年度数据',
          fields: {
            on: '年度末日',
            yieldGrade: { title: '亩均效益综合评价结果', values: { A: 'A档', B: 'B档', C: 'C档', D: 'D档' } },
            revenue: '营业收入',
            profit: '利润总额',
            revenueGrowth: '营业收入增长率',
            samplingsPassed: '当年监督抽查是否全部合格',
          },
        },
      },
    },
  },
  events: {
    cutoff: '申报通知规定的截止日',
    review: '复核',
  },
};

/** What the facts, records and events of `@huiqi/awards` are called in Chinese. */
export const awardsTitlesZh: Titles = titles;
