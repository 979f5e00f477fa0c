import * as z from 'zod';
import { enterpriseKinds } from '../code-lists.ts';
import { code } from '../values/code.ts';
import { CreditCode } from '../values/credit-code.ts';
import { DivisionCode } from '../values/division.ts';
import { IndustryCode } from '../values/industry.ts';
import { LocalDate } from '../values/local-date.ts';
import { Fen } from '../values/numbers.ts';
import { ownSource } from '../values/own-source.ts';
import { Text } from '../values/text.ts';

/**
 * An enterprise, an individual business or a cooperative that the bureau serves. Null means not known, in every field: an
 * unknown number of employees is neither zero nor small.
 *
 * @zh 企业
 * @example
 * ```ts
 * import { Enterprise } from '@huiqi/model';
 *
 * Enterprise.shape.employees.meta()?.title; // => '从业人员'
 * ```
 */
export const Enterprise = z
  .object({
    id: Text.meta({ title: '企业编号', titleEn: 'enterprise id', source: ownSource }),
    creditCode: CreditCode.nullable().meta({
      title: '统一社会信用代码',
      titleEn: 'unified social credit code',
      source: 'GB 32100-2015',
    }),
    // That of an individual business is often its owner's, and no other name tells which it is.
    name: Text.meta({ title: '企业名称', titleEn: 'name', source: '《企业名称登记管理规定》', personal: true }),
    kind: code(enterpriseKinds).nullable().meta({
      title: '主体类型',
      titleEn: 'kind',
      source: '《市场主体登记管理条例》',
    }),
    division: DivisionCode.nullable().meta({ title: '所在区划', titleEn: 'division', source: 'GB/T 2260' }),
    park: Text.nullable().meta({ title: '所在园区', titleEn: 'park', source: ownSource }),
    industry: IndustryCode.nullable().meta({
      title: '国民经济行业',
      titleEn: 'industry',
      source: 'GB/T 4754-2017',
    }),
    employees: z.int().nonnegative().nullable().meta({
      title: '从业人员',
      titleEn: 'employees',
      unit: '人',
      source: '国统字〔2017〕213号',
    }),
    revenueFen: Fen.nullable().meta({
      title: '营业收入',
      titleEn: 'revenue of the last year',
      unit: '分',
      source: '国统字〔2017〕213号',
    }),
    assetsFen: Fen.nullable().meta({
      title: '资产总额',
      titleEn: 'total assets at the end of the last year',
      unit: '分',
      source: '国统字〔2017〕213号',
    }),
    registeredOn: LocalDate.nullable().meta({
      title: '成立日期',
      titleEn: 'registered on',
      source: '《市场主体登记管理条例》',
    }),
    operatingSince: LocalDate.nullable().meta({
      title: '开始经营日期',
      titleEn: 'operating since',
      source: ownSource,
    }),
    aboveScale: z.boolean().nullable().meta({
      title: '规模以上',
      titleEn: 'above the statistical scale',
      source: '国家统计局规模以上统计范围',
    }),
    highTechUntil: LocalDate.nullable().meta({
      title: '高新技术企业证书有效期至',
      titleEn: 'last day of the high-tech certificate',
      source: '国科发火〔2016〕32号',
    }),
  })
  .meta({ id: 'Enterprise', title: '企业', titleEn: 'enterprise' });

/** An enterprise as data. @zh 企业 */
export interface Enterprise extends z.output<typeof Enterprise> {}
