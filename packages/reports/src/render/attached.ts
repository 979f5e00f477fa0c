import { dayText } from '@huiqi/messages';
import type { Block, Document } from '../document.ts';
import { say } from '../document-words.ts';
import { headingNumbers } from './heading-numbers.ts';

/** A block with the number of its heading, empty for other blocks. */
export interface NumberedBlock {
  /** The block. */
  readonly block: Block;
  /** Its number. */
  readonly number: string;
}

/**
 * The blocks of a document with what stands around them in a plain rendering: the addressee before, then signature, day, remark and
 * attachments.
 */
export function wholeBlocks({
  blocks,
  official,
  attachments = [],
  locale,
  numbered: counted,
}: Document): readonly NumberedBlock[] {
  const numbered = (some: readonly Block[]): readonly NumberedBlock[] => {
    const numbers = counted === false ? [] : headingNumbers(some, locale);
    return some.map((block, index) => ({ block, number: numbers[index] ?? '' }));
  };
  const before: Block[] = [];
  const after: Block[] = [];
  const line = (content: string): Block => ({ kind: 'paragraph', content });
  if (official?.number !== undefined) before.push(line(official.number));
  if (official?.addressee !== undefined)
    before.push(line(say('reports.official.to', { name: official.addressee }, locale)));
  if (official?.issuer !== undefined) after.push(line(official.issuer));
  if (official?.issuedOn !== undefined) after.push(line(dayText(official.issuedOn, locale)));
  if (official?.remark !== undefined)
    after.push(line(say('reports.official.remark', { text: official.remark }, locale)));
  // The headings of each attachment are numbered anew.
  const attached = attachments.flatMap(({ title, blocks: own }, index) => {
    const number = attachments.length === 1 ? '' : String(index + 1);
    const text = say('reports.official.attachment', { number, title }, locale);
    return [...numbered([{ kind: 'paragraph', content: { strong: text } }]), ...numbered(own)];
  });
  return [...numbered(before), ...numbered(blocks), ...numbered(after), ...attached];
}
