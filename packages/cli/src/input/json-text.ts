import { depthIssue, type Params, type Places } from '@huiqi/kernel';

/** JSON as it was read, or where and why it was not. */
export type JsonText =
  | { readonly ok: true; readonly data: unknown }
  | JsonFault<'syntax', number, Places>
  | JsonFault<'twice', number, Places<'name'>>
  | JsonFault<'depth', null, Places<'limit' | 'path'>>;

/** No JSON; a name that stands twice in one object, of which all but the last would be lost; nested too deep. */
interface JsonFault<Fault, Position, Values> {
  readonly ok: false;
  readonly fault: Fault;
  /** Where in the text, where that is known. */
  readonly position: Position;
  /** What the words need. */
  readonly params: Values & Params;
}

/**
 * Reads a text of JSON from outside, so that whatever stands in it is read whole or not at all: no name is lost because it stands
 * again, and no reader after this one runs out of stack.
 *
 * @param text - the text
 */
export function readJson(text: string): JsonText {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, fault: 'syntax', position: positionIn(error as Error, text), params: {} };
  }
  const twice = nameTwice(text);
  if (twice !== null) return { ok: false, fault: 'twice', position: twice.position, params: { name: twice.name } };
  const deep = depthIssue(data);
  if (deep === null) return { ok: true, data };
  return {
    ok: false,
    fault: 'depth',
    position: null,
    params: { limit: deep.params['limit'] ?? null, path: deep.path.join('.') },
  };
}

/** Where a text stops being JSON, as far as the message tells. */
function positionIn({ message }: Error, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  return message.includes('end of') ? text.length : 0;
}

/** A name as it is written, without its quotation marks, and where. */
interface Name {
  readonly name: string;
  readonly position: number;
}

/**
 * The first name that stands twice in one object of a well-formed text; `JSON.parse` keeps the last of them silently. It goes from
 * quotation mark to bracket, so that the time it takes is a fraction of the parsing.
 */
function nameTwice(text: string): Name | null {
  // The names of the objects that are open; a list has none.
  const open: (Set<string> | null)[] = [];
  const mark = /["{}[\]]/g;
  for (let token = mark.exec(text); token !== null; token = mark.exec(text)) {
    const { index } = token;
    switch (token[0]) {
      case '{':
        open.push(new Set());
        break;
      case '[':
        open.push(null);
        break;
      case '"': {
        const end = closing(text, index);
        const names = open.at(-1);
        mark.lastIndex = end + 1;
        if (names === null || names === undefined || !isName(text, end)) break;
        const name = unescaped(text.slice(index + 1, end));
        if (names.has(name)) return { name, position: index };
        names.add(name);
        break;
      }
      default:
        open.pop();
    }
  }
  return null;
}

/** Where the quotation mark stands that ends what begins at another one. */
function closing(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end;
  }
}

/** Whether what ends here is followed by a colon. */
function isName(text: string, end: number): boolean {
  let next = end + 1;
  while (/\s/.test(text[next] ?? '')) next += 1;
  return text[next] === ':';
}

function unescaped(name: string): string {
  return name.includes('\\') ? (JSON.parse(`"${name}"`) as string) : name;
}
