import { columns } from './common.mjs';
import { further } from './further.mjs';
import { misread } from './misread.mjs';
import { readable } from './readable.mjs';
import { reliability } from './reliability.mjs';
import { unhelpful } from './unhelpful.mjs';
import { workbookBytes } from './workbook.mjs';

/** Troublesome files and what must come out of each; README.md says how an entry is written. */
export const files = [...misread, ...unhelpful, ...readable, ...reliability, ...further].map((entry) =>
  entry.record === undefined ? { columns, ...entry } : entry,
);

/** The bytes of what an entry makes. */
export function bytesOf(made) {
  if (typeof made === 'string') return new TextEncoder().encode(made);
  return made instanceof Uint8Array ? made : workbookBytes(made);
}
