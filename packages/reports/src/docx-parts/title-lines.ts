/** How many Chinese characters a text is wide. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x2_50 ? 0.5 : 1), 0);
}

/** Lines of at most 19 characters of size 2, as even as they can be, and none begun by a mark. */
export function titleLines(title: string): readonly string[] {
  const signs = Array.from(title);
  const count = Math.ceil(textWidth(title) / 19);
  if (count < 2) return [title];
  const each = Math.ceil(signs.length / count);
  const lines: string[] = [];
  for (let at = 0; at < signs.length; ) {
    let end = Math.min(signs.length, at + each);
    while (end < signs.length && /[\p{P}的]/u.test(signs[end] ?? '')) end += 1;
    lines.push(signs.slice(at, end).join(''));
    at = end;
  }
  return lines;
}
