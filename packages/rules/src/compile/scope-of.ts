import { type Citation, type Evidence, hasOwn, ownValue, type Period } from '@huiqi/kernel';
import { issue } from '../codes.ts';
import type { Source } from '../grammar/grammar.ts';
import type { Pack } from '../grammar/pack.ts';
import type { CollectionSpec } from '../grammar/vocabulary.ts';
import type { CompileState, Entry } from './compile-state.ts';
import { RuleRefused, type RuleScope } from './rule-scope.ts';

/**
 * The scope a rule is compiled in: the words it may use, the slots it takes and the sources it cites. A rule that derives a fact is
 * compiled once more where it is asked of records (`aboutRecord`).
 */
export function scopeOf({ pack, rule }: Entry, work: CompileState, aboutRecord: boolean): RuleScope {
  let steps = 0;
  const scopeWith = (record: CollectionSpec | null): RuleScope => ({
    rule,
    vocabulary: work.vocabulary,
    presets: work.presets,
    clauses: work.book.check.clauses,
    fact(name) {
      if (!name.startsWith('it.')) return ownValue(work.vocabulary.facts, name);
      const field = name.slice(3);
      const derived = record === null || !work.derived.has(field) ? null : ownValue(work.vocabulary.facts, field);
      return record === null ? null : (ownValue(record.fields, field) ?? derived);
    },
    collection(name) {
      if (!name.startsWith('it.')) return ownValue(work.vocabulary.collections, name);
      return record?.collections === undefined ? null : ownValue(record.collections, name.slice(3));
    },
    derivedFact(name, ofRecord) {
      const plan = work.derived.get(name) ?? null;
      if (plan === null || !(ofRecord || aboutRecord)) return plan;
      const derivedOfRecord = work.derivedOfRecords.get(name) ?? {
        fact: name,
        index: -1,
        sources: [],
        reads: new Set<string>(),
        reported: [],
      };
      work.derivedOfRecords.set(name, derivedOfRecord);
      return derivedOfRecord;
    },
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
    refuse(code, params, path = []) {
      throw new RuleRefused(issue(code, { rule: rule.id, ...params }, [pack.id, rule.id, ...path]));
    },
  });
  const cite = (source: Source, evidence: Evidence, inForce: Period): number =>
    citationNumber(pack, source, evidence, inForce, work);
  return scopeWith(null);
}

function citationNumber(pack: Pack, source: Source, evidence: Evidence, inForce: Period, work: CompileState): number {
  const key = JSON.stringify([pack.id, source, evidence, inForce]);
  const known = work.citationNumbers.get(key);
  if (known !== undefined) return known;
  // A parameter of another pack cites that pack's document; look there where this pack has none.
  const holder = hasOwn(pack.documents, source.document)
    ? pack
    : [...work.parameters.values()].find((table) => hasOwn(table.pack.documents, source.document))?.pack;
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
