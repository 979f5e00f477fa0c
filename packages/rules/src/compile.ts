import {
  CallerError,
  type Caution,
  type Citation,
  covers,
  type Evidence,
  type Issue,
  issue,
  type PackReference,
  type Period,
} from '@huiqi/kernel';
import type { CompiledRule, RuleBook } from './book.ts';
import type { Case, Context } from './case.ts';
import { compileCondition } from './compile-condition.ts';
import { compileTerm } from './compile-term.ts';
import type { Outcome, Rule, Source, Term } from './grammar.ts';
import { isSpan } from './is-span.ts';
import type { Pack, Parameter, SealedPack } from './pack.ts';
import { knownFrom, overlappingRows, type TableRow, tableRows } from './parameter-table.ts';
import type { DerivedPlan, PlanNode, PlannedRule, SlotValue, Standing } from './plan.ts';
import { RuleRefused, type RuleScope } from './rule-scope.ts';
import type { CollectionSpec, OutcomeArgument, Vocabulary } from './vocabulary.ts';

/** What the caller lets in beside confirmed law. */
export interface CompileOptions {
  /** Lets rules with evidence `none` decide, with a caution; off unless the bureau has confirmed them. */
  readonly unconfirmed?: boolean;
  /** Lets packs of invented example policy in; every answer then says so. */
  readonly examples?: boolean;
}

/**
 * Compiles packs, from the national one to the nearest, into a book that engines ask.
 *
 * @param packs - sealed packs in the order of their layers; a rule may replace one of an earlier layer
 * @param vocabulary - the words the rules may use
 * @throws {@link CallerError} the first finding, such as `rules.word.unknown`, `rules.type`, `rules.param.overlap`, `rules.cycle`,
 * `rules.id.reused` or `rules.pack.example`; lint lists all of them
 */
export function compile(packs: readonly SealedPack[], vocabulary: Vocabulary, options: CompileOptions = {}): RuleBook {
  const { book, issues } = compileAll(packs, vocabulary, options);
  const first = issues[0];
  if (first !== undefined) throw new CallerError(first.code, { ...first.params, at: [...first.path] });
  return book;
}

/** Compiles what can be compiled and lists what cannot. */
export function compileAll(
  packs: readonly SealedPack[],
  vocabulary: Vocabulary,
  options: CompileOptions,
): { readonly book: RuleBook; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const work: Workshop = {
    vocabulary,
    options,
    issues,
    presets: [],
    citations: [],
    citationNumbers: new Map(),
    parameters: parameterTables(packs, options, issues),
    derived: new Map(),
    slots: 0,
    book: null as unknown as RuleBook,
  };
  const entries = packs.flatMap((pack) => entriesOf(pack, options, issues));
  checkIds(entries, issues);
  for (const { rule } of entries) {
    if (!('derive' in rule.then)) continue;
    const fact = rule.then.derive as string;
    if (!work.derived.has(fact)) work.derived.set(fact, { fact, index: work.derived.size, sources: [] });
  }
  const rules: CompiledRule[] = [];
  const book: RuleBook = {
    packs: packs.map(referenceOf),
    rules,
    vocabulary,
    parameters: [...work.parameters.values()].map((table) => table.parameter),
    context: { current: null, facts: {}, it: null, frame: [], log: [], logBase: 0, issues: [] } satisfies Context,
    derived: [...work.derived.values()],
    reported: [],
    byGroup: new Map(),
    byOutcome: new Map(),
    byId: new Map(),
  };
  work.book = book;
  for (const entry of entries) {
    const compiled = compileRule(entry, entries, work);
    if (compiled !== null) rules.push(compiled);
  }
  for (const rule of rules) {
    append(book.byOutcome as Map<string, CompiledRule[]>, rule.outcome, rule);
    if (rule.rule.group !== undefined) append(book.byGroup as Map<string, CompiledRule[]>, rule.rule.group, rule);
    (book.byId as Map<string, CompiledRule>).set(rule.rule.id, rule);
  }
  findCycles(book, issues);
  if (issues.length === 0) {
    for (const rule of rules) completeRule(rule, work);
    (book.reported as PlanNode[]).push(...new Set(rules.flatMap((rule) => rule.reported)));
  }
  book.context.frame.length = work.slots;
  for (const [slot, value] of work.presets) book.context.frame[slot] = value;
  return { book, issues };
}

interface Entry {
  readonly pack: SealedPack;
  readonly rule: Rule;
}

