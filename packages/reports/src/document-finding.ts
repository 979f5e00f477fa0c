import type { NumberFinding } from '@huiqi/figures';
import type { Issue } from '@huiqi/kernel';

/** A number of a document and what became of it. */
export interface DocumentFinding extends NumberFinding {
  /** Where its line stands: keys and indexes into the document. */
  readonly path: Issue['path'];
}
