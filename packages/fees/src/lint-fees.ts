import { hasOwn, type Issue, overlaps, parseYuan } from '@huiqi/kernel';
import { type Condition, misfitOf, type Pack, type Parameter, type Rule } from '@huiqi/rules';
import { contradictionsOf } from '@huiqi/rules/lint';
import { issue } from './codes.ts';
import { feesVocabulary } from './vocabulary.ts';

type Written = Readonly<Record<string, unknown>>;

/** A rule with the pack it stands in. */
interface Placed {
  readonly pack: string;
  readonly rule: Rule;
}

/**
 * What can be said against the fee rules of packs beside what `lint` finds in any rules.
 *
 * @zh 收费规则查错
 * @param packs - the packs, from the national one to the nearest
 * @returns issues: `fees.lint.exclusive` (rules that exclude each other, may be met together, and no order says which goes first),
 * `fees.lint.bounds` (a most that lies below its own least, or a cap below what a single waiver it covers gives),
 * `fees.lint.tier` (a tier that no measure reaches), `fees.lint.covers` (a stacking rule, a cap or a bar that covers no waiver)
 * @example
 * ```ts
 * import { lintFees } from '@huiqi/fees';
 * import { cnMetrology, cnPatent } from '@huiqi/packs';
 *
 * lintFees([cnMetrology, cnPatent]); // => []
 * ```
 */
export function lintFees(packs: readonly Pack[]): readonly Issue[] {
  const placed = packs.flatMap(({ id, rules }) =>
    rules.filter(isWellWritten).map((rule): Placed => ({ pack: id, rule })),
  );
  const parameters = packs.flatMap((pack) => pack.parameters);
  const waivers = placed.filter(({ rule }) => writtenAs(rule, 'waive') !== null);
  // A waiver that is ill written is one all the same, and told by itself.
  const covered = packs.flatMap(({ id, rules }) =>
    rules.filter(({ then }) => hasOwn(then, 'waive')).map((rule): Placed => ({ pack: id, rule })),
  );
  return placed.flatMap((rulePlaced) => [
    ...exclusiveFindings(rulePlaced, waivers),
    ...boundFindings(rulePlaced, waivers, parameters),
    ...tierFindings(rulePlaced),
    ...coverFindings(rulePlaced, covered),
  ]);
}

function writtenAs({ then }: Rule, outcome: string): Written | null {
  return hasOwn(then, outcome) ? ((then as Readonly<Record<string, Written>>)[outcome] ?? null) : null;
}

/** Waivers of an exclusive group that may be met together while no order names either. */
function exclusiveFindings({ pack, rule }: Placed, waivers: readonly Placed[]): readonly Issue[] {
  const stack = writtenAs(rule, 'stack');
  if (stack?.['by'] !== 'exclusive') return [];
  const order = (stack['order'] ?? []) as readonly string[];
  const groupWaivers = waivers.filter(
    (waiver) => waiver.rule.group === rule.group && overlaps(waiver.rule.inForce, rule.inForce),
  );
  return groupWaivers.flatMap((left, index) =>
    groupWaivers.slice(index + 1).flatMap((right) => {
      const named = order.includes(left.rule.id) || order.includes(right.rule.id);
      if (named || !overlaps(left.rule.inForce, right.rule.inForce) || areApart(left.rule, right.rule)) return [];
      const params = { group: rule.group ?? '', rules: [left.rule.id, right.rule.id] };
      return [issue('fees.lint.exclusive', params, [pack, rule.id], 'warning')];
    }),
  );
}

/** Whether what two rules ask can be seen never to hold together. */
function areApart(left: Rule, right: Rule): boolean {
  const conditions = [left.given, left.when, right.given, right.when].filter(
    (condition): condition is Condition => condition !== undefined,
  );
  return contradictionsOf(conditions, feesVocabulary).length > 0;
}

