/**
 * What can be said against packs before anyone relies on them.
 *
 * @packageDocumentation
 */
import { hasOwn, type Issue, overlaps, type Period } from '@huiqi/kernel';
import { issue } from './codes.ts';
import { compileAll } from './compile/compile.ts';
import { packWords } from './compile/pack-words.ts';
import type { Rule } from './grammar/grammar.ts';
import type { Pack, Parameter, SealedPack } from './grammar/pack.ts';
import type { Vocabulary } from './grammar/vocabulary.ts';
import { contradictionsOf, deadClauses } from './lint/dead-clauses.ts';
import { layerGaps } from './lint/layer-gaps.ts';
import { withNearest } from './lint/nearest-words.ts';
import { outrankedDocuments } from './lint/other-readings.ts';
import { unknownNames } from './lint/outcome-names.ts';
import { gapsOf } from './lint/period-gaps.ts';
import { rangeGaps } from './lint/range-gaps.ts';
import { rivals } from './lint/rivals.ts';
import { bareMoney, bareRows, inclusiveEnds } from './lint/slips.ts';
import { textsLikeIds } from './lint/texts-like-ids.ts';
import { factsUsed, wordsUsed } from './lint/words-used.ts';
import { type Located, located, wrongValues } from './lint/wrong-values.ts';

/**
 * Every finding about packs that are to be used together, in the order of packs, parameters and rules. Errors keep them from being
 * compiled or mislead in use; warnings want a look; notices only inform. What is read and has no errors works: it can be compiled, and
 * no case makes it throw.
 *
 * @zh 规则包查错
 * @param packs - the packs, from the national one to the nearest
 * @param ofEngines - the words their rules may use beside those they bring themselves
 * @returns issues: all that `compile` would throw, with the registered word that a mistyped one was meant to be (`rules.word.near`),
 * `rules.lint.value` and `rules.lint.valueNear` (a value that is not on its closed list), the codes of what reads a code such as a
 * division, `rules.lint.name` and `rules.lint.nameNear`
 * (an outcome names a rule, group or event that nobody bears), `rules.lint.group` (a rule that is asked by its
 * group and names none), `rules.lint.rivals` (two rules that may give one thing two values),
 * `rules.lint.gap` (days without a value or text),
 * `rules.lint.layerGap` (days between a rule and the one of another layer that takes its place), `rules.lint.rangeGap` (a hole between
 * the ranges of a table), `rules.lint.deadClause`
 * (can never hold), `rules.lint.emptyPeriod`, `rules.lint.outsideDocument` (in force when its document is not), `rules.lint.mirror` (an
 * address that is not the issuer's), `rules.lint.unconfirmed` (evidence `none`: off by default), `rules.lint.draft`, `rules.lint.unused`,
 * `rules.lint.outranked` (a better account of a document says otherwise), `rules.lint.inclusiveEnd` (an end that probably means the
 * last day itself), `rules.lint.bareMoney` (a sum of money without its unit)
 */
export function lint(packs: readonly SealedPack[], ofEngines: Vocabulary): readonly Issue[] {
  const { vocabulary } = packWords(packs, ofEngines);
  // Unconfirmed rules and drafts are checked too, so that turning them on holds no surprise.
  const { issues } = compileAll(packs, ofEngines, { examples: true, unconfirmed: true, drafts: true });
  const refused = new Set(issues.map(({ path }) => path.slice(0, 2).join(' ')));
  // What does not compile is not looked into further: one mistake, one finding.
  const sound = packs.map((pack) => ({
    ...pack,
    rules: pack.rules.filter(({ id }) => !refused.has(`${pack.id} ${id}`)),
  }));
  const parameters = located(packs);
  return [
    ...issues.map((finding) => withNearest(finding, packs, vocabulary)),
    ...packs.flatMap((pack, index) => [
      ...lintPack(pack),
      ...(sound[index]?.rules ?? []).flatMap((rule) => lintWords(pack, rule, packs, vocabulary, parameters)),
    ]),
    ...rivals(sound, vocabulary),
    ...layerGaps(packs),
    ...lintUse(packs),
    ...textsLikeIds(packs, vocabulary),
  ];
}

export { contradictionsOf };

function lintPack(pack: Pack): Issue[] {
  return [
    ...Object.entries(pack.documents).flatMap(([key, document]) =>
      document.url !== undefined && document.evidence !== 'official'
        ? [issue('rules.lint.mirror', { document: key, url: document.url }, [pack.id, 'documents', key, 'url'])]
        : [],
    ),
    ...pack.parameters.flatMap((parameter) => lintParameter(pack, parameter)),
    ...pack.rules.flatMap((rule) => lintRule(pack, rule)),
    ...inclusiveEnds(pack),
    ...successionGaps(pack),
    ...outrankedDocuments(pack),
  ];
}

