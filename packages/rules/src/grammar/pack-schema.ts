import { isLocalDate } from '@huiqi/kernel';
import * as z from 'zod';

const text = z.string().min(1);
const day = z
  .custom<`${number}-${number}-${number}`>(isLocalDate, { error: 'day' })
  .meta({ type: 'string', format: 'date' });
const period = z.strictObject({ from: day, to: day.nullable() }).meta({ title: '有效期间' });
const evidence = z.enum(['official', 'copy', 'report', 'none']).meta({ title: '证据等级' });
const source = z.strictObject({ document: text, article: text.optional() }).meta({ title: '依据' });
const bilingual = z.strictObject({ zh: text, en: text });
const roll = z.enum(['none', 'rest-day', 'statutory-holiday', 'workday']);
const constant = z
  .union([text, z.int(), z.boolean(), z.array(z.union([text, z.int(), z.boolean()]))])
  .meta({ title: '常量' });

const span = z
  .strictObject({
    amount: z.int().nonnegative(),
    unit: z.enum(['hour', 'workday', 'day', 'month', 'year', 'edition']),
    series: text.optional(),
    from: z.enum(['event', 'cutoff', 'yearEnd']).optional(),
    toward: z.enum(['after', 'before']).optional(),
    firstDay: z.enum(['excluded', 'counted']).optional(),
    monthEnd: z.enum(['corresponding', 'day-before']).optional(),
    actionDay: z.enum(['counted', 'excluded', 'open']).optional(),
    roll: roll.optional(),
    openReadings: z.array(roll).optional(),
  })
  .meta({ id: 'Span', title: '期间' });

const term: z.ZodType = z
  .lazy(() =>
    z.union([
      z.strictObject({ fact: text }).meta({ title: '事实' }),
      z.strictObject({ const: constant }).meta({ title: '常量' }),
      z.strictObject({ param: text, by: z.array(text).optional() }).meta({ title: '参数' }),
      z.strictObject({ formula: text, args: z.record(text, term) }).meta({ title: '公式' }),
      z.strictObject({ day: span, of: term.optional() }).meta({ title: '期间届满日' }),
      z.strictObject({ day: span, event: text }).meta({ title: '某一事件之日' }),
    ]),
  )
  .meta({ id: 'Term', title: '项' });

const quantified = {
  some: text.optional(),
  every: text.optional(),
  none: text.optional(),
  count: text.optional(),
  where: z.lazy(() => condition).optional(),
  within: span.optional(),
  per: z.enum(['year']).optional(),
  gte: z.int().nonnegative().optional(),
  lte: z.int().nonnegative().optional(),
};
const compared = { eq: term, ne: term, in: term, lt: term, lte: term, gt: term, gte: term };

const condition: z.ZodType = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(condition) }).meta({ title: '全部满足' }),
      z.strictObject({ any: z.array(condition) }).meta({ title: '任一满足' }),
      z.strictObject({ atLeast: z.int().positive(), of: z.array(condition) }).meta({ title: '至少满足几项' }),
      z.strictObject({ not: condition }).meta({ title: '不满足' }),
      z.strictObject({ judged: text, text: text.optional() }).meta({ title: '人工认定' }),
      z.strictObject({ left: term, ...z.strictObject(compared).partial().shape }).meta({ title: '比较' }),
      z.strictObject(quantified).meta({ title: '集合条件' }),
    ]),
  )
  .meta({ id: 'Condition', title: '条件' });

const rule = z
  .strictObject({
    id: text,
    title: text,
    source,
    evidence,
    inForce: period,
    textDay: text,
    given: condition.optional(),
    when: condition,
    then: z.union([
      z.strictObject({ derive: text, term }),
      z.record(
        text.refine((outcome) => outcome !== 'derive', 'derive'),
        z.record(text, z.json()),
      ),
    ]),
    replaces: text.optional(),
    group: text.optional(),
    note: text.optional(),
  })
  .meta({ id: 'Rule', title: '规则' });

const bound = z.union([z.int(), text]).optional();
const keyMatch = z.union([text, z.int(), z.boolean(), z.strictObject({ gte: bound, lt: bound })]);

const parameter = z
  .strictObject({
    id: text,
    title: text,
    type: z.enum(['integer', 'fen', 'ratio', 'boolean', 'text', 'day', 'list']),
    keys: z.array(text).optional(),
    closed: z.boolean().optional(),
    rows: z.array(
      z.strictObject({
        match: z.record(text, keyMatch).optional(),
        value: constant,
        inForce: period,
        source,
        evidence,
        note: text.optional(),
      }),
    ),
  })
  .meta({ id: 'Parameter', title: '参数' });

const packFact = z
  .strictObject({
    type: z.enum(['integer', 'fen', 'ratio', 'boolean', 'text', 'day', 'list']),
    title: bilingual,
    unit: text.optional(),
    values: z.record(text, bilingual).optional(),
    order: z.array(text).optional(),
    least: z.int().optional(),
    most: z.int().optional(),
    question: bilingual.optional(),
    personal: z.boolean().optional(),
  })
  .meta({ id: 'PackFact', title: '自带事实' });

const legalDocument = z
  .strictObject({
    title: text,
    issuer: text,
    publishedOn: day.nullable(),
    inForce: period.nullable(),
    status: z.enum(['draft', 'in-force', 'expired', 'repealed']),
    evidence,
    url: z.url().optional(),
    basedOn: z.array(text).optional(),
    otherReadings: z.array(z.strictObject({ says: text, seenIn: text, evidence })).optional(),
  })
  .meta({ id: 'LegalDocument', title: '规范性文件' });

/** The schema of a pack; its JSON Schema is what editors complete and check against. */
export const PackSchema = z
  .strictObject({
    id: text.meta({ title: '规则包编号' }),
    version: text.meta({ title: '版本' }),
    kind: z.enum(['law', 'example']).meta({ title: '性质' }),
    title: bilingual.meta({ title: '名称' }),
    division: z
      .string()
      .regex(/^\d{6}$/)
      .nullable()
      .meta({ title: '行政区划代码', source: 'GB/T 2260' }),
    documents: z.record(text, legalDocument).meta({ title: '文件' }),
    facts: z.record(text, packFact).optional().meta({ title: '自带的事实；名称以 local. 开头' }),
    parameters: z.array(parameter).meta({ title: '参数' }),
    rules: z.array(rule).meta({ title: '规则' }),
    notFound: z.array(text).optional().meta({ title: '未找到、须由本地补充的内容' }),
  })
  .meta({ id: 'Pack', title: '规则包' });

/** The schema of a golden case. */
export const GoldenCaseSchema = z
  .strictObject({
    id: text,
    title: text,
    rule: text,
    facts: z.record(text, z.json()),
    events: z.record(text, day),
    decidedOn: day.optional(),
    knownOn: day.optional(),
    judgements: z.record(text, z.strictObject({ answer: z.enum(['met', 'not-met']), by: text, on: day })).optional(),
    expect: z.strictObject({
      outcome: z.enum(['determined', 'not-applicable', 'undetermined']),
      args: z.record(text, z.json()).optional(),
      missing: z.array(text).optional(),
      grounds: z.array(text).optional(),
    }),
  })
  .meta({ id: 'GoldenCase', title: '规则用例' });
