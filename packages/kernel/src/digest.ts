/**
 * Digests of plain data, so that anyone can check that an answer rests on the same facts and packs.
 *
 * @packageDocumentation
 */
import { sha256 } from '@noble/hashes/sha2';
import { canonicalJson } from './canonical-json.ts';
import { callerError } from './codes.ts';
import { utf8Of } from './utf8.ts';
import { isWellFormed } from './well-formed.ts';

export { canonicalJson } from './canonical-json.ts';

/** A named hash function, such as SM3 (GB/T 32905) from a national cryptography library. */
export interface Hash {
  /** The name that stands before the digest. */
  readonly name: string;
  /** The digest of some bytes. */
  readonly digest: (bytes: Uint8Array) => Uint8Array;
}

const sha256Hash: Hash = { name: 'sha256', digest: sha256 };

/**
 * The digest of a text in UTF-8, such as `sha256:…` in lower-case hexadecimal.
 *
 * @zh 文本摘要
 * @param hash - another named hash; SHA-256 unless given
 * @throws {@link CallerError} `text.surrogate` for a lone surrogate, which UTF-8 cannot hold
 * @example
 * ```ts
 * import { digestOfText } from '@huiqi/kernel/digest';
 *
 * digestOfText('abc'); // => 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 * ```
 */
export function digestOfText(text: string, hash: Hash = sha256Hash): string {
  if (!isWellFormed(text)) {
    throw callerError('text.surrogate', {}, 'The text has a lone surrogate: check its encoding. 请核对文本的编码。');
  }
  return digestOfBytes(utf8Of(text), hash);
}

/**
 * The digest of bytes, such as those of a file.
 *
 * @zh 字节摘要
 * @param hash - another named hash; SHA-256 unless given
 * @example
 * ```ts
 * import { digestOfBytes, digestOfText } from '@huiqi/kernel/digest';
 *
 * digestOfBytes(Uint8Array.of(97, 98, 99)) === digestOfText('abc'); // => true
 * ```
 */
export function digestOfBytes(bytes: Uint8Array, hash: Hash = sha256Hash): string {
  const hexadecimal = Array.from(hash.digest(bytes), (byte) => byte.toString(16).padStart(2, '0'));
  return `${hash.name}:${hexadecimal.join('')}`;
}

/**
 * The digest of a value: of its canonical JSON (RFC 8785), so that key order and white space do not matter.
 *
 * @zh 数据摘要
 * @throws {@link CallerError} `json.value` for what JSON cannot hold
 * @example
 * ```ts
 * import { digestOf } from '@huiqi/kernel/digest';
 *
 * digestOf({ a: 1, b: 2 }) === digestOf({ b: 2, a: 1 }); // => true
 * ```
 */
export function digestOf(value: unknown, hash: Hash = sha256Hash): string {
  return digestOfText(canonicalJson(value), hash);
}
