import { accepted, lastOf, type Reading } from '@huiqi/kernel';
import { refused } from '../codes.ts';

/**
 * Reads a text of JSON.
 *
 * @zh 读取 JSON
 * @param text - the text, perhaps with a byte order mark in front
 * @returns what it holds, or an issue `rules.pack.json` with the line and column, from one, where it stops being JSON
 */
export function parseJson(text: string): Reading<unknown> {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return accepted(JSON.parse(bare) as unknown);
  } catch {
    const place = endOfJson(bare);
    const start = bare.lastIndexOf('\n', place - 1) + 1;
    const line = bare.slice(0, place).split('\n').length;
    return refused('rules.pack.json', { line, column: place - start + 1 });
  }
}

const space = /[ \t\r\n]*/y;
const scalar =
  /"(?:[ !#-[\]-\uffff]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The position behind what matches here, or -1. */
function behind(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * Where a text stops being JSON. What engines say of it differs from one to the next, and some tell no place at all.
 */
function endOfJson(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: 'value' | 'first' | 'key' | 'colon' | 'next' = 'value';
  let at = behind(space, text, 0);
  while (at < text.length) {
    const character = text[at] as string;
    const inside = lastOf(open);
    const closes = inside !== undefined && character === (inside === '{' ? '}' : ']');
    let end = at + 1;
    if (closes && (expected === 'first' || expected === 'next')) {
      open.pop();
      expected = 'next';
    } else if (expected === 'next') {
      if (character !== ',' || inside === undefined) return at;
      expected = inside === '{' ? 'key' : 'value';
    } else if (expected === 'colon') {
      if (character !== ':') return at;
      expected = 'value';
    } else if (inside === '{' && expected !== 'value') {
      end = character === '"' ? behind(scalar, text, at) : -1;
      expected = 'colon';
    } else if (character === '{' || character === '[') {
      open.push(character);
      expected = 'first';
    } else {
      end = behind(scalar, text, at);
      expected = 'next';
    }
    if (end < 0) return at;
    at = behind(space, text, end);
  }
  return at;
}
