import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sideRooms } from './floors.ts';
import { readManifest, root, workspaceFolders } from './support/workspace.ts';

const readme = readFileSync(`${root}README.md`, 'utf8');
const [chinese = '', english = ''] = readme.split('# Huiqi in English');
const rooms = workspaceFolders().filter((name) => !sideRooms.includes(name));

/** The rows of a table, by its first heading. */
function rowsOf(text: string, heading: string): readonly (readonly string[])[] {
  const lines = text.slice(text.indexOf(`\n| ${heading} |`) + 1).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What stands in backticks. */
function named(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

const capabilities = rowsOf(chinese, '能力');

describe('the README', () => {
  test.each([
    ['程序包', chinese],
    ['Package', english],
  ])('lists every package once, and no other: %s', (heading, text) => {
    const listed = rowsOf(text, heading).map(([name = '']) => name);
    expect(listed.toSorted()).toEqual(rooms.map((room) => `\`@huiqi/${room}\``).toSorted());
  });

  test.each(capabilities)('names for “%s” functions that are exported', async (_, calls) => {
    const words = named(calls);
    expect(words[0]).toMatch(/^@huiqi\//);
    let entry: Readonly<Record<string, unknown>> = {};
    for (const word of words) {
      if (word.startsWith('@huiqi/')) entry = (await import(word)) as typeof entry;
      else expect([word, typeof entry[word]]).toEqual([word, 'function']);
    }
  });

  test.each([
    ['Chinese', /\n- 以下各项在计划中.*/.exec(chinese)?.[0] ?? ''],
    ['English', /\n- \*\*Not there yet\.\*\*(?:.|\n {2})*/.exec(english)?.[0] ?? ''],
  ])('says of nothing that is there that it is not: %s', (_, list) => {
    const planned = named(list);
    expect(planned.length).toBeGreaterThan(3);
    expect(planned.filter((name) => rooms.includes(name))).toEqual([]);
    // What the table of capabilities holds, in the words that were once on the list.
    const there =
      /docx|ics\b|calendar file|日历文件|周期|recurring|小时|hour|梯次|ladder|路径|path|推演|simulation|奖励资金|grant money|prize/i;
    expect(there.exec(list)).toBeNull();
  });

  test('the words of what is there stand in its tables', () => {
    const told = [...capabilities, ...rowsOf(chinese, '程序包')].flat().join('\n');
    for (const word of ['docx', 'ics', '周期性', '小时', '梯次', '路径', '推演', '奖励资金'])
      expect(told).toContain(word);
    const packages = rowsOf(english, 'Package').flat().join('\n');
    for (const word of ['docx', 'ics', 'recurring', 'hours', 'ladders', 'paths', 'simulation', 'prize money'])
      expect(packages).toContain(word);
  });

  test('says in both languages whether the packages are published', () => {
    const published = readManifest('sdk') as { readonly version?: string };
    const unpublished = published.version === '0.0.0';
    expect([chinese.includes('尚未发布到 npm'), english.includes('not published to npm yet')]).toEqual([
      unpublished,
      unpublished,
    ]);
  });

  test('leads to the coverage in both languages, and to nothing that is not there', () => {
    for (const text of [chinese, english]) expect(text).toContain('](docs/coverage.md)');
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !existsSync(root + path))).toEqual([]);
  });
});
