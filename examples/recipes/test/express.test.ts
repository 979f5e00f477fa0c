import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayInBeijing, waiverApp } from '../src/express/app.ts';

const server = waiverApp(() => '2026-03-02').listen(0, '127.0.0.1');
let url = '';

beforeAll(async () => {
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/waivers`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

interface AnswerLine {
  readonly id: string;
  readonly determination: {
    readonly outcome: string;
    readonly value: { readonly totals: object };
    readonly citations: unknown;
  };
  readonly words: unknown;
}

const recorded = (name: string): string => readFileSync(new URL(`../ruoyi/${name}.json`, import.meta.url), 'utf8');

async function post(body: string) {
  const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  return { status: response.status, text: await response.text() };
}

test('a fee order is answered: what a host reads of the answer is on record', async () => {
  const { status, text } = await post(recorded('request'));
  expect(status).toBe(200);
  const { id, determination, words } = JSON.parse(text) as AnswerLine;
  const { outcome, value, citations } = determination;
  const read = { id, determination: { outcome, value: { totals: value.totals }, citations }, words };
  expect(read).toEqual(JSON.parse(recorded('response')));
});

test('an order with wrong data is 422, with every field, what is wrong and what to do', async () => {
  const request = JSON.parse(recorded('request')) as { order: { lines: { quantity: unknown }[] } };
  const [line] = request.order.lines;
  if (line !== undefined) line.quantity = '五';
  const { status, text } = await post(JSON.stringify(request));
  expect(status).toBe(422);
  expect(JSON.parse(text)).toEqual(JSON.parse(recorded('refusal')));
  expect(text).not.toContain('    at ');
});

test.each([
  ['what is no JSON', '{', 400, 'request.json'],
  ['what is too large', `"${'长'.repeat(400_000)}"`, 413, 'request.large'],
])('%s is refused without a stack trace', async (_, body, status, code) => {
  const refused = await post(body);
  expect(refused.status).toBe(status);
  expect(JSON.parse(refused.text)).toMatchObject({ error: { code } });
  expect(refused.text).not.toContain('    at ');
});

test.each([
  ['another type', 'POST', 'text/plain', 415, 'request.type'],
  ['another encoding', 'POST', 'application/json; charset=gbk', 415, 'request.type'],
  ['another method', 'GET', null, 404, 'request.unknown'],
])('%s is refused in JSON', async (_, method, type, status, code) => {
  const response = await fetch(
    url,
    type === null ? { method } : { method, headers: { 'Content-Type': type }, body: '{}' },
  );
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ error: { code } });
});

test('the day is that of Beijing', () => {
  expect(dayInBeijing(new Date('2026-03-01T16:00:00Z'))).toBe('2026-03-02');
  expect(dayInBeijing(new Date('2026-03-01T15:59:59Z'))).toBe('2026-03-01');
});
