/**
 * A text with full-width letters, digits and signs (U+FF01 to U+FF5E, `￥`) in their ordinary form, trimmed.
 * Nothing else changes: Unicode's NFKC would read a superscript, as in `10²`, as one more digit.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/￥/gu, '¥')
    .trim();
}
