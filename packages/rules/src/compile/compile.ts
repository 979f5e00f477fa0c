import { type CallerError, errorOf, hasOwn, type Issue, recordOf } from '@huiqi/kernel';
import { callerError, issue } from '../codes.ts';
import { type ParameterRow, referenceOf, type SealedPack } from '../grammar/pack.ts';
import type { Vocabulary } from '../grammar/vocabulary.ts';
import { matterCheck } from '../opening/matter-check.ts';
import { verifySealed } from '../read/verify-sealed.ts';
import type { CompiledRule, RuleBook } from './book.ts';
import { compileRule } from './compile-rule.ts';
import type { CompileOptions, CompileState, Entry } from './compile-state.ts';
import { completeDerived } from './complete-derived.ts';
import { completeRule } from './complete-rule.ts';
import { findCycles } from './find-cycles.ts';
import { emptyContext } from './frame.ts';
import { packWords } from './pack-words.ts';
import { overlappingRows, tableRows } from './parameter-table.ts';
import type { PlanNode } from './plan.ts';

/**
 * Compiles packs, from the national one to the nearest, into a book that engines ask.
 *
 * @zh 编译规则包
 * @param packs - sealed packs in the order of their layers; a rule may replace one of an earlier layer
 * @param vocabulary - the words the rules may use
 * @throws {@link CallerError} the first finding, such as `rules.word.unknown`, `rules.type`, `rules.param.overlap`, `rules.cycle`,
 * `rules.id.reused` or `rules.pack.example`; lint lists all of them. `rules.pack.unsealed` for a pack without a digest,
 * `rules.pack.twice` for two of one id
 */
export function compile(packs: readonly SealedPack[], vocabulary: Vocabulary, options: CompileOptions = {}): RuleBook {
  for (const pack of packs) verifySealed(pack);
  const again = packs.find(({ id }, index) => packs.findIndex((pack) => pack.id === id) !== index);
  if (again !== undefined) throw packTwice(again.id);
  const { book, issues } = compileAll(packs, vocabulary, options);
  const first = issues[0];
  if (first !== undefined) throw errorOf({ issues }, toldAt(first), { at: [...first.path] });
  return book;
}

function packTwice(pack: string): CallerError {
  const sentence = `The pack “${pack}” was handed in twice: name it once. 规则包“${pack}”给了两次，请只给一次。`;
  return callerError('rules.pack.twice', { pack }, sentence);
}

/** Where packs cannot be used and what was found there; lint has the words, and the other findings too. */
function toldAt({ path, params }: Issue): string {
  return `The packs cannot be used, see “${path.join(' / ')}” ${JSON.stringify(params)}: lint them. 规则包有误，请先查错。`;
}

