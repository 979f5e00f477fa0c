import type { ZipPart } from './zip.ts';

/** How much may be unpacked, counted over all parts of a file. */
export interface Budget {
  /** The bytes that may still be unpacked. */
  left: number;
  /** The bytes that were allowed at first. */
  readonly limit: number;
}

/** How unpacking ended: all of it, damaged on the way, all of it but not what was packed, or more than is allowed. */
export type Unpacked = 'whole' | 'broken' | 'changed' | 'large';

/** A part may grow to this many bytes however well it was packed. */
const freely = 64 * 1024 * 1024;
/** Beyond that it is taken for a bomb when it is this many times its packed size; sheets reach about 60. */
const mostGrowth = 250;
const slice = 256 * 1024;

/**
 * Unpacks a part piece by piece. What was unpacked before damage or a limit is handed on all the same.
 *
 * @param bytes - the file
 * @param part - where it lies
 * @param budget - what may be unpacked; counted down
 * @yields the bytes in pieces
 * @returns how it ended
 */
export async function* unpack(
  bytes: Uint8Array,
  part: ZipPart,
  budget: Budget,
): AsyncGenerator<Uint8Array, Unpacked, undefined> {
  const packed = bytes.subarray(part.start, part.end);
  const most = Math.min(budget.left, Math.max(freely, packed.length * mostGrowth));
  const reader = readerOf(packed, part.method);
  if (reader === null) return 'broken';
  let [size, crc] = [0, -1];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) return 'large';
      budget.left -= value.length;
      if (part.crc !== null) crc = crcOf(crc, value);
      yield value;
    }
  } catch {
    return 'broken';
  } finally {
    // A bomb must not go on unpacking; what this says of a broken stream is known already.
    await reader.cancel().catch(() => undefined);
  }
  return part.crc === null || (crc ^ -1) >>> 0 === part.crc ? 'whole' : 'changed';
}

function readerOf(packed: Uint8Array, method: number): ReadableStreamDefaultReader<Uint8Array> | null {
  if (method !== 0 && method !== 8) return null;
  let at = 0;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= packed.length) {
        controller.close();
        return;
      }
      controller.enqueue(packed.slice(at, at + slice));
      at += slice;
    },
  });
  return (method === 0 ? source : source.pipeThrough(new DecompressionStream('deflate-raw'))).getReader();
}

let table: Int32Array | null = null;

function crcOf(crc: number, bytes: Uint8Array): number {
  table ??= Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let value = crc;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return value;
}
