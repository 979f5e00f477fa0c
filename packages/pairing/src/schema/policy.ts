import { list } from '@huiqi/model';
import { Citation } from '@huiqi/model/outcome';
import * as z from 'zod';

const Points = z
  .number()
  .nullable()
  .meta({ title: '分值；null 表示不得结对', titleEn: 'points, or null for no such pair' });
const points = (title: string, titleEn: string) => Points.meta({ title, titleEn });
const weight = z.number().meta({ title: '每分代价', titleEn: 'cost of a point' });
const upTo = z.number().nullable().meta({ title: '上界；null 为其余', titleEn: 'up to, or null for the rest' });
const count = (title: string, titleEn: string) => z.number().meta({ title, titleEn });

const Territory = z
  .object({
    weight,
    responsible: points('责任区划内', 'responsible'),
    county: points('同县（区）', 'same county'),
    city: points('同市', 'same city'),
    province: points('同省', 'same province'),
    elsewhere: points('省外', 'elsewhere'),
    unknown: points('不明', 'unknown'),
  })
  .meta({ title: '区划', titleEn: 'territory' });

const Park = z
  .object({
    weight,
    parks: z
      .record(z.string(), list(z.string()))
      .meta({ title: '各科室负责的园区', titleEn: 'parks of each department' }),
    inside: points('责任园区内', 'inside'),
    outside: points('责任园区外', 'outside'),
    unknown: points('不明', 'unknown'),
  })
  .meta({ title: '责任片区', titleEn: 'park' });

const Distance = z
  .object({
    weight,
    bands: list(z.object({ upTo, points: Points })).meta({ title: '距离分段（米）', titleEn: 'bands in metres' }),
    unknown: points('不明', 'unknown'),
  })
  .meta({ title: '距离', titleEn: 'distance' });

const Industry = z
  .object({
    weight,
    serves: z
      .record(z.string(), list(z.string()))
      .meta({ title: '各专长对应的行业', titleEn: 'industries a skill serves', source: 'GB/T 4754' }),
    matched: points('匹配', 'matched'),
    unmatched: points('不匹配', 'unmatched'),
    unknown: points('不明', 'unknown'),
  })
  .meta({ title: '行业匹配', titleEn: 'industry' });

const Skills = z
  .object({
    weight,
    perMissing: count('每缺一项', 'for each missing skill'),
    atMost: z.number().nullable().meta({ title: '最多', titleEn: 'at most' }),
    required: z.boolean().exactOptional().meta({ title: '缺一不可', titleEn: 'required' }),
  })
  .meta({ title: '专长匹配', titleEn: 'skills' });

const Rank = z
  .object({
    weight,
    bySize: z
      .record(z.string(), z.record(z.string(), Points))
      .meta({ title: '按规模和层级', titleEn: 'by size and rank' }),
    otherwise: points('其余', 'otherwise'),
    unknown: points('不明', 'unknown'),
  })
  .meta({ title: '层级匹配', titleEn: 'rank' });

const Chain = z
  .object({
    weight,
    matched: points('匹配', 'matched'),
    unmatched: points('不匹配', 'unmatched'),
    unknown: points('不明', 'unknown'),
  })
  .meta({ title: '产业链', titleEn: 'industry chain' });

const Continuity = z
  .object({ weight, changed: count('更换', 'of a change'), kept: count('沿用', 'of no change').exactOptional() })
  .meta({ title: '结对连续性', titleEn: 'continuity' });

const Load = z
  .object({
    weight,
    unit: z.enum(['place', 'percent']).meta({ title: '单位', titleEn: 'unit' }),
    steps: list(z.object({ upTo, points: count('分值', 'points') })).meta({ title: '分段', titleEn: 'steps' }),
  })
  .meta({ title: '负荷均衡', titleEn: 'load' });

/** What is wanted of a pairing. @zh 结对办法 */
export const PairingPolicy = z
  .object({
    id: z.string().meta({ title: '编号', titleEn: 'id' }),
    title: z.string().meta({ title: '名称', titleEn: 'title' }),
    kind: z.enum(['law', 'example']).meta({ title: '性质', titleEn: 'kind' }),
    source: Citation,
    officersPerEnterprise: z
      .object({
        otherwise: count('一般', 'otherwise'),
        bySize: z.record(z.string(), z.number()).exactOptional().meta({ title: '按规模', titleEn: 'by size' }),
      })
      .meta({ title: '配备人数', titleEn: 'officers per enterprise' }),
    cap: z
      .object({
        otherwise: z.number().nullable().meta({ title: '一般', titleEn: 'otherwise' }),
        byRank: z.record(z.string(), z.number()).exactOptional().meta({ title: '按层级', titleEn: 'by rank' }),
      })
      .meta({ title: '包联上限', titleEn: 'cap' }),
    visits: z
      .object({
        perEnterprise: count('每户走访次数', 'visits per enterprise'),
        perOfficer: z
          .object({
            otherwise: z.number().nullable().meta({ title: '一般', titleEn: 'otherwise' }),
            byRank: z.record(z.string(), z.number()).exactOptional().meta({ title: '按层级', titleEn: 'by rank' }),
          })
          .meta({ title: '每人可走访次数', titleEn: 'visits per officer' }),
      })
      .exactOptional()
      .meta({ title: '走访能力', titleEn: 'visits' }),
    workload: z
      .object({
        otherwise: count('一般', 'otherwise'),
        bySize: z.record(z.string(), z.number()).exactOptional().meta({ title: '按规模', titleEn: 'by size' }),
      })
      .exactOptional()
      .meta({ title: '工作量', titleEn: 'workload' }),
    bilateral: z.boolean().exactOptional().meta({ title: '“1+1”结对', titleEn: 'both sides needed' }),
    terms: z
      .object({
        territory: Territory.exactOptional(),
        park: Park.exactOptional(),
        distance: Distance.exactOptional(),
        industry: Industry.exactOptional(),
        skills: Skills.exactOptional(),
        rank: Rank.exactOptional(),
        chain: Chain.exactOptional(),
        continuity: Continuity.exactOptional(),
        load: Load.exactOptional(),
      })
      .meta({ title: '成本项', titleEn: 'terms' }),
    unserved: z.number().nullable().meta({ title: '空缺代价', titleEn: 'cost of an empty place' }),
  })
  .meta({ id: 'PairingPolicy', title: '结对办法', titleEn: 'pairing policy' });
