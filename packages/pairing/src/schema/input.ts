import { LocalDate, list } from '@huiqi/model';
import * as z from 'zod';
import { PairingPolicy } from './policy.ts';

const text = (title: string, titleEn: string) => z.string().meta({ title, titleEn });
const known = (title: string, titleEn: string) => z.string().nullable().meta({ title, titleEn });
const texts = (title: string, titleEn: string) => list(z.string()).meta({ title, titleEn });

const Officer = z
  .object({
    id: text('人员编号', 'officer id'),
    name: known('姓名', 'name').exactOptional().meta({ personal: true }),
    department: known('所在科室', 'department'),
    rank: known('人员层级', 'rank'),
    skills: texts('业务专长', 'skills'),
    divisions: texts('负责区划', 'divisions'),
    capacity: z.number().nullable().meta({ title: '包联上限', titleEn: 'capacity' }),
    minimum: z.number().nullable().exactOptional().meta({ title: '包联下限', titleEn: 'minimum' }),
    absentFrom: LocalDate.nullable().exactOptional().meta({ title: '缺勤首日', titleEn: 'absent from' }),
    absentTo: LocalDate.nullable().exactOptional().meta({ title: '返岗日', titleEn: 'back on' }),
    leftOn: LocalDate.nullable().exactOptional().meta({ title: '离任日', titleEn: 'left on' }),
    chains: texts('产业链', 'industry chains').exactOptional(),
  })
  .meta({ id: 'PairingOfficer', title: '包联干部', titleEn: 'officer' });

const Enterprise = z
  .object({
    id: text('企业编号', 'enterprise id'),
    division: known('所在区划', 'division'),
    industry: known('国民经济行业', 'industry'),
    park: known('所在园区', 'park').exactOptional(),
    size: known('企业规模', 'size').exactOptional(),
    skillsWanted: texts('所需专长', 'skills wanted').exactOptional(),
    chain: known('产业链', 'industry chain').exactOptional(),
    officersWanted: z.number().nullable().exactOptional().meta({ title: '配备人数', titleEn: 'officers wanted' }),
    workload: z.number().nullable().exactOptional().meta({ title: '工作量', titleEn: 'workload' }),
    counterpart: z
      .object({
        id: text('编号', 'id'),
        leftOn: LocalDate.nullable().exactOptional().meta({ title: '离任日', titleEn: 'left on' }),
      })
      .nullable()
      .exactOptional()
      .meta({ title: '政策达人', titleEn: 'own contact' }),
  })
  .meta({ id: 'PairingEnterprise', title: '待结对企业', titleEn: 'enterprise' });

/** The two sides of a pair. */
export const sides = { enterpriseId: text('企业编号', 'enterprise'), officerId: text('人员编号', 'officer') };

/** One officer and one enterprise. */
export const Pair = z.object(sides).meta({ id: 'Pair', title: '结对关系', titleEn: 'pair' });

/** A whole pairing problem. @zh 结对输入 */
export const PairingInput = z
  .object({
    enterprises: list(Enterprise).meta({ title: '待结对企业', titleEn: 'enterprises' }),
    officers: list(Officer).meta({ title: '包联干部', titleEn: 'officers' }),
    policy: PairingPolicy,
    asOf: LocalDate.meta({ title: '结对日', titleEn: 'day of the pairing' }),
    previous: list(Pair).exactOptional().meta({ title: '上期结对', titleEn: 'pairs so far' }),
    recusals: list(z.object({ ...sides, reason: text('理由', 'reason') }))
      .exactOptional()
      .meta({ title: '回避', titleEn: 'recusals' }),
    pins: list(z.object({ ...sides, reason: text('理由', 'reason').exactOptional() }))
      .exactOptional()
      .meta({ title: '指定结对', titleEn: 'pins' }),
    distances: list(z.object({ ...sides, metres: z.number().meta({ title: '距离（米）', titleEn: 'metres' }) }))
      .exactOptional()
      .meta({ title: '距离', titleEn: 'distances' }),
  })
  .meta({ id: 'PairingInput', title: '结对输入', titleEn: 'pairing problem' });
