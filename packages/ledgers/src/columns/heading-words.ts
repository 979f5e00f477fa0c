import { lastOf } from '@huiqi/kernel';
import { plain } from '../read-headings.ts';

/** A heading taken apart. */
export interface HeadingWords {
  /** As it stands, line breaks as spaces; of several rows joined by a stroke. */
  readonly text: string;
  /** What it is called by, without marks, brackets and units: the whole first, then its parts. */
  readonly names: readonly string[];
  /** What stands in brackets. */
  readonly notes: readonly string[];
}

const brackets = /[([【]([^()[\]【】]*)[)\]】]/gu;
/** What is longer is no heading, and is not looked at further. */
const longest = 100;
const strokes = /[/／|]|或/gu;
const glued = /(?:[:/,_-]?(?:单位:?)?(?:[十百千]?万|亿|[百千])?元|[十百千]?万|%)$/u;

/** Takes a heading apart; `levels` are its texts from the top row of headings to the lowest. */
export function headingWords(levels: readonly string[]): HeadingWords {
  const seen = levels.filter((level, index) => plain(level) !== '' && plain(level) !== plain(levels[index - 1] ?? ''));
  const text = seen.map((level) => level.trim().replace(/\s*\n\s*/gu, ' ')).join('/');
  const notes: string[] = [];
  const bare = (level: string): string =>
    plain(level.slice(0, longest)).replace(brackets, (_, note: string) => {
      notes.push(note);
      return '';
    });
  const lowest = lastOf(seen) ?? '';
  const leaf = named(bare(lowest));
  const group = seen.slice(0, -1).map(bare).join('');
  const parts = leaf.split(strokes).filter((part) => part.length > 1);
  const more = [
    leaf,
    // 检定/校准, 所在科（所）
    leaf.replace(strokes, ''),
    plain(lowest.slice(0, longest)).replace(/[()]/gu, ''),
    ...(parts.length > 1 ? parts : []),
    ...notes.filter((note) => note.length > 2),
  ];
  return { text, names: [...new Set([group + leaf, ...more])], notes };
}

/** Without a unit at the end and a number that tells columns of one kind apart, such as 检查人员1. */
function named(name: string): string {
  const shorter = name.replace(glued, '');
  return (shorter.length >= 2 ? shorter : name).replace(/(\p{Script=Han})\d$/u, '$1');
}
