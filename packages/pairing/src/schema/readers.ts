import { accepted, type Issue, type Reading, under } from '@huiqi/kernel';
import { readEntity } from '@huiqi/model';
import type { PairingInput as Input } from '../candidates/input.ts';
import type { Pairing as Answer } from '../pair/pairing.ts';
import { lintPolicy } from '../policy/lint-policy.ts';
import type { PairingPolicy as Policy } from '../policy/policy.ts';
import { PairingInput } from './input.ts';
import { Pairing } from './pairing.ts';
import { PairingPolicy } from './policy.ts';

/**
 * Reads a policy of pairing, such as one from a file; see `readEntity` for the issues. A field that nothing reads is refused with
 * `model.unknownKey`, since a misspelt term would silently cost nothing; numbers and steps are refused as `pair` refuses them
 * (`pairing.policy.whole`, `pairing.policy.order`, `pairing.policy.open`).
 *
 * @zh 读取结对办法
 * @param input - the policy as JSON gives it
 * @example
 * ```ts
 * import { readPairingPolicy } from '@huiqi/pairing/schema';
 *
 * const policy = {
 *   id: 'example.pairing',
 *   title: '示例结对办法',
 *   kind: 'example',
 *   source: { document: '示例', evidence: 'none' },
 *   officersPerEnterprise: { otherwise: 1 },
 *   cap: { otherwise: 8 },
 *   terms: {},
 *   unserved: null,
 * };
 * readPairingPolicy(policy).ok; // => true
 * readPairingPolicy({ ...policy, cap: { otherwise: 1.5 }, unservd: 0 }).issues.map(({ code, path }) => [code, ...path]); // => [['pairing.policy.whole', 'cap', 'otherwise'], ['model.unknownKey', 'unservd']]
 * ```
 */
export function readPairingPolicy(input: unknown): Reading<Policy> {
  const read = readEntity(PairingPolicy, input);
  if (!read.ok) return read;
  const unread = read.issues.map((finding): Issue => ({ ...finding, severity: 'error' }));
  const broken = [...lintPolicy(read.value), ...unread];
  return broken.length === 0 ? accepted(read.value) : { ok: false, issues: broken };
}

/**
 * Reads a whole pairing problem; see `readEntity` for the issues, and {@link readPairingPolicy} for those under `policy`.
 *
 * @zh 读取结对输入
 * @param input - the problem as JSON gives it
 */
export function readPairingInput(input: unknown): Reading<Input> {
  const read = readEntity(PairingInput, input);
  if (!read.ok) return read;
  const policy = readPairingPolicy((input as Input).policy);
  if (!policy.ok) return { ok: false, issues: under(['policy'], policy.issues) };
  return accepted(read.value, read.issues);
}

/** Reads a pairing that was stored, whoever made it; `verifyPairing` proves it. See `readEntity` for the issues. @zh 读取结对结果 */
export function readPairing(input: unknown): Reading<Answer> {
  return readEntity(Pairing, input);
}
