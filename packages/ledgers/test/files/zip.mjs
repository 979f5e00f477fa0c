// A zip writer that writes what it is told, wrong things too.
import { constants, crc32, deflateRawSync } from 'node:zlib';

const utf8 = (text) => Buffer.from(text, 'utf8');

/**
 * The bytes of a zip file. An entry is `[name, content, options]`; the content is a text, bytes, or `{packed, size, crc}` of a stream
 * made elsewhere. Options: `store` keeps it unpacked, `flip` turns one bit of the packed bytes over after their sum was taken.
 */
export function zip(entries) {
  const [locals, directory] = [[], []];
  let offset = 0;
  for (const [name, content, { store = false, flip } = {}] of entries) {
    const label = utf8(name);
    const made = content.packed === undefined ? packed(content, store) : { method: 8, ...content };
    const data = Buffer.from(made.packed);
    if (flip !== undefined) data[flip] ^= 0x10;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(made.method, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(0x5c65, 8);
    common.writeUInt32LE(made.crc, 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(made.size, 18);
    common.writeUInt16LE(label.length, 22);
    locals.push(utf8('PK\x03\x04'), common, label, data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(utf8('PK\x01\x02'), Buffer.from([20, 0]), common, tail, label);
    offset += 30 + label.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, central, end]));
}

function packed(content, store) {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const sum = { size: bytes.length, crc: crc32(bytes) };
  return store ? { method: 0, packed: bytes, ...sum } : { method: 8, packed: deflateRawSync(bytes), ...sum };
}

/**
 * A packed stream of `head`, then `unit` as often as told, then `tail`, without holding it unpacked: `unit` is
 * packed once and its packed bytes are repeated.
 */
export function repeated(head, unit, times, tail) {
  const block = utf8(unit);
  const open = deflateOpen(block);
  const parts = [deflateOpen(utf8(head))];
  let crc = crc32(utf8(head));
  for (let count = 0; count < times; count += 1) {
    parts.push(open);
    crc = crc32(block, crc);
  }
  parts.push(deflateRawSync(utf8(tail)));
  crc = crc32(utf8(tail), crc);
  const size = utf8(head).length + block.length * times + utf8(tail).length;
  return { packed: Buffer.concat(parts), size, crc };
}

/** Packed so that another block may follow: a full flush ends on a whole byte and forgets what stood before. */
function deflateOpen(bytes) {
  return deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
}
