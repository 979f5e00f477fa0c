import { inflateRawSync } from 'node:zlib';

/** The text of one entry of a zip archive, read without the library that wrote it. */
export function entryText(bytes: Uint8Array, name: string): string {
  const text = zipEntries(bytes).get(name);
  if (text === undefined) throw new Error(`no entry ${name}`);
  return text;
}

/** The texts of all entries of a zip archive. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const buffer = Buffer.from(bytes);
  let at = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const count = buffer.readUInt16LE(at + 10);
  at = buffer.readUInt32LE(at + 16);
  for (let entry = 0; entry < count; entry += 1) {
    const [length, extra, comment] = [
      buffer.readUInt16LE(at + 28),
      buffer.readUInt16LE(at + 30),
      buffer.readUInt16LE(at + 32),
    ];
    const name = buffer.toString('utf8', at + 46, at + 46 + length);
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const packed = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
    entries.set(name, (buffer.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + length + extra + comment;
  }
  return entries;
}
