import { toMarkdown } from '@huiqi/reports';
import { packPage as pageOf } from '@huiqi/reports/pages';
import { pageOptions, type Shelf } from './library.ts';

/** The page of one pack: its documents, rules and parameters, and what was looked for and not found. */
export function packPage(shelf: Shelf): string {
  return toMarkdown(pageOf(shelf.pack, pageOptions(shelf, 'packs')));
}
