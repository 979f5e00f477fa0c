import * as z from 'zod';
import { holdingGrades } from '../code-lists.ts';
import { code } from '../values/code.ts';
import { LocalDate } from '../values/local-date.ts';
import { ownSource } from '../values/own-source.ts';
import { Text } from '../values/text.ts';

/**
 * That someone reached an award in one edition. The winner is an enterprise of the ledger or only a name: teams, schools and
 * governments win too. One of the two must be known, otherwise the record has the issue `holding.winner`.
 *
 * @zh 获奖记录
 */
export const Holding = z
  .object({
    id: Text.meta({ title: '获奖编号', titleEn: 'holding id', source: ownSource }),
    awardId: Text.meta({ title: '奖项编号', titleEn: 'award id', source: ownSource }),
    enterpriseId: Text.nullable().meta({ title: '企业编号', titleEn: 'enterprise id', source: ownSource }),
    winnerName: Text.nullable().meta({
      title: '获奖者名称',
      titleEn: 'name of the winner',
      source: ownSource,
      personal: true,
    }),
    edition: z.int().positive().nullable().meta({
      title: '届次',
      titleEn: 'edition',
      unit: '届',
      source: ownSource,
    }),
    year: z.int().min(1900).max(9999).nullable().meta({
      title: '年度',
      titleEn: 'year',
      unit: '年',
      source: ownSource,
    }),
    grantedOn: LocalDate.nullable().meta({ title: '授予日期', titleEn: 'granted on', source: ownSource }),
    grade: code(holdingGrades).meta({ title: '获奖等次', titleEn: 'grade', source: ownSource }),
    source: Text.nullable().meta({ title: '依据', titleEn: 'source', source: ownSource }),
  })
  .superRefine((record, context) => {
    if (record.enterpriseId !== null || record.winnerName !== null) return;
    context.addIssue({ code: 'custom', path: ['winnerName'], params: { code: 'holding.winner' } });
  })
  .meta({ id: 'Holding', title: '获奖记录', titleEn: 'holding' });

/** A holding as data. @zh 获奖记录 */
export interface Holding extends z.output<typeof Holding> {}
