/**
 * The words of a text for the search: what is written without spaces is cut into pairs of characters, so that 免收 is found within
 * 全部免收 wherever a dictionary would cut, and some words bring others of the same meaning. It names nothing outside itself, since it is sent to the browser as text.
 */
export function tokenize(text: string): string[] {
  // What documents say in different words: whoever looks for the one finds the other.
  const alike = { 不收费: '免收', 免费: '免收', 免征: '免收', 减征: '减缴', 减半收取: '减缴' };
  const words: string[] = [];
  for (const [said, meant] of Object.entries(alike)) if (text.includes(said)) words.push(meant);
  for (const [run] of text.toLowerCase().matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+/gu)) {
    const signs = Array.from(run);
    if (signs.length < 2 || !/\p{Script=Han}/u.test(run)) words.push(run);
    else for (let at = 1; at < signs.length; at += 1) words.push(`${signs[at - 1]}${signs[at]}`);
  }
  return words;
}
