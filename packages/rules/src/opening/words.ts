import type { CollectionSpec, FactSpec, Vocabulary } from '../grammar/vocabulary.ts';
import type { NearestNames } from './nearest.ts';

/** What a fact may be, made ready to check many values. */
export interface FactWord {
  /** Tells it from a collection. */
  readonly kind: 'fact';
  /** Its name; a field of a record is `COLLECTION.it.FIELD`. */
  readonly name: string;
  /** The fact as registered. */
  readonly spec: FactSpec;
  /** The least value; `-Infinity` where there is none. */
  readonly least: number;
  /** The largest value; `Infinity` where there is none. */
  readonly most: number;
}

/** What the records of a collection may hold. */
export interface CollectionWord {
  /** Tells it from a fact. */
  readonly kind: 'collection';
  /** Its name; one inside a record is `OUTER.it.INNER`. */
  readonly name: string;
  /** Its fields, the facts that rules derive about a record included. */
  readonly fields: FieldWords;
}

/** Words by their names. */
export interface FieldWords extends NearestNames {
  /** The words. */
  readonly known: ReadonlyMap<string, FactWord | CollectionWord>;
}

/** The words of a book as the check of a matter needs them: prepared once, asked for every matter. */
export interface MatterWords {
  /** Facts and collections. */
  readonly facts: FieldWords;
  /** Events. */
  readonly events: NearestNames & { readonly known: ReadonlySet<string> };
  /** The clauses that wait for a person's answer. */
  readonly clauses: NearestNames & { readonly known: Set<string> };
  /** Texts that were found to be real days before. */
  readonly days: Set<string>;
}

/** Prepares the words of a vocabulary. */
export function matterWords({ facts, collections, events }: Vocabulary): MatterWords {
  const derived = new Map(Object.entries(facts).map(([name, spec]) => [name, factWord(name, spec)]));
  const allWords = new Map<string, FactWord | CollectionWord>(derived);
  for (const [name, spec] of Object.entries(collections)) allWords.set(name, collectionWord(name, spec, derived));
  return {
    facts: { known: allWords, found: new Map() },
    events: { known: new Set(Object.keys(events)), found: new Map() },
    clauses: { known: new Set(), found: new Map() },
    days: new Set(),
  };
}

function factWord(name: string, spec: FactSpec): FactWord {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = spec;
  return { kind: 'fact', name, spec, least, most };
}

function collectionWord(path: string, spec: CollectionSpec, derived: ReadonlyMap<string, FactWord>): CollectionWord {
  const known = new Map<string, FactWord | CollectionWord>(derived);
  for (const [name, field] of Object.entries(spec.fields)) known.set(name, factWord(`${path}.it.${name}`, field));
  for (const [name, nested] of Object.entries(spec.collections ?? {})) {
    known.set(name, collectionWord(`${path}.it.${name}`, nested, derived));
  }
  return { kind: 'collection', name: path, fields: { known, found: new Map() } };
}
