import { list } from '@huiqi/model';
import { Citation } from '@huiqi/model/outcome';
import * as z from 'zod';
import { termSchemas, upTo, weight } from './terms.ts';

const count = (title: string, titleEn: string) => z.number().meta({ title, titleEn });

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
        ...termSchemas,
        load: Load.exactOptional(),
      })
      .meta({ title: '成本项', titleEn: 'terms' }),
    unserved: z.number().nullable().meta({ title: '空缺代价', titleEn: 'cost of an empty place' }),
  })
  .meta({ id: 'PairingPolicy', title: '结对办法', titleEn: 'pairing policy' });
