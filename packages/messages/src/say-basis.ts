import type { Grounding } from '@huiqi/kernel';
import { type Labels, titleOf } from './labels.ts';
import type { MessagesSpeech } from './speech.ts';

/**
 * What an answer rests on, in one line: its days, the packs whose rules it asked, and how many others were in use. The others stand in the
 * answer's basis, for each could have changed it.
 *
 * @zh 判定基准的文字
 * @param answer - the answer
 * @param speech - the words
 * @param labels - what packs are called
 * @example
 * ```ts
 * import { sayBasis, speech } from '@huiqi/messages';
 * import { messagesZh } from '@huiqi/messages/words/zh';
 *
 * const pack = { version: '1.0.0', digest: 'sha256:0', kind: 'law' } as const;
 * const packs = ['a', 'b', 'c'].map((id) => ({ id, ...pack }));
 * const basis = { decidedOn: '2026-11-22', knownOn: '2026-11-22', events: {}, packs } as const;
 * sayBasis({ basis, packs: ['b'] }, speech('zh', messagesZh)); // => '判定日：2026年11月22日；知悉日：2026年11月22日；规则包：b 1.0.0（另载入2个规则包，未涉及）'
 * ```
 */
export function sayBasis(
  { basis, packs: asked }: Pick<Grounding, 'basis' | 'packs'>,
  speech: MessagesSpeech,
  labels: Labels = {},
): string {
  const { say } = speech;
  const { decidedOn, knownOn, packs } = basis;
  const told = asked === undefined ? packs : packs.filter(({ id }) => asked.includes(id));
  const names = told.map(({ id, version }) => `${titleOf(speech, labels, id)} ${version}`);
  const params = {
    decidedOn,
    knownOn,
    packs: names.length === 0 ? say('basis.noPacks') : names,
    others: packs.length - told.length,
  };
  return say(params.others === 0 ? 'basis.line' : 'basis.lineOthers', params);
}
