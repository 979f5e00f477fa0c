import { checkCreditCode } from '@huiqi/model/identifiers';
import type { WordLine } from '@huiqi/model/line';
import { batchOptions } from '../arguments/options.ts';
import type { Arguments } from '../arguments/read-arguments.ts';
import { type LineAnswer, runBatch } from '../batch.ts';
import { saidIssue } from '../said-issue.ts';
import { CreditCodeInput } from '../schemas/credit-code.ts';
import type { Verb } from '../verb.ts';
import { say } from '../words.ts';

/** `huiqi credit-code`: checks credit codes. A wrong code is an answer, no failed line. @zh 统一社会信用代码校验 */
export const creditCodeVerb: Verb = {
  name: 'credit-code',
  key: 'creditCode',
  operands: '',
  count: [0, 0],
  options: batchOptions,
  input: CreditCodeInput,
  run(given, streams) {
    const answer = ({ creditCode }: { readonly creditCode: string }): LineAnswer => {
      const reading = checkCreditCode(creditCode);
      const words = given.flag('say') ? wordsOf(reading, given) : null;
      return { ok: true, answer: { reading }, issues: [], words };
    };
    return runBatch({ verb: 'credit-code', schema: CreditCodeInput, answer }, given, streams);
  },
};

function wordsOf({ ok, issues }: ReturnType<typeof checkCreditCode>, { locale }: Arguments): readonly WordLine[] {
  const outcome = say(ok ? 'cli.creditCode.right' : 'cli.creditCode.wrong', {}, locale);
  const found = issues.map((one): WordLine => {
    const { message, todo } = saidIssue(one, locale);
    const text = todo === null ? message : `${message}${locale === 'zh' ? '：' : ': '}${todo}`;
    return { kind: 'issue', text, citation: null };
  });
  return [{ kind: 'outcome', text: outcome, citation: 'GB 32100-2015' }, ...found];
}
