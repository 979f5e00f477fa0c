/** What a table holds under a name of its own, never under one it inherits. */
export function ownWord<T>(words: Readonly<Record<string, T>>, name: string): T | null {
  return Object.hasOwn(words, name) ? (words[name] ?? null) : null;
}
