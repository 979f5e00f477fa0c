import type { ShelfFile } from './shelf.ts';

interface NamedRule {
  readonly id: string;
  readonly group?: string;
  readonly then: Readonly<Record<string, unknown>>;
}

/** The type that holds the names of a pack. */
export function namesTypeOf({ export: name }: ShelfFile): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Names`;
}

/** The module with the names of every pack, as types: no byte of it is left at run time. */
export function namesOf(files: readonly ShelfFile[]): string {
  const packs = files.filter(({ kind }) => kind === 'pack');
  return `import type { PackNames } from '@huiqi/rules';
${packs.map(interfaceOf).join('')}`;
}

function interfaceOf(file: ShelfFile): string {
  const { rules = [], facts = {} } = file.content as {
    readonly rules?: readonly NamedRule[];
    readonly facts?: Readonly<Record<string, unknown>>;
  };
  const named = (...outcomes: readonly string[]) =>
    rules
      .filter(({ then }) => outcomes.some((outcome) => outcome in then))
      .flatMap(({ id, group }) => (group === undefined ? [id] : [group, id]));
  const groups = (...outcomes: readonly string[]) =>
    rules.filter(({ then }) => outcomes.some((outcome) => outcome in then)).flatMap(({ group }) => group ?? []);
  const clauses: string[] = [];
  visit(rules, (part) => {
    if (typeof part['judged'] === 'string') clauses.push(part['judged']);
  });
  const lines = Object.entries({
    clock: named('due', 'unlimited'),
    duty: named('recur'),
    award: groups('eligible', 'bar', 'grant', 'valid', 'revoke', 'review', 'duty'),
    clause: clauses,
    derived: rules.flatMap(({ then }) => (typeof then['derive'] === 'string' ? [then['derive']] : [])),
    fact: Object.keys(facts),
  }).map(([key, words]) => propertyOf(key, words));
  return `
/** ${file.title.zh}：名称 · names of \`${file.id}\`. */
export interface ${namesTypeOf(file)} extends PackNames {
${lines.join('\n')}
}
`;
}

function visit(part: unknown, found: (part: Readonly<Record<string, unknown>>) => void): void {
  if (typeof part !== 'object' || part === null) return;
  found(part as Readonly<Record<string, unknown>>);
  for (const inner of Object.values(part)) visit(inner, found);
}

/** A property with a union, as the formatter writes it. */
function propertyOf(key: string, words: readonly string[]): string {
  const all = [...new Set(words)].sort().map((word) => `'${word}'`);
  const line = `  readonly ${key}: ${all.length === 0 ? 'never' : all.join(' | ')};`;
  return line.length <= 120 ? line : `  readonly ${key}:${all.map((word) => `\n    | ${word}`).join('')};`;
}