/** A most below its own least, and a cap below what one of its waivers gives. */
function boundFindings(
  { pack, rule }: Placed,
  waivers: readonly Placed[],
  parameters: readonly Parameter[],
): readonly Issue[] {
  const issues: Issue[] = [];
  const path = [pack, rule.id];
  for (const outcome of ['charge', 'surcharge']) {
    const written = writtenAs(rule, outcome);
    const tiers = (written?.['tiers'] ?? []) as readonly Written[];
    for (const form of [written ?? {}, ...tiers]) {
      const [least, most] = [amountsOf(form['min'], rule, parameters), amountsOf(form['max'], rule, parameters)];
      if (least.length > 0 && most.length > 0 && Math.max(...most) < Math.min(...least)) {
        issues.push(
          issue('fees.lint.bounds', { id: rule.id, least: Math.min(...least), most: Math.max(...most) }, path),
        );
      }
    }
  }
  const cap = writtenAs(rule, 'cap');
  const limits = amountsOf(cap?.['limit'], rule, parameters);
  if (limits.length === 0) return issues;
  const named = cap?.['rules'] as readonly string[] | undefined;
  const covered = waivers.filter((waiver) =>
    named === undefined ? waiver.rule.group === rule.group : named.includes(waiver.rule.id),
  );
  for (const { rule: waiver } of covered.filter((waiver) => overlaps(waiver.rule.inForce, rule.inForce))) {
    const amounts = amountsOf(writtenAs(waiver, 'waive')?.['amount'], waiver, parameters);
    if (amounts.length === 0 || Math.min(...amounts) <= Math.max(...limits)) continue;
    const params = { id: rule.id, least: Math.min(...amounts), most: Math.max(...limits) };
    issues.push(issue('fees.lint.bounds', params, path, 'warning'));
  }
  return issues;
}

/** The amounts a term may have while a rule is in force, where they are written down; none where they are not. */
function amountsOf(term: unknown, rule: Rule, parameters: readonly Parameter[]): readonly number[] {
  if (typeof term === 'string') return amountOf(term);
  if (typeof term !== 'object' || term === null) return [];
  if ('const' in term) return amountOf(term.const);
  if (!('param' in term)) return [];
  const rows = parameters.find(({ id }) => id === term.param)?.rows ?? [];
  return rows.filter(({ inForce }) => overlaps(inForce, rule.inForce)).flatMap(({ value }) => amountOf(value));
}

function amountOf(written: unknown): readonly number[] {
  if (typeof written === 'number') return [written];
  const read = typeof written === 'string' && written.endsWith('元') ? parseYuan(written) : null;
  return read?.ok === true ? [read.value] : [];
}

/** Tiers whose bound does not lie above the one before. */
function tierFindings({ pack, rule }: Placed): readonly Issue[] {
  const tiers = (writtenAs(rule, 'charge')?.['tiers'] ?? []) as readonly Written[];
  let reached: { readonly bound: number; readonly inclusive: boolean } | null = null;
  return tiers.flatMap((tier, index) => {
    const written = tier['upTo'] ?? tier['below'];
    const bound = written === undefined ? Number.POSITIVE_INFINITY : boundOf(written);
    const inclusive = tier['below'] === undefined;
    const before = reached;
    if (bound === null) return [];
    reached = { bound, inclusive };
    const dead =
      before !== null && (bound < before.bound || (bound === before.bound && (before.inclusive || !inclusive)));
    if (!dead) return [];
    return [
      issue('fees.lint.tier', { id: rule.id, tier: index + 1 }, [pack, rule.id, 'then', 'charge', 'tiers', index]),
    ];
  });
}

function boundOf(written: unknown): number | null {
  const [money] = amountOf(written);
  if (money !== undefined) return money;
  const number = typeof written === 'string' ? Number(written) : Number.NaN;
  return Number.isNaN(number) ? null : number;
}

/** Stacking rules, caps and bars that no waiver stands under: those without a group cover what has none either. */
function coverFindings({ pack, rule }: Placed, waivers: readonly Placed[]): readonly Issue[] {
  const outcome = ['stack', 'cap', 'deny'].find((name) => writtenAs(rule, name) !== null);
  if (outcome === undefined) return [];
  const written = writtenAs(rule, outcome) ?? {};
  // What is named is looked up by lint itself.
  if (written['rules'] !== undefined || written['groups'] !== undefined) return [];
  if (waivers.some((waiver) => waiver.rule.group === rule.group)) return [];
  const packWaivers = waivers.filter((waiver) => waiver.pack === pack);
  const groups = [
    ...new Set((packWaivers.length > 0 ? packWaivers : waivers).flatMap((waiver) => waiver.rule.group ?? [])),
  ];
  return [issue('fees.lint.covers', { id: rule.id, group: rule.group ?? null, groups }, [pack, rule.id])];
}

/** Whether the data of a rule's outcome is as the vocabulary says; what is not is found by lint itself. */
function isWellWritten({ then }: Rule): boolean {
  return Object.entries(then).every(([outcome, args]) => {
    if (!hasOwn(feesVocabulary.outcomes, outcome)) return true;
    if (typeof args !== 'object' || args === null) return false;
    return Object.entries(feesVocabulary.outcomes[outcome] ?? {}).every(([name, spec]) => {
      const value = (args as Written)[name];
      return spec.kind !== 'data' || value === undefined || misfitOf(value, spec.shape) === null;
    });
  });
}