/** What a rule that compiles says with its words: values, names and sums. */
function lintWords(
  pack: Pack,
  rule: Rule,
  packs: readonly Pack[],
  vocabulary: Vocabulary,
  parameters: readonly Located[],
): Issue[] {
  const path = [pack.id, rule.id];
  const values = wrongValues(rule, vocabulary, parameters, path);
  const tables = parameters.map(({ parameter }) => parameter);
  // A clause whose value is wrong is dead by that mistake.
  const dead = values.length > 0 ? [] : deadClauses(rule, vocabulary, tables);
  return [
    ...dead.map((clause) =>
      issue('rules.lint.deadClause', { id: rule.id, about: clause.about }, [...path, ...clause.path]),
    ),
    ...values,
    ...(rule.group === undefined && vocabulary.grouped?.some((outcome) => hasOwn(rule.then, outcome)) === true
      ? [issue('rules.lint.group', { id: rule.id }, path)]
      : []),
    ...unknownNames(rule, packs, vocabulary, path),
    ...bareMoney(rule, vocabulary, path),
  ];
}

function lintParameter(pack: Pack, parameter: Parameter): Issue[] {
  const path = [pack.id, parameter.id];
  const byMatch = grouped(parameter.rows, (row) => JSON.stringify(Object.entries(row.match ?? {}).sort()));
  return [
    ...parameter.rows.flatMap((row, index) => [
      ...periodFindings(row.inForce, [...path, 'rows', index]),
      ...(row.evidence === 'none'
        ? [issue('rules.lint.unconfirmed', { id: parameter.id }, [...path, 'rows', index], 'warning')]
        : []),
    ]),
    ...[...byMatch.values()].flatMap((rows) =>
      gapsOf(rows.map((row) => row.inForce)).map(({ from, to }) =>
        issue('rules.lint.gap', { id: parameter.id, from, to }, path, 'warning'),
      ),
    ),
    ...bareRows(parameter, path),
    ...rangeGaps(parameter).map(({ key, from, to }) =>
      issue('rules.lint.rangeGap', { id: parameter.id, key, from, to }, path, 'warning'),
    ),
  ];
}

function lintRule(pack: Pack, rule: Rule): Issue[] {
  const path = [pack.id, rule.id];
  const document = hasOwn(pack.documents, rule.source.document) ? pack.documents[rule.source.document] : undefined;
  const period = periodFindings(rule.inForce, [...path, 'inForce']);
  // A period without a day lies outside every other one: that it does is no second mistake.
  const outside =
    period.length === 0 && document?.inForce != null && !overlaps(document.inForce, rule.inForce)
      ? [
          issue(
            'rules.lint.outsideDocument',
            { id: rule.id, document: rule.source.document },
            [...path, 'inForce'],
            'warning',
          ),
        ]
      : [];
  return [
    ...period,
    ...outside,
    ...(document?.status === 'draft'
      ? [issue('rules.lint.draft', { id: rule.id, document: rule.source.document }, path, 'notice')]
      : []),
    ...(rule.evidence === 'none' ? [issue('rules.lint.unconfirmed', { id: rule.id }, path, 'warning')] : []),
  ];
}

function periodFindings(period: Period, path: readonly (string | number)[]): Issue[] {
  const empty = period.to !== null && period.to <= period.from;
  return empty ? [issue('rules.lint.emptyPeriod', { from: period.from, to: period.to }, path)] : [];
}

/** Rules of a group that never stand together are successive texts of one rule: a hole between them is a gap. */
function successionGaps(pack: Pack): Issue[] {
  const groups = grouped(
    pack.rules.filter((rule) => rule.group !== undefined),
    (rule) => String(rule.group),
  );
  return [...groups].flatMap(([group, rules]) => {
    const apart = rules.every((left, index) =>
      rules.slice(index + 1).every((right) => !overlaps(left.inForce, right.inForce)),
    );
    if (!apart) return [];
    return gapsOf(rules.map((rule) => rule.inForce)).map(({ from, to }) =>
      issue('rules.lint.gap', { id: group, from, to }, [pack.id, group], 'warning'),
    );
  });
}

/** Parameters, documents and own facts that no rule uses. */
function lintUse(packs: readonly Pack[]): Issue[] {
  const facts = new Set(packs.flatMap((pack) => pack.rules.flatMap((rule) => factsUsed(rule))));
  const parameters = new Set(packs.flatMap((pack) => pack.rules.flatMap((rule) => wordsUsed(rule, 'param'))));
  return packs.flatMap((pack) => {
    const cited = new Set([
      ...pack.rules.map((rule) => rule.source.document),
      ...pack.parameters.flatMap((parameter) => parameter.rows.map((row) => row.source.document)),
    ]);
    return [
      ...pack.parameters
        .filter((parameter) => !parameters.has(parameter.id))
        .map((parameter) => issue('rules.lint.unused', { id: parameter.id }, [pack.id, parameter.id], 'notice')),
      ...Object.keys(pack.facts ?? {})
        .filter((name) => !facts.has(name))
        .map((name) => issue('rules.lint.unused', { id: name }, [pack.id, 'facts', name], 'notice')),
      ...Object.keys(pack.documents)
        .filter((key) => !cited.has(key))
        .map((key) => issue('rules.lint.unused', { id: key }, [pack.id, 'documents', key], 'notice')),
    ];
  });
}

/** The items by a key, in the order in which keys first appear. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
