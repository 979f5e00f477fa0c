import { isOneOf, type JsonValue, type Truth } from '@huiqi/kernel';
import type { CompiledRule } from '../compile/book.ts';
import type { SlotValue } from '../compile/frame.ts';
import type { Matter } from '../opening/matter.ts';
import { scopeTruth } from './derive.ts';
import { combinations, prepare } from './evaluate.ts';

/**
 * What a rule says of a case and nothing beside it: for those who ask many rules about many cases.
 *
 * @zh 规则简答
 */
export interface LeanAnswer {
  /** Whether the rule asks about such a case at all. */
  readonly asked: boolean;
  /** Whether its condition is met. */
  readonly truth: Truth;
  /** The arguments of its outcome that are still possible, one set where they are known; none where they are not, or not met. */
  readonly args: readonly Readonly<Record<string, JsonValue>>[];
}

const notAsked: LeanAnswer = { asked: false, truth: 'no', args: [] };
const refused: LeanAnswer = { asked: true, truth: 'no', args: [] };

/**
 * Asks one rule about one case without grounds, missing facts and sources. Its truth and arguments are those of `evaluate`; where
 * the condition is open, the arguments are those that would follow if it were met.
 *
 * @zh 问一条规则
 * @param matter - the case
 * @param compiled - the rule
 */
export function ask(matter: Matter, compiled: CompiledRule): LeanAnswer {
  const context = prepare(matter, compiled);
  const { given } = compiled.plan;
  const truth = scopeTruth(compiled.plan, context);
  if (truth === 'no') return given !== null && context.frame[given.slot] === 'no' ? notAsked : refused;
  const args: Record<string, JsonValue> = {};
  const partial: { name: string; values: readonly JsonValue[] }[] = [];
  for (const { name, node, data } of compiled.args) {
    const value = node === null ? data : node.run(context);
    if (value === undefined) return { asked: true, truth, args: [] };
    if (isOneOf(value as SlotValue)) {
      partial.push({ name, values: (value as { oneOf: readonly JsonValue[] }).oneOf });
    } else args[name] = value as JsonValue;
  }
  if (partial.length === 0) return { asked: true, truth, args: [args] };
  return { asked: true, truth, args: combinations(args, partial) ?? [] };
}
