import { type JsonValue, recordOf } from '@huiqi/kernel';

/** A name that was given another form: an id of a rule or a group, a fact, an event. @zh 改名 */
export interface Rename {
  /** The name as it stands in older records. */
  readonly from: string;
  /** The name now. */
  readonly to: string;
  /** The pack that renamed it. */
  readonly pack: string;
  /** The version of that pack from which the new name holds. */
  readonly since: string;
}

/** A value with names in their new form: whole keys and whole texts, and of the id of a step the rule before its `#`. */
export function renamed(value: JsonValue, names: ReadonlyMap<string, string>): JsonValue {
  if (typeof value === 'string') return nameNow(value, names);
  if (Array.isArray(value)) return value.map((item: JsonValue) => renamed(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return recordOf(
    Object.entries(value as Readonly<Record<string, JsonValue>>).map(([name, inner]) => [
      nameNow(name, names),
      renamed(inner, names),
    ]),
  );
}

function nameNow(text: string, names: ReadonlyMap<string, string>): string {
  const end = text.indexOf('#');
  const name = end < 0 ? text : text.slice(0, end);
  return (names.get(name) ?? name) + text.slice(name.length);
}