/** Compiles what can be compiled and lists what cannot. */
export function compileAll(
  packs: readonly SealedPack[],
  ofEngines: Vocabulary,
  options: CompileOptions & { readonly drafts?: boolean },
): { readonly book: RuleBook; readonly issues: readonly Issue[] } {
  const { vocabulary, issues: ofFacts } = packWords(packs, ofEngines);
  const issues: Issue[] = [...ofFacts];
  const work: CompileState = {
    vocabulary,
    options,
    issues,
    presets: [],
    citations: [],
    citationNumbers: new Map(),
    parameters: parameterTables(packs, options, issues),
    derived: new Map(),
    derivedOfRecords: new Map(),
    slots: 0,
    book: null as unknown as RuleBook,
  };
  const named = packs.flatMap((pack) => entriesOf(pack, options, issues));
  const lets = ({ rule }: Entry): boolean => rule.evidence !== 'none' || options.unconfirmed === true;
  const entries = named.filter(lets);
  checkIds(entries, issues);
  for (const { rule } of entries) {
    if (!('derive' in rule.then)) continue;
    const fact = rule.then.derive as string;
    if (!work.derived.has(fact))
      work.derived.set(fact, { fact, index: work.derived.size, sources: [], reads: new Set(), reported: [] });
  }
  const rules: CompiledRule[] = [];
  const book: RuleBook = {
    packs: packs.map(referenceOf),
    titles: recordOf(packs.map(({ id, title }) => [id, title])),
    rules,
    unread: [],
    vocabulary,
    parameters: [...work.parameters.values()].map((table) => table.parameter),
    context: emptyContext(),
    check: matterCheck(vocabulary),
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
  for (const entry of named) {
    if (lets(entry) || 'derive' in entry.rule.then) continue;
    const compiled = compileRule(entry, [], work);
    if (compiled !== null) (book.unread as CompiledRule[]).push(compiled);
  }
  for (const rule of rules) {
    append(book.byOutcome as Map<string, CompiledRule[]>, rule.outcome, rule);
    if (rule.rule.group !== undefined) append(book.byGroup as Map<string, CompiledRule[]>, rule.rule.group, rule);
    (book.byId as Map<string, CompiledRule>).set(rule.rule.id, rule);
  }
  issues.push(...findCycles(book.derived));
  if (issues.length === 0) {
    // A rule compiled for records may itself ask them for further derived facts: the map grows while it is walked.
    for (const fact of work.derivedOfRecords.keys()) {
      for (const entry of entries) if (entry.rule.then['derive'] === fact) compileRule(entry, entries, work, true);
    }
    for (const rule of [...rules, ...book.unread]) completeRule(rule, work);
    for (const fact of book.derived) completeDerived(fact);
    (book.reported as PlanNode[]).push(...new Set(rules.flatMap((rule) => rule.reported)));
  }
  book.context.frame.length = work.slots;
  for (const [slot, value] of work.presets) book.context.frame[slot] = value;
  return { book, issues };
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** The rules of a pack that may decide, or could once somebody has read their text: no drafts. */
function entriesOf(
  pack: SealedPack,
  options: CompileOptions & { readonly drafts?: boolean },
  issues: Issue[],
): Entry[] {
  if (pack.kind === 'example' && options.examples !== true) {
    issues.push(issue('rules.pack.example', { pack: pack.id }, [pack.id]));
    return [];
  }
  return pack.rules.flatMap((rule) => {
    const document = hasOwn(pack.documents, rule.source.document) ? pack.documents[rule.source.document] : undefined;
    if (document === undefined) {
      issues.push(issue('rules.source.missing', { document: rule.source.document }, [pack.id, rule.id, 'source']));
      return [];
    }
    return document.status === 'draft' && options.drafts !== true ? [] : [{ pack, rule }];
  });
}

function checkIds(entries: readonly Entry[], issues: Issue[]): void {
  const packOfRule = new Map<string, string>();
  for (const { pack, rule } of entries) {
    const before = packOfRule.get(rule.id);
    if (before !== undefined)
      issues.push(issue('rules.id.reused', { id: rule.id, packs: [before, pack.id] }, [pack.id, rule.id]));
    packOfRule.set(rule.id, pack.id);
    if (rule.replaces !== undefined && !packOfRule.has(rule.replaces)) {
      issues.push(issue('rules.replaces.unknown', { id: rule.replaces }, [pack.id, rule.id, 'replaces']));
    }
  }
}

function parameterTables(
  packs: readonly SealedPack[],
  options: CompileOptions,
  issues: Issue[],
): CompileState['parameters'] {
  const tables: CompileState['parameters'] = new Map();
  for (const pack of packs) {
    for (const parameter of pack.parameters) {
      const path = [pack.id, parameter.id];
      if (tables.has(parameter.id)) issues.push(issue('rules.id.reused', { id: parameter.id, packs: [pack.id] }, path));
      for (const [left, right] of overlappingRows(parameter)) {
        issues.push(
          issue('rules.param.overlap', { param: parameter.id, rows: [left, right] }, [...path, 'rows', right]),
        );
      }
      const isOff = ({ evidence }: ParameterRow): boolean => evidence === 'none' && options.unconfirmed !== true;
      const rows = tableRows(pack, parameter, (row) => !isOff(row));
      const off = tableRows(pack, parameter, isOff);
      for (const row of [...rows, ...off]) {
        const index = parameter.rows.indexOf(row.row);
        if (row.value === undefined) {
          issues.push(
            issue('rules.const.type', { value: row.row.value, wanted: parameter.type }, [...path, 'rows', index]),
          );
        }
        if (!hasOwn(pack.documents, row.row.source.document)) {
          issues.push(issue('rules.source.missing', { document: row.row.source.document }, [...path, 'rows', index]));
        }
      }
      tables.set(parameter.id, { pack, parameter, rows, off });
    }
  }
  return tables;
}
