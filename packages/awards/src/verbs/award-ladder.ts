import { list } from '@huiqi/model';
import { answerLine, matterLine } from '@huiqi/model/line';
import { matterVerb } from '@huiqi/rules/verb';
import * as z from 'zod';
import { assessLadder } from '../eligibility/assess-ladder.ts';
import { findLadder } from '../ladder/find-ladder.ts';
import { AwardSubject, Rung } from '../schema/rung.ts';
import type { LadderRoom } from './ladder-room.ts';

/** An enterprise against every award of a ladder. @zh 梯次审查 */
export const awardLadder = matterVerb({
  engine: 'awards',
  name: 'award-ladder',
  summary: { zh: '逐级审查整个奖项梯次', en: 'how every award of a ladder stands' },
  help: { zh: '梯次缺省按 --division 所在省份。', en: 'The ladder is that of --division unless given.' },
  input: z
    .object({
      ...matterLine,
      ladder: z
        .string()
        .exactOptional()
        .meta({ title: '梯次编号；缺省按地区', titleEn: 'ladder; by the division where absent' }),
      subject: AwardSubject.exactOptional(),
    })
    .meta({ title: '梯次审查：输入', titleEn: 'award-ladder: input' }),
  output: z
    .object({ ...answerLine, rungs: list(Rung).meta({ title: '各级奖项', titleEn: 'awards by tier' }) })
    .meta({ title: '梯次审查：输出', titleEn: 'award-ladder: output' }),
  answer(matter, { ladder: id, subject }, options, room: LadderRoom) {
    const ladder = findLadder(room.ladders, { id: id ?? null, division: room.division });
    const rungs = assessLadder(matter, ladder, { ...options, ...(subject === undefined ? {} : { subject }) }).map(
      ({ award, held, answer: determination }) => ({
        award: award.id,
        name: award.name,
        level: award.level,
        held,
        determination,
      }),
    );
    return {
      ok: true,
      fields: { rungs },
      issues: [],
      said: () =>
        rungs.flatMap(({ name, determination }) => [
          { kind: 'outcome', sentence: { code: 'awards.answer.rung', params: { name } } },
          { determination },
        ]),
    };
  },
  examples: [
    {
      title: '瓯海区的企业，逐级看',
      packs: [],
      division: '330304',
      asOf: '2026-11-22',
      line: {
        facts: { 'enterprise.city': '330300', 'enterprise.province': '330000' },
        events: { filing: '2026-11-22' },
      },
      says: '【海曙区人民政府质量奖】',
    },
  ],
});
