import { assessLadder } from '@huiqi/awards';
import type { WordLine } from '@huiqi/model/line';
import { answerWords } from '../answer-words.ts';
import { batchOptions, dayOptions, rulesOptions } from '../arguments/options.ts';
import { type LineAnswer, runBatch } from '../batch.ts';
import { deskOf } from '../desk.ts';
import { ladderOf } from '../ladders.ts';
import { AwardLadderInput } from '../schemas/award-ladder.ts';
import type { Verb } from '../verb.ts';
import { say } from '../words.ts';

/** `huiqi award-ladder`: enterprises against every award of a ladder. @zh 梯次审查 */
export const awardLadderVerb: Verb = {
  name: 'award-ladder',
  key: 'awardLadder',
  operands: '',
  count: [0, 0],
  options: [...dayOptions, ...rulesOptions, 'explain', ...batchOptions],
  input: AwardLadderInput,
  async run(given, streams) {
    const { desk, decidedOn, knownOn } = await deskOf(given, streams);
    const { locale } = given;
    const division = given.text('division');
    return runBatch(
      {
        verb: 'award-ladder',
        schema: AwardLadderInput,
        answer(input): LineAnswer {
          const { facts, events, judgements, subject, ladder } = input;
          const matter = desk.matter({
            facts,
            events,
            decidedOn,
            knownOn,
            ...(judgements === undefined ? {} : { judgements }),
          });
          const rungs = assessLadder(matter, ladderOf(ladder ?? null, division), {
            explain: given.flag('explain'),
            ...(subject === undefined ? {} : { subject }),
          }).map(({ award, held, answer }) => ({
            award: award.id,
            name: award.name,
            level: award.level,
            held,
            determination: answer,
          }));
          const line = (kind: WordLine['kind'], text: string): WordLine => ({ kind, text, citation: null });
          const words = given.flag('say')
            ? rungs.flatMap(({ name, determination }) => [
                line('outcome', say('cli.awardLadder.rung', { name }, locale)),
                ...answerWords(determination, desk.labels, locale),
              ])
            : null;
          return { ok: true, answer: { rungs }, issues: [], words };
        },
      },
      given,
      streams,
    );
  },
};
