import { canonicalJson } from '@huiqi/kernel/digest';
import type { Locale } from '@huiqi/messages';
import type { PackChange } from '@huiqi/rules/diff';
import { say } from '../words.ts';

const marks = { added: '+', removed: '-', changed: '~' } as const;

/**
 * A change from one version to another in words: what was added, removed or changed, and each field with both values.
 *
 * @param change - the change
 * @param locale - the language
 */
export function sayChange({ kind, id, change, fields }: PackChange, locale: Locale): string {
  const head = `${marks[change]} ${say(`cli.diff.${kind}.${change}`, { id }, locale)}`;
  const lines = fields.map(({ name, before, after }) => `    ${name}: ${short(before)} → ${short(after)}`);
  return [head, ...lines].join('\n');
}

const longest = 400;

function short(value: unknown): string {
  const text = canonicalJson(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
