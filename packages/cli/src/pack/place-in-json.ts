/**
 * Where a value stands in the text of a JSON document; where the path leads nowhere, the place of the last value on the way.
 *
 * @param text - a valid JSON text
 * @param path - keys and indexes from the outside in
 * @returns the position of the value's first character
 */
export function placeInJson(text: string, path: readonly (string | number)[]): number {
  let at = skipSpace(text, 0);
  for (const key of path) {
    const next =
      text[at] === '{' ? memberOf(text, at, String(key)) : text[at] === '[' ? itemOf(text, at, Number(key)) : -1;
    if (next < 0) return at;
    at = next;
  }
  return at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/** The position behind a text that begins here. */
function skipText(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The position behind a value that begins here. */
function skipValue(text: string, from: number): number {
  if (text[from] === '"') return skipText(text, from);
  if (text[from] !== '{' && text[from] !== '[') {
    let at = from;
    while (/[^\s,\]}]/.test(text[at] ?? ',')) at += 1;
    return at;
  }
  let [at, depth] = [from, 0];
  do {
    const character = text[at];
    if (character === '"') at = skipText(text, at) - 1;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    at += 1;
  } while (depth > 0 && at < text.length);
  return at;
}

/** The value of a key of the object that begins here, or -1. */
function memberOf(text: string, from: number, wantedKey: string): number {
  let at = skipSpace(text, from + 1);
  while (text[at] === '"') {
    const end = skipText(text, at);
    const key = JSON.parse(text.slice(at, end)) as string;
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (key === wantedKey) return value;
    at = nextMember(text, value);
  }
  return -1;
}

/** The item at an index of the list that begins here, or -1. */
function itemOf(text: string, from: number, wantedIndex: number): number {
  let at = skipSpace(text, from + 1);
  for (let index = 0; text[at] !== ']' && at < text.length; index += 1) {
    if (index === wantedIndex) return at;
    at = nextMember(text, at);
  }
  return -1;
}

/** The next member's beginning, or the position of the bracket that closes. */
function nextMember(text: string, value: number): number {
  const behind = skipSpace(text, skipValue(text, value));
  return text[behind] === ',' ? skipSpace(text, behind + 1) : behind;
}
