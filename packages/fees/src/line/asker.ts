import type { Determination, JsonValue, MissingFact } from '@huiqi/kernel';
import {
  type AskOptions,
  ask,
  type CompiledRule,
  evaluate,
  explain,
  type Matter,
  type OutcomeValue,
} from '@huiqi/rules';

/** The values of an outcome's arguments. */
export type Arguments = Readonly<Record<string, JsonValue>>;

/** One rule, asked about one line. */
export interface LineRuleAnswer {
  /** The rule. */
  readonly compiled: CompiledRule;
  /** `met` certainly; `open` perhaps; `no` not at all; `not-asked` where it does not ask about such a line. */
  readonly state: 'met' | 'open' | 'no' | 'not-asked';
  /** Whether its condition is met, also where it is not known what follows: then nothing may be presumed. */
  readonly holds: boolean;
  /** The arguments still possible; where it is open those that follow if it is met; none where they are not known. */
  readonly args: readonly Arguments[];
  /** What it answered, where the whole answer was asked for. */
  readonly answer: Determination<OutcomeValue> | null;
}

/** How rules are asked about a line. */
export type Asker = (compiled: CompiledRule) => LineRuleAnswer;

/** Asks for states and amounts only. */
export function leanAsker(matter: Matter): Asker {
  return (compiled) => {
    const { asked, truth, args } = ask(matter, compiled);
    const state = !asked ? 'not-asked' : truth === 'no' ? 'no' : truth === 'yes' && args.length > 0 ? 'met' : 'open';
    return { compiled, state, holds: asked && truth === 'yes', args, answer: null };
  };
}

/** Asks for the whole answer: grounds, missing facts and sources. */
export function fullAsker(matter: Matter, options: AskOptions): Asker {
  const unmask = options.unmaskFor === undefined ? {} : { unmaskFor: options.unmaskFor };
  return (compiled) => {
    const answer = options.explain === true ? explain(matter, compiled, unmask) : evaluate(matter, compiled);
    if (answer.outcome === 'determined') {
      return { compiled, state: 'met', holds: true, args: [answer.value.args], answer };
    }
    if (answer.outcome === 'not-applicable') {
      const state = answer.grounds.length === 0 ? 'not-asked' : 'no';
      return { compiled, state, holds: false, args: [], answer };
    }
    // Where the outcomes are listed the condition is met, and only an argument is open.
    const { possible } = answer;
    if (possible !== undefined) {
      return { compiled, state: 'met', holds: true, args: possible.map(({ args }) => args), answer };
    }
    const { truth, args } = ask(matter, compiled);
    return { compiled, state: 'open', holds: truth === 'yes', args, answer };
  };
}

/** What an open rule asks for; nothing where the whole answer was not asked for. */
export function missingOf({ answer }: LineRuleAnswer): readonly MissingFact[] {
  return answer?.outcome === 'undetermined' ? answer.missing : [];
}
