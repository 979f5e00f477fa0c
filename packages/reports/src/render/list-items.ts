import type { Line, ListItem } from '../document.ts';

/** An item as its own line and the items below it. */
export function itemParts(item: ListItem): { readonly content: Line; readonly items: readonly ListItem[] } {
  return typeof item === 'object' && 'items' in item ? item : { content: item, items: [] };
}
