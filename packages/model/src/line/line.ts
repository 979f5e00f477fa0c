import * as z from 'zod';
import { Issue } from '../outcome/issue.ts';
import { list } from '../values/list.ts';

/** The version of the lines' shape; it rises when a field is removed or changes its meaning. */
export const schemaVersion = 1;

const SchemaVersion = z.literal(schemaVersion).meta({ title: '数据行格式版本', titleEn: 'version of the line' });

/** What tells a line from another; the answer repeats it. */
export const LineId = z
  .union([z.string(), z.number()])
  .nullable()
  .meta({ title: '编号（原样返回）', titleEn: 'id, repeated in the answer' });

/** One line of an answer in words, with the article it rests on. @zh 文字说明 */
export const WordLine = z
  .object({
    kind: z
      .enum(['outcome', 'bound', 'possible', 'ground', 'missing', 'caution', 'issue', 'basis', 'step'])
      .meta({ title: '种类', titleEn: 'kind' }),
    text: z.string().meta({ title: '文字', titleEn: 'text' }),
    citation: z.string().nullable().meta({ title: '依据', titleEn: 'citation' }),
  })
  .meta({ id: 'WordLine', title: '说明', titleEn: 'line of words' });

/** One line of an answer in words. */
export interface WordLine extends Readonly<z.output<typeof WordLine>> {}

/** A finding with its words beside it. @zh 数据问题（附文字） */
export const SaidIssue = Issue.extend({
  message: z.string().meta({ title: '问题', titleEn: 'what is wrong' }),
  todo: z.string().nullable().meta({ title: '怎么办', titleEn: 'what to do' }),
}).meta({ id: 'SaidIssue', title: '数据问题', titleEn: 'issue' });

const SaidIssues = list(SaidIssue).meta({ title: '数据问题', titleEn: 'issues' });

/** What every line of input may carry. */
export const inputLine = { id: LineId.exactOptional() };

/** What every answer carries. */
export const answerLine = {
  schemaVersion: SchemaVersion,
  id: LineId,
  issues: SaidIssues.exactOptional(),
  words: list(WordLine).exactOptional().meta({ title: '文字说明', titleEn: 'words' }),
};

/** What stands in the place of an answer where a line could not be read or answered. @zh 出错行 */
export const ErrorLine = z
  .object({
    schemaVersion: SchemaVersion,
    id: LineId,
    line: z.int().positive().meta({ title: '行号', titleEn: 'line number' }),
    error: z
      .object({
        code: z.string().meta({ title: '代码', titleEn: 'code' }),
        message: z.string().meta({ title: '问题', titleEn: 'what is wrong' }),
        todo: z.string().nullable().meta({ title: '怎么办', titleEn: 'what to do' }),
        issues: SaidIssues,
      })
      .meta({ title: '错误', titleEn: 'error' }),
  })
  .meta({ id: 'ErrorLine', title: '出错行', titleEn: 'line that failed' });

/** An error line. */
export interface ErrorLine extends z.output<typeof ErrorLine> {}

/** A finding with its words. */
export interface SaidIssue extends z.output<typeof SaidIssue> {}
