/**
 * What changed between two versions of a pack.
 *
 * @packageDocumentation
 */
import type { JsonValue } from '@huiqi/kernel';
import { recordOf } from '@huiqi/kernel';
import { canonicalJson } from '@huiqi/kernel/digest';
import type { Pack } from './grammar/pack.ts';

/** One change: a rule, a parameter, a document or a fact of the pack's own that was added, removed or changed, and in which fields. */
export interface PackChange {
  /** What kind of thing changed. */
  readonly kind: 'rule' | 'parameter' | 'document' | 'fact';
  /** Its id. */
  readonly id: string;
  /** What happened to it. */
  readonly change: 'added' | 'removed' | 'changed';
  /** The fields that differ, with both values; empty for what was added or removed. */
  readonly fields: readonly { readonly name: string; readonly before: JsonValue; readonly after: JsonValue }[];
}

/**
 * The changes from one version of a pack to another, by kind and id.
 *
 * @zh 规则包对比
 * @param before - the earlier version
 * @param after - the later version
 */
export function diffPacks(before: Pack, after: Pack): readonly PackChange[] {
  return [
    ...changes('document', before.documents, after.documents),
    ...changes('fact', before.facts ?? {}, after.facts ?? {}),
    ...changes('parameter', byId(before.parameters), byId(after.parameters)),
    ...changes('rule', byId(before.rules), byId(after.rules)),
  ];
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Readonly<Record<string, T>> {
  return recordOf(items.map((item) => [item.id, item]));
}

function changes(
  kind: PackChange['kind'],
  before: Readonly<Record<string, object>>,
  after: Readonly<Record<string, object>>,
): PackChange[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids.flatMap((id): PackChange[] => {
    const [old, now] = [before[id], after[id]];
    if (old === undefined) return [{ kind, id, change: 'added', fields: [] }];
    if (now === undefined) return [{ kind, id, change: 'removed', fields: [] }];
    const fields = fieldChanges(old as Readonly<Record<string, JsonValue>>, now as Readonly<Record<string, JsonValue>>);
    return fields.length === 0 ? [] : [{ kind, id, change: 'changed', fields }];
  });
}

function fieldChanges(
  before: Readonly<Record<string, JsonValue>>,
  after: Readonly<Record<string, JsonValue>>,
): PackChange['fields'] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    const [old, now] = [before[name] ?? null, after[name] ?? null];
    return canonicalJson(old) === canonicalJson(now) ? [] : [{ name, before: old, after: now }];
  });
}
