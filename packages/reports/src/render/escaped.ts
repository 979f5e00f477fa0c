import { printable } from '@huiqi/kernel';

/** Data as text: nothing in it is taken for HTML or XML, in content or in an attribute. */
export function escaped(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
