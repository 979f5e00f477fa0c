import { LocalDate, list, Ratio } from '@huiqi/model';
import { Issue, Params } from '@huiqi/model/outcome';
import * as z from 'zod';
import { costTerms } from '../terms/all.ts';
import { Pair, sides } from './input.ts';

const text = (title: string, titleEn: string) => z.string().meta({ title, titleEn });
const number = (title: string, titleEn: string) => z.number().meta({ title, titleEn });
const enterpriseId = text('企业编号', 'enterprise');
const officerId = text('人员编号', 'officer');
const reason = { code: text('代码', 'code'), params: Params.meta({ title: '参数', titleEn: 'parameters' }) };

const CostTerm = z
  .object({
    term: z.enum(costTerms.map(({ name }) => name)).meta({ title: '成本项', titleEn: 'term' }),
    ...reason,
    points: z.number().nullable().meta({ title: '分值', titleEn: 'points' }),
    weight: number('每分代价', 'cost of a point'),
    cost: number('代价', 'cost'),
  })
  .meta({ id: 'CostTerm', title: '成本项', titleEn: 'cost term' });

const Excluded = z
  .object({ officerId, reasons: list(z.object(reason)).meta({ title: '理由', titleEn: 'reasons' }) })
  .meta({ id: 'Excluded', title: '排除的候选人', titleEn: 'excluded officer' });

const EnterprisePairing = z
  .object({
    enterpriseId,
    needed: number('应配人数', 'officers needed'),
    workload: number('工作量', 'workload').exactOptional(),
    officers: list(
      z.object({
        officerId,
        cost: number('代价', 'cost'),
        terms: list(CostTerm).meta({ title: '成本项', titleEn: 'terms' }),
        pinned: z.boolean().meta({ title: '是否指定', titleEn: 'pinned' }),
      }),
    ).meta({ title: '所配干部', titleEn: 'officers' }),
    runnersUp: list(
      z.object({
        officerId,
        cost: number('代价', 'cost'),
        difference: z.number().nullable().meta({ title: '与所配者相差', titleEn: 'difference' }),
        atLeast: z.number().nullable().meta({ title: '全局至少多出', titleEn: 'at least' }),
      }),
    ).meta({ title: '次优人选', titleEn: 'runners-up' }),
    excluded: z
      .record(z.string(), z.number())
      .meta({ title: '排除的候选人数（按理由）', titleEn: 'officers excluded, by reason' }),
  })
  .meta({ id: 'EnterprisePairing', title: '企业结对结果', titleEn: 'pairing of an enterprise' });

const OfficerLoad = z
  .object({
    officerId,
    load: number('负荷', 'load'),
    capacity: number('上限', 'capacity'),
    minimum: number('下限', 'minimum'),
    cost: number('代价', 'cost'),
    price: z.number().nullable().meta({ title: '影子价格', titleEn: 'price' }),
  })
  .meta({ id: 'OfficerLoad', title: '干部负荷', titleEn: 'load of an officer' });

const Diff = z
  .object({
    kept: list(Pair).meta({ title: '不变', titleEn: 'kept' }),
    changed: list(z.object({ enterpriseId, from: text('原干部', 'from'), to: text('现干部', 'to'), ...reason })).meta({
      title: '更换',
      titleEn: 'changed',
    }),
    added: list(Pair).meta({ title: '新增', titleEn: 'added' }),
    removed: list(z.object({ ...sides, ...reason })).meta({ title: '解除', titleEn: 'removed' }),
  })
  .meta({ title: '结对变动', titleEn: 'changes' });

const Proof = z
  .discriminatedUnion('by', [
    z.object({ by: z.literal('prices'), optimal: z.literal(true) }),
    z.object({
      by: z.literal('multipliers'),
      optimal: z.boolean().meta({ title: '是否最优', titleEn: 'optimal' }),
      lowerBound: number('下界', 'lower bound'),
      gap: Ratio.nullable().meta({ title: '差距', titleEn: 'gap' }),
      multipliers: list(z.number()).meta({ title: '乘子', titleEn: 'multipliers' }),
      scale: number('乘子单位', 'scale'),
    }),
  ])
  .meta({ title: '最优性证明', titleEn: 'proof' });

const answer = {
  asOf: LocalDate.meta({ title: '结对日', titleEn: 'day of the pairing' }),
  issues: list(Issue).meta({ title: '数据问题', titleEn: 'issues' }),
  inputDigest: text('结对输入的摘要', 'digest of the input'),
};

const Paired = z
  .object({
    ...answer,
    status: z.literal('paired'),
    enterprises: list(EnterprisePairing).meta({ title: '各企业', titleEn: 'enterprises' }),
    unserved: list(
      z.object({ enterpriseId, places: number('空缺数', 'empty places'), code: text('代码', 'code') }),
    ).meta({ title: '未配齐企业', titleEn: 'unserved' }),
    loads: list(OfficerLoad).meta({ title: '干部负荷', titleEn: 'loads' }),
    cost: z
      .object({
        total: number('合计', 'total'),
        byTerm: z.record(z.string(), z.number()).meta({ title: '按成本项', titleEn: 'by term' }),
      })
      .meta({ title: '总代价', titleEn: 'cost' }),
    diff: Diff,
    proof: Proof,
  })
  .meta({ id: 'Paired', title: '结对方案', titleEn: 'pairing' });

const Impossible = z
  .object({
    ...answer,
    status: z.literal('impossible'),
    witness: z
      .object({
        code: z.enum(['pairing.witness.capacity', 'pairing.witness.minimum']).meta({ title: '代码', titleEn: 'code' }),
        enterprises: list(z.string()).meta({ title: '企业', titleEn: 'enterprises' }),
        officers: list(z.string()).meta({ title: '干部', titleEn: 'officers' }),
        places: number('名额', 'places'),
        shortBy: number('短缺', 'short by'),
      })
      .meta({ title: '无解证据', titleEn: 'witness' }),
    concerned: list(
      z.object({
        enterpriseId,
        needed: number('应配人数', 'officers needed'),
        candidates: list(z.string()).meta({ title: '候选人', titleEn: 'candidates' }),
        excluded: list(Excluded).meta({ title: '排除的候选人', titleEn: 'excluded' }),
      }),
    ).meta({ title: '争用名额的企业', titleEn: 'concerned' }),
  })
  .meta({ id: 'Impossible', title: '无法结对', titleEn: 'impossible' });

/** What `pair` answers. @zh 结对结果 */
export const Pairing = z
  .discriminatedUnion('status', [Paired, Impossible])
  .meta({ title: '结对结果', titleEn: 'pairing' });
