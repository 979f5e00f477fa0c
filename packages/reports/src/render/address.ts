import { printable } from '@huiqi/kernel';

/** Where a link may lead, ready to be written: the web, or the site of the page itself. Null for anything else, such as a script. */
export function address(link: string): string | null {
  const text = printable(link);
  const within = !/^[^/?#]*:/u.test(text) && !/^[/\\]{2}/u.test(text);
  if (!within && !/^https?:\/\/\w/iu.test(text)) return null;
  return text.replace(
    /[\p{Cc} "'()<>[\\\]`{|}]/gu,
    (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
