import { type CallerError, type JsonValue, ownValue, recordOf } from '@huiqi/kernel';
import type { SealedPack, Vocabulary } from '@huiqi/rules';
import { callerError } from './codes.ts';

/** Which engine has an outcome of rules. A desk does not know the engines that it was not handed; a test holds this equal to theirs. */
export const engineOfOutcome: Readonly<Record<string, string>> = {
  ...of('classification', 'branch'),
  ...of('fees', 'charge', 'multiply', 'surcharge', 'remit', 'waive', 'stack', 'cap', 'lapse', 'deny', 'refund'),
  ...of('awards', 'eligible', 'bar', 'prefer', 'grant', 'valid', 'duty', 'review', 'revoke', 'leave'),
  ...of('calendar', 'due', 'unlimited', 'restart', 'counting', 'recur', 'alarm'),
};

/**
 * Why packs could not be compiled, where a rule has an outcome of an engine that the desk was not handed; null for any other reason.
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
  const { params = {} } = error as Partial<CallerError>;
  const [packId, ruleId] = Array.isArray(params['at']) ? (params['at'] as readonly JsonValue[]) : [];
  const rule = packs.find(({ id }) => id === packId)?.rules.find(({ id }) => id === ruleId);
  const [outcome = ''] = Object.keys(rule?.then ?? {});
  const engine = ownValue(engineOfOutcome, outcome);
  if (engine === null || ownValue(vocabulary.outcomes, outcome) !== null) return null;
  const sentence = `The rule “${rule?.id ?? ''}” has the outcome “${outcome}” of the engine “${engine}”: hand it to the desk, engines: [${engine}, …], or leave the pack out. 规则用到引擎“${engine}”，请一并交给规则工作台，或不载入该规则包。`;
  return callerError('rules.engine.missing', { engine, at: [packId ?? null, ruleId ?? null] }, sentence);
}

function of(engine: string, ...outcomes: readonly string[]): Readonly<Record<string, string>> {
  return recordOf(outcomes.map((outcome) => [outcome, engine]));
}