interface Workshop {
  readonly vocabulary: Vocabulary;
  readonly options: CompileOptions;
  readonly issues: Issue[];
  readonly presets: [number, SlotValue][];
  readonly citations: Citation[];
  readonly citationNumbers: Map<string, number>;
  readonly parameters: Map<
    string,
    { readonly pack: Pack; readonly parameter: Parameter; readonly rows: readonly TableRow[] }
  >;
  readonly derived: Map<string, DerivedPlan>;
  slots: number;
  book: RuleBook;
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

function referenceOf(pack: SealedPack): PackReference {
  return { id: pack.id, version: pack.version, digest: pack.digest, kind: pack.kind };
}

/** The rules of a pack that may decide: no drafts, nothing unconfirmed unless asked for. */
function entriesOf(pack: SealedPack, options: CompileOptions, issues: Issue[]): Entry[] {
  if (pack.kind === 'example' && options.examples !== true) {
    issues.push(issue('rules.pack.example', { pack: pack.id }, [pack.id]));
    return [];
  }
  return pack.rules.flatMap((rule) => {
    const document = Object.hasOwn(pack.documents, rule.source.document)
      ? pack.documents[rule.source.document]
      : undefined;
    if (document === undefined) {
      issues.push(issue('rules.source.missing', { document: rule.source.document }, [pack.id, rule.id, 'source']));
      return [];
    }
    if (document.status === 'draft' || (rule.evidence === 'none' && options.unconfirmed !== true)) return [];
    return [{ pack, rule }];
  });
}

function checkIds(entries: readonly Entry[], issues: Issue[]): void {
  const seen = new Map<string, string>();
  for (const { pack, rule } of entries) {
    const before = seen.get(rule.id);
    if (before !== undefined)
      issues.push(issue('rules.id.reused', { id: rule.id, packs: [before, pack.id] }, [pack.id, rule.id]));
    seen.set(rule.id, pack.id);
    if (rule.replaces !== undefined && !seen.has(rule.replaces)) {
      issues.push(issue('rules.replaces.unknown', { id: rule.replaces }, [pack.id, rule.id, 'replaces']));
    }
  }
}

function parameterTables(
  packs: readonly SealedPack[],
  options: CompileOptions,
  issues: Issue[],
): Workshop['parameters'] {
  const tables: Workshop['parameters'] = new Map();
  for (const pack of packs) {
    for (const parameter of pack.parameters) {
      const path = [pack.id, parameter.id];
      if (tables.has(parameter.id)) issues.push(issue('rules.id.reused', { id: parameter.id, packs: [pack.id] }, path));
      for (const [left, right] of overlappingRows(parameter)) {
        issues.push(
          issue('rules.param.overlap', { param: parameter.id, rows: [left, right] }, [...path, 'rows', right]),
        );
      }
      const rows = tableRows(pack, parameter, options.unconfirmed === true);
      for (const row of rows) {
        const index = parameter.rows.indexOf(row.row);
        if (row.value === undefined) {
          issues.push(
            issue('rules.const.type', { value: row.row.value, wanted: parameter.type }, [...path, 'rows', index]),
          );
        }
        if (!Object.hasOwn(pack.documents, row.row.source.document)) {
          issues.push(issue('rules.source.missing', { document: row.row.source.document }, [...path, 'rows', index]));
        }
      }
      tables.set(parameter.id, { pack, parameter, rows });
    }
  }
  return tables;
}

function compileRule(entry: Entry, entries: readonly Entry[], work: Workshop): CompiledRule | null {
  const { pack, rule } = entry;
  const scope = scopeOf(entry, work);
  try {
    if (!Object.hasOwn(work.vocabulary.events, rule.textDay))
      scope.refuse('rules.word.unknown', { word: rule.textDay });
    const own = scope.next();
    const citation = scope.cite(rule.source, rule.evidence, rule.inForce);
    const given = rule.given === undefined ? null : compileCondition(rule.given, scope);
    const when = compileCondition(rule.when, scope);
    const { outcome, args } = compileOutcome(rule.then, scope);
    const replacing = entries.filter((other) => other.rule.replaces === rule.id);
    const plan: PlannedRule = {
      id: rule.id,
      slot: own.slot,
      given,
      when,
      citation,
      standing: standingOf(entry, replacing),
    };
    if (outcome === 'derive' && 'derive' in rule.then) {
      const term = args[0]?.node as PlanNode;
      work.derived.get(rule.then.derive as string)?.sources.push({ rule: plan, term });
    }
    return {
      rule,
      pack: referenceOf(pack),
      outcome,
      book: work.book,
      plan,
      args,
      citations: [],
      localCitation: new Map(),
      cautions: [],
      reported: [],
      ownReported: [],
    };
  } catch (error) {
    if (!(error instanceof RuleRefused)) throw error;
    work.issues.push(error.issue);
    return null;
  }
}

function scopeOf({ pack, rule }: Entry, work: Workshop): RuleScope {
  let steps = 0;
  const scopeWith = (record: CollectionSpec | null): RuleScope => ({
    rule,
    vocabulary: work.vocabulary,
    presets: work.presets,
    fact(name) {
      if (!name.startsWith('it.')) return own(work.vocabulary.facts, name);
      const field = name.slice(3);
      const derived = record === null || !work.derived.has(field) ? null : own(work.vocabulary.facts, field);
      return record === null ? null : (own(record.fields, field) ?? derived);
    },
    collection(name) {
      if (!name.startsWith('it.')) return own(work.vocabulary.collections, name);
      return record?.collections === undefined ? null : own(record.collections, name.slice(3));
    },
    derivedFact: (name) => work.derived.get(name) ?? null,
    parameter: (name) => work.parameters.get(name) ?? null,
    next(slots = 1) {
      const slot = work.slots;
      work.slots += slots;
      steps += 1;
      return { slot, id: `${rule.id}#${steps}` };
    },
    node: (kind, slot, id, about, parts) => ({
      kind,
      slot,
      id,
      rule: rule.id,
      what: kind,
      about,
      parts,
      from: parts.map((part) => part.id),
      citation: cite(rule.source, rule.evidence, rule.inForce),
    }),
    cite: (source, evidence, inForce) => cite(source, evidence, inForce),
    inside: (spec) => scopeWith(spec),
    refuse(code, params) {
      throw new RuleRefused(issue(code, { rule: rule.id, ...params }, [pack.id, rule.id]));
    },
  });
  const cite = (source: Source, evidence: Evidence, inForce: Period): number =>
    citationNumber(pack, source, evidence, inForce, work);
  return scopeWith(null);
}

function own<T>(words: Readonly<Record<string, T>>, name: string): T | null {
  return Object.hasOwn(words, name) ? (words[name] ?? null) : null;
}

function citationNumber(pack: Pack, source: Source, evidence: Evidence, inForce: Period, work: Workshop): number {
  const key = JSON.stringify([pack.id, source, evidence, inForce]);
  const known = work.citationNumbers.get(key);
  if (known !== undefined) return known;
  // A parameter of another pack cites that pack's document; look there where this pack has none.
  const holder = Object.hasOwn(pack.documents, source.document)
    ? pack
    : [...work.parameters.values()].find((table) => Object.hasOwn(table.pack.documents, source.document))?.pack;
  const document = holder?.documents[source.document];
  const citation: Citation = {
    document: source.document,
    ...(document === undefined ? {} : { title: document.title }),
    ...(source.article === undefined ? {} : { article: source.article }),
    evidence,
    ...(document?.publishedOn == null ? {} : { publishedOn: document.publishedOn }),
    inForce,
    ...(document?.url === undefined || document.evidence !== 'official' ? {} : { url: document.url }),
  };
  work.citations.push(citation);
  work.citationNumbers.set(key, work.citations.length - 1);
  return work.citations.length - 1;
}

function compileOutcome(then: Outcome, scope: RuleScope): Pick<CompiledRule, 'outcome' | 'args'> {
  if ('derive' in then) {
    const fact = then.derive as string;
    const spec = scope.fact(fact) ?? scope.refuse('rules.word.unknown', { word: fact });
    const typed = compileTerm(then['term'] as Term, scope, spec.type);
    if (typed.type !== spec.type) scope.refuse('rules.type', { found: typed.type, wanted: spec.type, word: fact });
    return { outcome: 'derive', args: [{ name: fact, node: typed.node, data: null }] };
  }
  const names = Object.keys(then);
  const outcome = names[0];
  const spec = outcome === undefined || names.length > 1 ? null : own(scope.vocabulary.outcomes, outcome);
  if (outcome === undefined || spec === null) return scope.refuse('rules.outcome.unknown', { found: names });
  const written = then[outcome] as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(written).find((name) => !Object.hasOwn(spec, name));
  if (unknown !== undefined) scope.refuse('rules.outcome.argument', { outcome, argument: unknown });
  const args = Object.entries(spec).flatMap(([name, argument]) => {
    const value = Object.hasOwn(written, name) ? written[name] : undefined;
    if (value !== undefined) return [compileArgument(name, value, argument, scope)];
    return argument.optional === true ? [] : [scope.refuse('rules.outcome.argument', { outcome, argument: name })];
  });
  return { outcome, args };
}

function compileArgument(
  name: string,
  value: unknown,
  argument: OutcomeArgument,
  scope: RuleScope,
): CompiledRule['args'][number] {
  if (argument.kind === 'span' && !isSpan(value)) scope.refuse('rules.span.shape', { word: name });
  if (argument.kind === 'data' && argument.fits?.(value) === false) scope.refuse('rules.outcome.data', { word: name });
  if (argument.kind !== 'term') return { name, node: null, data: value };
  const typed = compileTerm(value as Term, scope, argument.type);
  if (typed.type !== argument.type)
    scope.refuse('rules.type', { found: typed.type, wanted: argument.type, word: name });
  return { name, node: typed.node, data: null };
}

/** How a rule stands: known, in force on its text day, and not replaced by a nearer layer that is. */
function standingOf({ pack, rule }: Entry, replacing: readonly Entry[]): (context: Context) => Standing {
  const known = knownFrom(pack, rule.source, rule.inForce.from);
  const inForce: Standing = { state: 'in-force' };
  const missing: Standing = { state: 'day-missing', event: rule.textDay };
  const replacements = replacing.map((entry) => ({ id: entry.rule.id, standing: standingOf(entry, []) }));
  return (context) => {
    const { days } = (context.current as Case).input;
    const day = days.events[rule.textDay];
    if (day === undefined) return missing;
    if (known > days.knownOn) return { state: 'not-yet-published', found: days.knownOn, wanted: known };
    if (!covers(rule.inForce, day)) {
      return { state: 'not-in-force', found: day, wanted: `${rule.inForce.from}/${rule.inForce.to ?? ''}` };
    }
    for (const replacement of replacements) {
      if (replacement.standing(context).state === 'in-force')
        return { state: 'replaced', found: replacement.id, wanted: rule.id };
    }
    return inForce;
  };
}

/** Finds facts that are derived from themselves. */
function findCycles(book: RuleBook, issues: Issue[]): void {
  const visit = (derived: DerivedPlan, path: readonly DerivedPlan[]): void => {
    if (path.includes(derived)) {
      if (path[0] === derived)
        issues.push(issue('rules.cycle', { facts: [...path.map((part) => part.fact), derived.fact] }, [derived.fact]));
      return;
    }
    for (const source of derived.sources) {
      for (const root of [source.rule.given, source.rule.when, source.term]) {
        if (root === null) continue;
        for (const node of nodesOf(root)) if (node.derived !== undefined) visit(node.derived, [...path, derived]);
      }
    }
  };
  for (const derived of book.derived) visit(derived, []);
}

/** The nodes of one rule's tree, derived facts not entered. */
export function nodesOf(node: PlanNode): PlanNode[] {
  return [...node.parts.flatMap(nodesOf), node];
}

/** Collects, once all rules are compiled, what a rule can cite: its own source first, then what it derives and looks up. */
function completeRule(compiled: CompiledRule, work: Workshop): void {
  const local = compiled.localCitation as Map<number, number>;
  const citations = compiled.citations as Citation[];
  const reported = compiled.reported as PlanNode[];
  const seen = new Set<PlannedRule>();
  const cite = (number: number): void => {
    if (local.has(number)) return;
    local.set(number, citations.length);
    citations.push(work.citations[number] as Citation);
  };
  const visit = (plan: PlannedRule, terms: readonly PlanNode[]): void => {
    if (seen.has(plan)) return;
    seen.add(plan);
    cite(plan.citation);
    const roots = [plan.given, plan.when, ...terms].filter((root) => root !== null);
    for (const node of roots.flatMap(nodesOf)) {
      for (const row of node.rows ?? []) cite(row.citation);
      if (node.rows?.some((row) => row.reported) === true) {
        reported.push(node);
        if (plan === compiled.plan) (compiled.ownReported as PlanNode[]).push(node);
      }
      for (const source of node.derived?.sources ?? []) visit(source.rule, [source.term]);
    }
  };
  visit(
    compiled.plan,
    compiled.args.flatMap((argument) => (argument.node === null ? [] : [argument.node])),
  );
  const cautions = compiled.cautions as Caution[];
  for (const plan of seen) {
    const number = local.get(plan.citation) ?? 0;
    const evidence = citations[number]?.evidence;
    if (evidence === 'report' || evidence === 'none')
      cautions.push({ code: `evidence.${evidence}`, params: { rule: plan.id }, source: number });
  }
  for (const pack of work.book.packs) {
    if (pack.kind === 'example' && pack.id === compiled.pack.id)
      cautions.push({ code: 'pack.example', params: { pack: pack.id } });
  }
}
