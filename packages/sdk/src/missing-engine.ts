import { type CallerError, errorOf, type JsonValue, ownValue, recordOf } from '@huiqi/kernel';
import type { SealedPack, Vocabulary } from '@huiqi/rules';
import { callerError } from './codes.ts';

/** Which engine has an outcome of rules. A desk does not know the engines that it was not handed; a test holds this equal to theirs. */
export const engineOfOutcome: Readonly<Record<string, string>> = {
  ...of('classification', 'branch'),
  ...of('fees', 'charge', 'multiply', 'surcharge', 'remit', 'waive', 'stack', 'cap', 'lapse', 'deny', 'refund'),
  ...of('awards', 'eligible', 'bar', 'prefer', 'grant', 'valid', 'duty', 'review', 'revoke', 'leave'),
  ...of('calendar', 'due', 'unlimited', 'restart', 'counting', 'recur', 'alarm'),
};

/** The engines whose words packs use. */
const enginesWithRules: readonly string[] = [...new Set(Object.values(engineOfOutcome))];

/**
 * Why packs could not be compiled, where an engine that the desk was not handed may be the reason; null for any other reason. A rule whose
 * outcome another engine has tells which. A word alone does not, for several engines share their prefixes: the engines left out are named.
 *
 * @param error - what compiling threw
 * @param packs - the packs
 * @param vocabulary - the words of the engines that were handed in
 */
export function missingEngine(
  error: unknown,
  packs: readonly SealedPack[],
  vocabulary: Vocabulary,
): CallerError | null {
  const { code, params = {} } = error as Partial<CallerError>;
  const [packId, ruleId] = Array.isArray(params['at']) ? (params['at'] as readonly JsonValue[]) : [];
  const pack = packs.find(({ id }) => id === packId);
  const rule = pack?.rules.find(({ id }) => id === ruleId);
  const [outcome = ''] = Object.keys(rule?.then ?? {});
  const engine = ownValue(engineOfOutcome, outcome);
  if (engine !== null && ownValue(vocabulary.outcomes, outcome) === null) {
    const sentence = `The rule “${rule?.id ?? ''}” has the outcome “${outcome}” of the engine “${engine}”: hand it to the desk, engines: [${engine}, …], or leave the pack out. 规则用到引擎“${engine}”，请一并交给规则工作台，或不载入该规则包。`;
    return callerError('rules.engine.missing', { engine, at: [packId ?? null, ruleId ?? null] }, sentence);
  }
  const absent = enginesWithRules.filter((name) => !(vocabulary.engines ?? []).includes(name));
  if (code !== 'rules.word.unknown' || pack === undefined || absent.length === 0) return null;
  const word = typeof params['word'] === 'string' ? params['word'] : '';
  const sentence = `The pack “${pack.id}” uses “${word}”, which no engine of the desk knows: hand in the engine that does (${absent.join(', ')} were not), leave the pack out, or check the spelling. 规则包“${pack.id}”用到“${word}”，交给规则工作台的引擎都不认识：请一并交入所需的引擎（未交的有 ${absent.join('、')}），或不载入该规则包，或核对拼写。`;
  return errorOf({ issues: [{ code, params }] }, sentence);
}

function of(engine: string, ...outcomes: readonly string[]): Readonly<Record<string, string>> {
  return recordOf(outcomes.map((outcome) => [outcome, engine]));
}
