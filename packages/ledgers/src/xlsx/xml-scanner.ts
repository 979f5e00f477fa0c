/** What a scanner tells of the XML it reads. Names come without their prefix. */
export interface XmlListener {
  /** An element begins; `attributes` is what stands behind its name. An empty element is closed right after. */
  readonly open: (name: string, attributes: string) => void;
  /** An element ends. */
  readonly close: (name: string) => void;
  /** Text between tags, in one piece or several, its entities as they are. */
  readonly text: (text: string) => void;
  /** Something that is no XML was passed over. */
  readonly broken: () => void;
}

/** What is broken in more places than this is left; it is no file that a person could mend. */
const mostBroken = 100_000;
/** How comments and the like begin and end. */
const kinds = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
/** The longest tag or comment that is kept until its end comes. */
const longestTag = 1024 * 1024;

/**
 * Reads XML piece by piece. It knows no document types, so that no entity grows, and never gives up: what is no XML is passed over
 * and told.
 */
export class XmlScanner {
  readonly #listener: XmlListener;
  /** Where the ends that were looked for stand in the piece at hand, so that none is looked for twice. */
  readonly #ends = new Map<string, number>();
  #rest = '';
  #began = false;
  #broken = 0;

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  /** Whether so much is broken that the rest is not worth reading. */
  get isTooBroken(): boolean {
    return this.#broken > mostBroken;
  }

  /** Takes the next piece; `last` says that no other follows. */
  push(piece: string, last = false): void {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    this.#ends.clear();
    let at = 0;
    while (at < text.length) {
      const next = text.charCodeAt(at) === 60 ? this.#tag(text, at, last) : this.#text(text, at);
      if (next < 0) break;
      at = next;
    }
    this.#rest = at >= text.length ? '' : text.slice(at);
  }

  /** Hands on the text from `at`; gives where it ends. */
  #text(text: string, at: number): number {
    const end = text.indexOf('<', at);
    const stop = end < 0 ? text.length : end;
    this.#listener.text(text.slice(at, stop));
    return stop;
  }

  #tag(text: string, at: number, last: boolean): number {
    const second = text.charCodeAt(at + 1);
    if (second === 33 || second === 63) return this.#special(text, at, last);
    let quote = 0;
    // One pass: a > within quotation marks belongs to an attribute, a < never does.
    for (let end = at + 1; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === 60) return this.#skip(end);
      if (quote !== 0) quote = code === quote ? 0 : quote;
      else if (code === 34 || code === 39) quote = code;
      else if (code === 62) {
        this.#element(text, at + 1, end);
        return end + 1;
      }
    }
    return this.#unfinished(text, at, last);
  }

  #element(text: string, start: number, end: number): void {
    this.#began = true;
    const closing = text.charCodeAt(start) === 47;
    const empty = text.charCodeAt(end - 1) === 47;
    const from = closing ? start + 1 : start;
    let to = from;
    while (to < end && !isEndOfName(text.charCodeAt(to))) to += 1;
    const full = text.slice(from, to);
    const colon = full.indexOf(':');
    const name = colon < 0 ? full : full.slice(colon + 1);
    if (name === '') this.#listener.broken();
    else if (closing) this.#listener.close(name);
    else {
      this.#listener.open(name, text.slice(to, empty ? end - 1 : end));
      if (empty) this.#listener.close(name);
    }
  }

  /** Comments, instructions, declarations and CDATA. */
  #special(text: string, at: number, last: boolean): number {
    if (!last && text.length - at < 9) return -1;
    const kind = kinds.find(([opening]) => text.startsWith(opening, at));
    // A declaration stands before the first element and nowhere else.
    if (kind === undefined && this.#began) return this.#skip(at + 1);
    const [start, stop] = kind ?? ['<!', '>'];
    const end = this.#find(text, stop, at + start.length);
    if (end < 0) return this.#unfinished(text, at, last);
    if (start === '<![CDATA[') this.#listener.text(text.slice(at + start.length, end).replace(/&/g, '&amp;'));
    return end + stop.length;
  }

  #find(text: string, stop: string, from: number): number {
    const known = this.#ends.get(stop);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const stopAt = text.indexOf(stop, from);
    this.#ends.set(stop, stopAt);
    return stopAt;
  }

  #unfinished(text: string, at: number, last: boolean): number {
    return !last && text.length - at < longestTag ? -1 : this.#skip(at + 1);
  }

  #skip(to: number): number {
    this.#broken += 1;
    this.#listener.broken();
    return to;
  }
}

function isEndOfName(code: number): boolean {
  return code === 32 || code === 47 || code === 9 || code === 10 || code === 13;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities as characters; what is no entity stays. */
export function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, digits, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(digits) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text with what Office writes for characters that XML cannot hold, such as `_x000D_`, as those characters. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const attributes = new Map<string, RegExp>();

/** The value of an attribute by its name, or null. A prefix is asked for with its colon, or left out for any. */
export function attribute(text: string, name: string): string | null {
  let pattern = attributes.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    attributes.set(name, pattern);
  }
  const match = pattern.exec(text);
  return match === null ? null : decoded(match[1] ?? match[2] ?? '');
}
