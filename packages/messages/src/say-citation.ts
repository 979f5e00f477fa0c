import type { Citation } from '@huiqi/kernel';
import type { Locale } from './words.ts';

/**
 * A citation as documents write it.
 *
 * @zh 说出引用
 * @param citation - the source
 * @param locale - the language; Chinese unless given
 * @returns the text
 * @example
 * ```ts
 * import { sayCitation } from '@huiqi/messages';
 *
 * sayCitation({ document: '示例令第1号', title: '示例办法', article: '第三条', evidence: 'copy' }); // => '《示例办法》（示例令第1号）第三条'
 * ```
 */
export function sayCitation(citation: Citation, locale: Locale = 'zh'): string {
  const { document, title, article = '' } = citation;
  const named = title !== undefined && title !== document;
  const heading = /^《.*》$/u.test(title ?? '') ? (title ?? '') : `《${title ?? ''}》`;
  if (locale === 'zh') return `${named ? `${heading}（${document}）` : document}${article}`;
  return `${named ? `${heading} (${document})` : document}${article === '' ? '' : `, ${article}`}`;
}
