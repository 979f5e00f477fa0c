// Encodings and containers that Node does not write by itself.

const gbkOf = new Map();

/** A text in GBK; what GBK lacks in the four bytes of GB 18030. */
export function gb18030(text) {
  if (gbkOf.size === 0) fillGbk();
  return Uint8Array.from([...text].flatMap((sign) => gbkOf.get(sign) ?? fourBytes(sign.codePointAt(0))));
}

function fillGbk() {
  const decoder = new TextDecoder('gbk');
  for (let code = 0; code < 128; code += 1) gbkOf.set(String.fromCharCode(code), [code]);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if (trail !== 0x7f && [...sign].length === 1 && sign !== '\ufffd' && !gbkOf.has(sign))
        gbkOf.set(sign, [lead, trail]);
    }
  }
}

/** The four bytes of a character outside the first 65,536. */
function fourBytes(code) {
  if (code < 0x10000) throw new Error(`U+${code.toString(16)} is not made here`);
  let rest = code - 0x10000;
  const fourth = 0x30 + (rest % 10);
  rest = Math.floor(rest / 10);
  const third = 0x81 + (rest % 126);
  rest = Math.floor(rest / 126);
  return [0x90 + Math.floor(rest / 10), 0x30 + (rest % 10), third, fourth];
}

/** A text in UTF-16 with its mark. */
export function utf16(text, bigEndian = false) {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
}

/** Bytes and texts one after another. */
export function joined(...parts) {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : part))),
  );
}

/** Bytes that look random and are the same every time. */
export function noise(length, seed = 1) {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let index = 0; index < length; index += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[index] = state & 0xff;
  }
  return bytes;
}

/** A compound file (OLE2) with streams of 4,096 bytes each, as old and as encrypted office files are. */
export function compoundFile(streams) {
  const names = Object.keys(streams);
  const sectors = 8;
  const header = Buffer.alloc(512);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(0xfffffffe, 60);
  header.writeUInt32LE(0xfffffffe, 68);
  for (let index = 0; index < 109; index += 1) header.writeUInt32LE(index === 0 ? 0 : 0xffffffff, 76 + 4 * index);
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(0xfffffffe, 4);
  const directory = Buffer.alloc(512);
  const entry = (index, name, type, start, size, child) => {
    const at = 128 * index;
    directory.write(name, at, 'utf16le');
    directory.writeUInt16LE(2 * name.length + 2, at + 64);
    directory.writeUInt8(type, at + 66);
    directory.writeUInt8(1, at + 67);
    directory.writeUInt32LE(0xffffffff, at + 68);
    directory.writeUInt32LE(index > 0 && index < names.length ? index + 1 : 0xffffffff, at + 72);
    directory.writeUInt32LE(child, at + 76);
    directory.writeUInt32LE(start, at + 116);
    directory.writeUInt32LE(size, at + 120);
  };
  entry(0, 'Root Entry', 5, 0xfffffffe, 0, 1);
  const bodies = names.map((name, index) => {
    const start = 2 + sectors * index;
    for (let step = 0; step < sectors; step += 1) {
      table.writeUInt32LE(step === sectors - 1 ? 0xfffffffe : start + step + 1, 4 * (start + step));
    }
    entry(index + 1, name, 2, start, 512 * sectors, 0xffffffff);
    const body = Buffer.alloc(512 * sectors);
    body.set(streams[name]);
    return body;
  });
  return new Uint8Array(Buffer.concat([header, table, directory, ...bodies]));
}
