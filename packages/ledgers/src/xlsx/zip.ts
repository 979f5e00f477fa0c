/** A part of an archive, where it lies in the file. */
export interface ZipPart {
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Where its packed bytes begin. */
  readonly start: number;
  /** Where they end. */
  readonly end: number;
  /** The check sum of what it unpacks to; null where it is not known. */
  readonly crc: number | null;
}

/** The parts of an archive by their lower-case path. */
export interface Archive {
  /** The parts; of two of one name the first. */
  readonly parts: ReadonlyMap<string, ZipPart>;
  /** Whether its directory is lost, so that the parts were looked for one by one. */
  readonly damaged: boolean;
}

const [localSignature, entrySignature, endSignature] = [0x04034b50, 0x02014b50, 0x06054b50];
/** No workbook has more parts than this. */
const mostParts = 10_000;

/** The parts of an archive, from its directory, or from the parts themselves where the directory is lost. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = fromDirectory(bytes, view);
  return listed === null ? { parts: fromParts(bytes, view), damaged: true } : { parts: listed, damaged: false };
}

function fromDirectory(bytes: Uint8Array, view: DataView): Map<string, ZipPart> | null {
  const end = endOf(view);
  if (end < 0) return null;
  const parts = new Map<string, ZipPart>();
  const [count, directory] = directoryOf(view, end);
  let at = directory;
  for (let index = 0; index < Math.min(count, mostParts); index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = nameAt(bytes, at + 46, nameLength);
    const [packed, offset] = sizesOf(view, at, nameLength, extraLength);
    const start = startOf(view, offset);
    if (start === null || start + packed > bytes.length) return null;
    const part = {
      method: view.getUint16(at + 10, true),
      start,
      end: start + packed,
      crc: view.getUint32(at + 16, true),
    };
    if (!parts.has(name)) parts.set(name, part);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Where the end record stands, or -1. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

/** How many parts the directory names and where it begins; of a large archive as its own record says. */
function directoryOf(view: DataView, end: number): readonly [number, number] {
  const [count, offset] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const large = count === 0xffff || offset === 0xffffffff;
  if (!large || end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return [count, offset];
  const record = Number(view.getBigUint64(end - 12, true));
  if (record + 56 > view.byteLength) return [count, offset];
  return [Number(view.getBigUint64(record + 32, true)), Number(view.getBigUint64(record + 48, true))];
}

/** The packed size of an entry and where its part lies, also where they stand in the extra field of large archives. */
function sizesOf(view: DataView, at: number, nameLength: number, extraLength: number): readonly [number, number] {
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const end = Math.min(at + 46 + nameLength + extraLength, view.byteLength);
  let extra = at + 46 + nameLength;
  while (extra + 4 <= end && view.getUint16(extra, true) !== 1) extra += 4 + view.getUint16(extra + 2, true);
  extra += 4;
  const [, packed = 0, offset = 0] = sizes.map((size) => {
    if (size !== 0xffffffff || extra + 8 > end) return size;
    extra += 8;
    return Number(view.getBigUint64(extra - 8, true));
  });
  return [packed, offset];
}

/** Where the bytes of a part begin behind its own header, or null where there is none. */
function startOf(view: DataView, offset: number): number | null {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localSignature) return null;
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

/** The parts as their own headers name them, each reaching to the next, as where a download broke off. */
function fromParts(bytes: Uint8Array, view: DataView): Map<string, ZipPart> {
  const parts = new Map<string, ZipPart>();
  for (let at = nextPart(bytes, view, 0); at < bytes.length && parts.size < mostParts; ) {
    const start = startOf(view, at) ?? bytes.length;
    const packed = view.getUint32(at + 18, true);
    const next = nextPart(bytes, view, Math.min(start, bytes.length));
    const known = packed > 0 && packed !== 0xffffffff && start + packed <= next;
    const name = nameAt(bytes, at + 30, view.getUint16(at + 26, true));
    const part = { method: view.getUint16(at + 8, true), start, end: known ? start + packed : next, crc: null };
    if (start <= bytes.length && !parts.has(name)) parts.set(name, part);
    at = next;
  }
  return parts;
}

/** Where the next header of a part or of the directory stands, or the end of the file. */
function nextPart(bytes: Uint8Array, view: DataView, from: number): number {
  for (let at = bytes.indexOf(0x50, from); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (at + 30 > bytes.length) break;
    const signature = view.getUint32(at, true);
    if (signature === localSignature) return at;
    if (signature === entrySignature) break;
  }
  return bytes.length;
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  const name = new TextDecoder().decode(bytes.subarray(at, at + length));
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}
