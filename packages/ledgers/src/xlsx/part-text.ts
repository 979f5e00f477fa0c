import { type Budget, type Unpacked, unpack } from './unpack.ts';
import { type XmlListener, XmlScanner } from './xml-scanner.ts';
import type { Archive } from './zip.ts';

/** The file that is being read. */
export interface Package {
  /** Its bytes. */
  readonly bytes: Uint8Array;
  /** Its parts. */
  readonly archive: Archive;
  /** What may still be unpacked. */
  readonly budget: Budget;
  /** How reading its parts ended, but for those that were left early on purpose. */
  readonly ends: Set<PartEnd>;
}

/** How reading a part ended; `missing` where there is none. */
export type PartEnd = Unpacked | 'missing';

/** Reads a part of the file as XML, piece by piece; a listener that has seen enough says so. */
export async function scanPart(
  file: Package,
  path: string,
  listener: XmlListener,
  enough: () => boolean = () => false,
): Promise<PartEnd> {
  const part = file.archive.parts.get(path.toLowerCase());
  if (part === undefined) return 'missing';
  const scanner = new XmlScanner(listener);
  const decoder = new TextDecoder();
  const pieces = unpack(file.bytes, part, file.budget);
  for (;;) {
    const { done, value } = await pieces.next();
    if (done === true) {
      scanner.push(decoder.decode(), true);
      file.ends.add(value);
      return value;
    }
    scanner.push(decoder.decode(value, { stream: true }));
    if (!scanner.isTooBroken && !enough()) continue;
    await pieces.return('large');
    if (!scanner.isTooBroken) return 'large';
    file.ends.add('broken');
    return 'broken';
  }
}

/** The path a relationship leads to from a folder. */
export function resolved(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
