import { printable } from '@huiqi/kernel';

/** Data as text: nothing in it is taken for HTML or XML, in content or in an attribute. */
export function escaped(text: string): string {
  return printable(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
