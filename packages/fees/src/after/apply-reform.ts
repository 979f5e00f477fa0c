import { digestOf } from '@huiqi/kernel/digest';
import type { Parameter, Rule, SealedPack } from '@huiqi/rules';
import { callerError } from '../codes.ts';

/** One change of a reform: the rows of a parameter, a rule, or a layer of its own. @zh 改革内容 */
export type ReformChange =
  | { readonly parameter: string; readonly rows: Parameter['rows'] }
  | { readonly rule: string; readonly change: Partial<Omit<Rule, 'id'>> }
  | { readonly layer: SealedPack };

/**
 * Packs as they would be after a reform. A pack that was changed becomes an example, so that no answer passes it off as law: it
 * compiles only with `examples`.
 *
 * @zh 改革后的规则包
 * @param packs - the packs as they are, in the order of their layers
 * @param changes - what would change
 * @throws {@link CallerError} `fees.reform.unknown` when no pack has the parameter or rule
 * @example
 * ```ts
 * import { applyReform } from '@huiqi/fees';
 * import { xiamenMetrology } from '@huiqi/packs';
 *
 * const change = { rule: 'cn-3502.inspection.pay60.2023', change: { then: { waive: { pay: { const: '50%' }, basis: 'policy' } } } };
 * applyReform([xiamenMetrology], [change])[0]?.kind; // => 'example'
 * ```
 */
export function applyReform(packs: readonly SealedPack[], changes: readonly ReformChange[]): readonly SealedPack[] {
  let result = [...packs];
  for (const change of changes) {
    if ('layer' in change) {
      result = [...result, change.layer];
      continue;
    }
    const name = 'rule' in change ? change.rule : change.parameter;
    const index = result.findIndex(({ rules, parameters }) =>
      ('rule' in change ? rules : parameters).some(({ id }) => id === name),
    );
    const pack = result[index];
    if (pack === undefined) {
      const sentence = `No pack has a rule or parameter “${name}”: check the id. 没有规则包含有“${name}”，请核对编号。`;
      throw callerError('fees.reform.unknown', { name }, sentence);
    }
    result[index] = changedPack(pack, change);
  }
  return result;
}

function changedPack(pack: SealedPack, change: Exclude<ReformChange, { readonly layer: SealedPack }>): SealedPack {
  const parts =
    'rule' in change
      ? { rules: pack.rules.map((rule) => (rule.id === change.rule ? { ...rule, ...change.change } : rule)) }
      : {
          parameters: pack.parameters.map((parameter) =>
            parameter.id === change.parameter ? { ...parameter, rows: change.rows } : parameter,
          ),
        };
  const content = { ...pack, ...parts, kind: 'example', digest: undefined } as const;
  return { ...content, digest: digestOf(content) };
}
