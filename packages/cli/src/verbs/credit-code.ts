import type { Sentence } from '@huiqi/kernel';
import { checkCreditCode } from '@huiqi/model/identifiers';
import { inputVerb } from '@huiqi/rules/verb';
import { batchOptions } from '../arguments/options.ts';
import { CreditCodeInput, CreditCodeOutput } from '../schemas/credit-code.ts';
import type { Verb } from '../verb.ts';
import { lineVerb } from './line-verb.ts';

/** Checks credit codes. A wrong code is an answer, no failed line. @zh 统一社会信用代码校验 */
export const creditCode = inputVerb({
  engine: 'model',
  name: 'credit-code',
  summary: { zh: '校验统一社会信用代码', en: 'check credit codes' },
  help: {
    zh: '每行给出校验结果；代码有误是结果，不算出错行。',
    en: 'Each line is answered by its reading; a wrong code is an answer, no failed line.',
  },
  input: CreditCodeInput,
  output: CreditCodeOutput,
  answer({ creditCode: code }) {
    const reading = checkCreditCode(code);
    const sentence: Sentence = { code: reading.ok ? 'cli.creditCode.right' : 'cli.creditCode.wrong', params: {} };
    return {
      ok: true,
      fields: { reading },
      issues: [],
      said: () => [
        { kind: 'outcome', sentence, citation: 'GB 32100-2015' },
        ...reading.issues.map((finding) => ({ issue: finding, todo: true })),
      ],
    };
  },
  examples: [],
});

/** `huiqi credit-code`: it takes no day. */
export const creditCodeVerb: Verb = { ...lineVerb(creditCode), options: batchOptions };
