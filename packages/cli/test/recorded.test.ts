import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { schemaNames } from '../src/schemas/json-schema.ts';
import { recordedCalls } from './recorded/lines.ts';
import { call } from './support.ts';

// What the command line writes, to the byte, as short digests beside a word that tells what came out. A change of shape leaves
// recorded/*.json as they are; a change of answers is made on purpose with `vitest run packages/cli/test/recorded.test.ts -u`, and
// its commit names the difference.

const ways = {
  plain: [],
  say: ['--say'],
  explained: ['--explain', '--say', '--locale', 'en'],
} as const;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
const recorded = (name: string): string => `./recorded/${name}.json`;
const written = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

interface Line {
  readonly determination?: { readonly outcome: string };
  readonly error?: { readonly code: string };
}

/** A line of output as its digest and what came out. */
function short(line: string): string {
  const { determination, error } = JSON.parse(line) as Line;
  return `${digest(line)} ${error?.code ?? determination?.outcome ?? 'answered'}`;
}

describe.each(Object.entries(recordedCalls))('huiqi %s', (verb, { argv, lines }) => {
  const input = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const taken: Readonly<Record<string, readonly string[]>> = ['pair', 'alarms'].includes(verb)
    ? { ...ways, explained: ['--say', '--locale', 'en'] }
    : ways;

  test('answers as recorded, broken lines too', async () => {
    const told: Record<string, unknown> = {};
    for (const [way, options] of Object.entries(taken)) {
      const { code, out, err } = await call([verb, ...argv, ...options], input);
      told[way] = { code, err, lines: out.trimEnd().split('\n').map(short) };
    }
    told['help'] = digest((await call([verb, '--help'])).out);
    await expect(written(told)).toMatchFileSnapshot(recorded(verb));
  });
});

test('the JSON Schemas are as recorded', async () => {
  const texts: Record<string, string> = {};
  for (const name of schemaNames) texts[name] = digest((await call(['schema', name])).out);
  await expect(written(texts)).toMatchFileSnapshot(recorded('schemas'));
});
