import type { Random } from '@huiqi/kernel/random';
import type { Pack, Rule } from '@huiqi/rules';

/** Data that is being changed. */
type Node = Record<string, unknown> | unknown[];
type Key = string | number;

/** A few rules of a pack with the parameters and documents they may need: small enough to be tried ten thousand times. */
export function excerptOf(pack: Pack, random: Random): Pack {
  const first = random.below(Math.max(1, pack.rules.length - 5));
  const rules = pack.rules.slice(first, first + 6);
  const text = JSON.stringify(rules);
  const parameters = pack.parameters
    .filter(({ id }) => text.includes(JSON.stringify(id)))
    .map((parameter) => ({ ...parameter, rows: parameter.rows.slice(0, 12) }));
  const used = JSON.stringify([rules, parameters]);
  const documents = Object.fromEntries(
    Object.entries(pack.documents).filter(([key]) => used.includes(JSON.stringify(key))),
  );
  const { digest: _, ...content } = structuredClone({ ...pack, digest: '', rules, parameters, documents });
  return content;
}

/** What careless hands and broken programs write where something else should stand. */
const junk: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => '',
  () => ' ',
  () => 0,
  () => -1,
  () => 1.5,
  () => 1e308,
  () => Number.MAX_SAFE_INTEGER,
  () => true,
  () => false,
  () => [],
  () => [null],
  () => ({}),
  () => ({ const: null }),
  () => ({ fact: null }),
  () => ({ fact: 'constructor' }),
  () => ({ fact: 'it.' }),
  () => ({ const: '50%' }),
  () => ({ amount: 5, unit: 'month' }),
  () => ({ amount: 99999, unit: 'year' }),
  () => ({ num: 1, den: 0 }),
  () => ({ __proto__: null, toString: 1 }),
  () => JSON.parse('{"__proto__":{"fact":"x"}}') as unknown,
  () => '50%',
  () => '150%',
  () => '100万元',
  () => '政策',
  () => '每户',
  () => '校准',
  () => '受理',
  () => '2026-02-30',
  () => '9999-12-31',
  () => '0001-01-01',
  () => 'toString',
  () => '\ud800',
  () => undefined,
  () => Number.NaN,
  () => () => 1,
  () => 5n,
  () => new Date(0),
  (random) => nested(random.below(300)),
];

function nested(depth: number): unknown {
  let value: unknown = { const: 1 };
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { all: value };
  return value;
}

/** Keys that packs know elsewhere, or that every object inherits. */
const keys = ['all', 'any', 'not', 'fact', 'const', 'derive', 'of', 'where', 'within', 'group', '__proto__', 'off'];

/** Changes data in place, once: a key or value deleted, replaced, retyped, swapped, copied from elsewhere or renamed. */
export function mutate(pack: Pack, donor: Pack, random: Random): void {
  // Rules hold most of what can go wrong, and outcomes most of that.
  const rule = Array.isArray(pack.rules) ? (pick(pack.rules, random) as Partial<Rule> | null | undefined) : null;
  const root: unknown = pick([pack, rule, rule, rule?.then, rule?.then], random);
  const place = pick(placesIn(root), random);
  if (place === undefined) return;
  const [holder, key] = place;
  const read = (holder as Record<Key, unknown>)[key];
  const write = (value: unknown): void => {
    Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
  };
  // What stands under the same key elsewhere often fits: then the pack is read, and only its meaning is odd.
  const others = placesIn(pick([pack, donor], random));
  const alike = others.filter(([, other]) => other === key);
  const elsewhere = pick(random.below(5) === 0 || alike.length === 0 ? others : alike, random);
  switch (random.below(14)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      return;
    case 1:
    case 2:
      write((pick(junk, random) ?? (() => null))(random));
      return;
    case 3:
      write(typeof read === 'string' ? Number(read) : typeof read === 'number' ? String(read) : [read]);
      return;
    case 4: {
      const other = pick(placesIn(holder), random);
      if (other === undefined) return;
      write((other[0] as Record<Key, unknown>)[other[1]]);
      (other[0] as Record<Key, unknown>)[other[1]] = copyOf(read);
      return;
    }
    case 5:
      if (Array.isArray(holder)) holder.push(copyOf(read));
      else {
        Reflect.deleteProperty(holder, key);
        Object.defineProperty(holder, pick(keys, random) ?? 'x', {
          value: read,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      }
      return;
    default:
      if (elsewhere !== undefined) write(copyOf((elsewhere[0] as Record<Key, unknown>)[elsewhere[1]]));
  }
}

function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const text = JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? null : inner)) as
    | string
    | undefined;
  return text === undefined ? null : (JSON.parse(text) as unknown);
}

/** Every key of every list and object inside a value. */
function placesIn(value: unknown): (readonly [Node, Key])[] {
  const places: (readonly [Node, Key])[] = [];
  const open: unknown[] = [value];
  for (let node = open.pop(); open.length > 0 || node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    for (const key of Array.isArray(node) ? node.keys() : Object.keys(node)) {
      places.push([node as Node, key]);
      open.push((node as Record<Key, unknown>)[key] ?? null);
    }
  }
  return places;
}

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items.length === 0 ? undefined : items[random.below(items.length)];
}
