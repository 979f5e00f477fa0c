import type { Titles } from '@huiqi/kernel';
import { awardKinds, holdingGrades, levels } from '@huiqi/model/types';
import type { AwardsTitles } from '../../vocabulary.ts';

const titles: AwardsTitles = {
  facts: {
    'practice.excellenceSince': {
      title: 'practising the excellence model since',
      question: 'Since which day has the excellence model (GB/T 19580) been practised?',
    },
    'practice.qmsSince': 'quality management system effective since',
    'practice.statedResults': 'visible results',
    'subject.type': {
      title: 'applying as',
      values: {
        organisation: 'organisation',
        unit: 'unit',
        team: 'team',
        individual: 'individual',
        government: 'government',
      },
    },
    'subject.independentLegalPerson': 'independent legal person',
    'subject.nonProfit': 'non-profit organisation',
    'subject.medical': 'medical institution',
    'subject.school': {
      title: 'kind of school',
      values: {
        none: 'no school',
        primary: 'primary school',
        junior: 'junior middle school',
        vocational: 'vocational school',
        other: 'another school',
      },
    },
    'subject.exporter': 'exporter',
    'subject.specialised': 'specialised and innovative firm',
    'subject.statisticsInPlace': 'counted in the local statistics',
    'subject.localSupplierShare': 'share of qualified suppliers in the province',
    'subject.technologyCentre': 'provincial technology or design centre',
    'subject.advancedIndustry': {
      title: 'favoured industry',
      values: {
        aerospace: 'aerospace',
        'embodied-ai': 'embodied AI',
        'life-health': 'life and health',
        'low-altitude': 'low-altitude economy',
        other: 'other',
      },
    },
    'application.year': 'year of the application',
    'application.hour': 'hour of filing, such as 11:30',
    'application.achievement': 'achievement put forward',
    'score.total': 'score',
    'score.rank': 'rank',
    'person.qualityWorkSince': 'quality work since',
    'person.localWorkSince': 'quality work in the place since',
    'person.education': {
      title: 'education',
      values: {
        secondary: 'secondary vocational',
        college: 'college',
        bachelor: 'bachelor',
        master: 'master or above',
      },
    },
    'person.rank': {
      title: 'professional rank',
      values: { none: 'none', junior: 'junior', middle: 'middle', senior: 'senior' },
    },
    'person.trainedOn': 'trained as chief quality officer on',
    'person.appointed': 'appointed by the legal representative',
    'officer.appointedOn': 'chief quality officer since',
    'held.award': 'award held',
    'held.grade': { title: 'grade held', values: holdingGrades },
    'held.level': { title: 'level held', values: levels },
    'held.kind': { title: 'kind held', values: awardKinds },
    'held.on': 'held since',
    'held.wins': 'earlier wins of the same award',
    'held.upperPaid': 'prize money of the higher award',
    'review.passed': 'passed the re-assessment',
    'review.slight': 'slight problems only',
    'scoring.standard': 'scoring standard',
    'reply.deemed': { title: 'reply it is taken for', values: { taking: 'taking part', declined: 'not taking part' } },
  },
  collections: {
    accidents: {
      title: 'accidents',
      fields: {
        on: 'day',
        kind: {
          title: 'kind',
          values: {
            quality: 'quality',
            safety: 'safety',
            environment: 'environment',
            health: 'public health',
            food: 'food',
            mass: 'mass incident',
            other: 'other',
          },
        },
        severity: {
          title: 'severity',
          values: { general: 'ordinary', larger: 'larger', major: 'major', grave: 'grave' },
        },
        ownFault: 'by its own fault',
      },
    },
    violations: {
      title: 'breaches of law or discipline',
      fields: {
        on: 'day',
        kind: {
          title: 'kind',
          values: {
            quality: 'quality',
            safety: 'safety',
            environment: 'environment',
            tax: 'tax',
            labour: 'labour',
            credit: 'credit',
            licence: 'licence',
            'consumer-fraud': 'consumer fraud',
            'award-fraud': 'award obtained by fraud',
            other: 'other',
          },
        },
        award: 'award concerned',
        serious: 'serious',
      },
    },
    samplings: {
      title: 'supervisory samplings',
      fields: { on: 'day', level: { title: 'level', values: levels }, passed: 'passed', serious: 'serious failure' },
    },
    complaints: {
      title: 'complaints',
      fields: {
        on: 'day',
        valid: 'found to be true',
        severity: { title: 'severity', values: { general: 'ordinary', larger: 'larger', major: 'major' } },
        ownFault: 'by its own fault',
      },
    },
    exportNotices: { title: 'notifications abroad', fields: { on: 'day', ownFault: 'by its own fault' } },
    holdings: {
      title: 'awards held',
      fields: {
        on: 'granted on',
        onOrAfter: 'granted on or after',
        onOrBefore: 'granted on or before',
        award: 'award',
        level: { title: 'level', values: levels },
        kind: { title: 'kind', values: awardKinds },
        grade: { title: 'grade', values: holdingGrades },
        year: 'year',
        achievement: 'achievement rewarded',
        until: 'valid until',
      },
    },
    annuals: {
      title: 'yearly figures',
      fields: {
        on: 'last day of the year',
        yieldGrade: { title: 'land yield grade', values: { A: 'A', B: 'B', C: 'C', D: 'D' } },
        revenue: 'revenue',
        profit: 'profit',
        revenueGrowth: 'growth of revenue',
        samplingsPassed: 'passed every sampling of the year',
      },
    },
    certificates: {
      title: 'certificates',
      fields: {
        on: 'issued on',
        until: 'valid until',
        kind: {
          title: 'kind',
          values: {
            quality: 'quality management system',
            environment: 'environmental management system',
            health: 'occupational health and safety management system',
            sector: 'sector certificate',
            brand: '品字标 certificate',
            'same-line': 'same line, same standard, same quality',
            other: 'other',
          },
        },
      },
    },
    pools: {
      title: 'membership of cultivation pools',
      fields: { on: 'entered on', until: 'left on', reviewedOn: 'last reviewed on', pool: 'pool', tier: 'tier' },
    },
    standards: {
      title: 'standards',
      fields: {
        on: 'released on',
        number: 'number',
        kind: {
          title: 'kind',
          values: {
            'zhejiang-made': '浙江制造 standard',
            enterprise: 'enterprise standard',
            advanced: 'advanced standard',
            other: 'other',
          },
        },
        declared: 'publicly self-declared',
      },
    },
    awardApplications: {
      title: 'applications filed',
      fields: {
        on: 'filed on',
        award: 'award',
        level: { title: 'level', values: levels },
        kind: { title: 'kind', values: awardKinds },
        grade: { title: 'grade', values: holdingGrades },
        year: 'year',
        subject: {
          title: 'applying as',
          values: {
            organisation: 'organisation',
            unit: 'unit',
            team: 'team',
            individual: 'individual',
            government: 'government',
          },
        },
      },
    },
    awardPayments: {
      title: 'prize money',
      fields: {
        on: 'paid on',
        award: 'award',
        level: { title: 'level', values: levels },
        kind: { title: 'kind', values: awardKinds },
        grade: { title: 'grade', values: holdingGrades },
        amount: 'amount',
      },
    },
    recommendations: { title: 'recommendations', fields: { on: 'day', by: 'by', award: 'award' } },
    replies: { title: 'replies', fields: { on: 'day', matter: 'matter' } },
    editions: { title: 'editions', fields: { on: 'counts from', award: 'award' } },
    controlled: {
      title: 'controlled organisations',
      fields: { name: 'name' },
      collections: {
        accidents: {
          title: 'accidents',
          fields: {
            on: 'day',
            kind: {
              title: 'kind',
              values: {
                quality: 'quality',
                safety: 'safety',
                environment: 'environment',
                health: 'public health',
                food: 'food',
                mass: 'mass incident',
                other: 'other',
              },
            },
            severity: {
              title: 'severity',
              values: { general: 'ordinary', larger: 'larger', major: 'major', grave: 'grave' },
            },
            ownFault: 'by its own fault',
          },
        },
        violations: {
          title: 'breaches of law or discipline',
          fields: {
            on: 'day',
            kind: {
              title: 'kind',
              values: {
                quality: 'quality',
                safety: 'safety',
                environment: 'environment',
                tax: 'tax',
                labour: 'labour',
                credit: 'credit',
                licence: 'licence',
                'consumer-fraud': 'consumer fraud',
                'award-fraud': 'award obtained by fraud',
                other: 'other',
              },
            },
            award: 'award concerned',
            serious: 'serious',
          },
        },
        samplings: {
          title: 'supervisory samplings',
          fields: {
            on: 'day',
            level: { title: 'level', values: levels },
            passed: 'passed',
            serious: 'serious failure',
          },
        },
        complaints: {
          title: 'complaints',
          fields: {
            on: 'day',
            valid: 'found to be true',
            severity: { title: 'severity', values: { general: 'ordinary', larger: 'larger', major: 'major' } },
            ownFault: 'by its own fault',
          },
        },
        annuals: {
          title: 'yearly figures',
          fields: {
            on: 'last day of the year',
            yieldGrade: { title: 'land yield grade', values: { A: 'A', B: 'B', C: 'C', D: 'D' } },
            revenue: 'revenue',
            profit: 'profit',
            revenueGrowth: 'growth of revenue',
            samplingsPassed: 'passed every sampling of the year',
          },
        },
      },
    },
  },
  events: {
    cutoff: 'cut-off day of the call',
    review: 'review',
  },
};

/** What the facts, records and events of `@huiqi/awards` are called in English. */
export const awardsTitlesEn: Titles = titles;
