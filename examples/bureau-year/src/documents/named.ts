import type { Document } from '@huiqi/reports';

/** A document with the name of its files. */
export interface NamedDocument {
  readonly name: string;
  readonly document: Document;
  /** False where its tables are for reading only and not written as CSV. */
  readonly tables?: boolean;
  /** True where it is written as a Word file too, laid out as an official document. */
  readonly word?: boolean;
}

/** A name as files may bear it everywhere: without the characters that some file systems refuse. */
export function fileName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|\s]/g, '');
}
