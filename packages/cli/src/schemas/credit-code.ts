import { list } from '@huiqi/model';
import { answerLine, inputLine } from '@huiqi/model/line';
import { Issue } from '@huiqi/model/outcome';
import * as z from 'zod';

/** A line of `huiqi credit-code`. */
export const CreditCodeInput = z
  .object({
    ...inputLine,
    creditCode: z.string().meta({ title: '统一社会信用代码', titleEn: 'credit code', source: 'GB 32100-2015' }),
  })
  .meta({ title: '统一社会信用代码校验：输入', titleEn: 'credit-code: input' });

const text = (title: string, titleEn: string) => z.string().meta({ title, titleEn });

const Parts = z
  .object({
    code: text('统一社会信用代码', 'credit code'),
    authority: text('登记管理部门代码', 'registering authority'),
    kind: text('机构类别代码', 'kind of body'),
    division: text('登记管理机关行政区划码', 'division of the first registration'),
    organisationCode: text('主体标识码', 'organisation code'),
    checkCharacter: text('校验码', 'check character'),
  })
  .meta({ id: 'CreditCode', title: '统一社会信用代码', titleEn: 'credit code' });

const Issues = list(Issue).meta({ title: '数据问题', titleEn: 'issues' });

/** What `checkCreditCode` gives. */
export const CreditCodeReading = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: Parts, issues: Issues }).meta({ title: '有效', titleEn: 'valid' }),
  z.object({ ok: z.literal(false), issues: Issues }).meta({ title: '无效', titleEn: 'invalid' }),
]);

/** An answer of `huiqi credit-code`. */
export const CreditCodeOutput = z
  .object({ ...answerLine, reading: CreditCodeReading.meta({ title: '校验结果', titleEn: 'reading' }) })
  .meta({ title: '统一社会信用代码校验：输出', titleEn: 'credit-code: output' });
