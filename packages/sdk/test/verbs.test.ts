import type { ErrorLine, WordLine } from '@huiqi/model/line';
import { allLadders, allPacks, cnCalendar } from '@huiqi/packs';
import { decided, type InputVerb, type MattersVerb, type Verb, type VerbWatch } from '@huiqi/rules/verb';
import { openRuleDesk, type RuleDesk } from '@huiqi/sdk';
import { engines } from '@huiqi/sdk/engines';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { alarms, answerOf, due, openVerb, pairing, size, type VerbCall, verbs } from '../src/verbs.ts';
import { en } from '../src/words/en.ts';

/** A desk with the packs of some ids, all of them where none is named. */
function deskWith(ids: readonly string[], division?: string): RuleDesk {
  const chosen = ids.length === 0 ? allPacks : allPacks.filter(({ id }) => ids.includes(id));
  expect(chosen.length).toBeGreaterThanOrEqual(ids.length);
  return openRuleDesk({
    engines,
    packs: chosen,
    calendar: cnCalendar,
    ladders: allLadders,
    ...(division === undefined ? {} : { division }),
  });
}

/** The problem of the worked example. */
function problemOf(): Readonly<Record<string, unknown>> {
  return pairing.examples[0]?.line ?? {};
}

interface Answer {
  readonly schemaVersion: number;
  readonly id: string | number | null;
  readonly words?: readonly WordLine[];
}

const examples = verbs.flatMap((verb) =>
  verb.examples.map((example) => [`${verb.name}: ${example.title}`, verb, example] as const),
);

describe('the list of verbs', () => {
  test('names each verb once, each with its engine, words in both languages and an example', () => {
    const names = verbs.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { engine, summary, help, examples: worked } of verbs) {
      expect(engines.map(({ name }) => name)).toContain(engine);
      expect([summary.zh, help.zh].every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
      expect([summary.en, help.en].every((text) => !/\p{Script=Han}/u.test(text))).toBe(true);
      expect(worked.length).toBeGreaterThan(0);
    }
  });

  test.each(examples)(
    '%s answers as it says, in the shape it names',
    (_, verb, { packs: ids, division, asOf, line, says }) => {
      const desk = deskWith(ids, division);
      expect(verb.input.safeParse(line).error).toBeUndefined();
      const answered = answerOf(verb, line, { desk, decidedOn: asOf, say: true });
      expect(answered.line).not.toHaveProperty('error');
      expect(verb.output.parse(answered.line)).toEqual(answered.line);
      expect((answered.line as Answer).words?.[0]?.text).toBe(says);
    },
  );
});

describe('answerOf', () => {
  const call: VerbCall = { desk: deskWith(['cn.complaints']), decidedOn: '2026-04-28' };
  const line = { clock: 'cn.complaint.accept', facts: {}, events: { 'complaint.received': '2026-04-28' } };

  /** A route as a service would write it: the verb by its name, the body as a line. */
  function route(name: string, body: unknown): { readonly status: number; readonly body: object } {
    const verb = verbs.find((one) => one.name === name);
    if (verb === undefined) return { status: 404, body: {} };
    const answered = answerOf(verb, body, call);
    return { status: answered.ok ? 200 : 422, body: answered.line };
  }

  test('serves a route: answers, refusals and what an engine throws', () => {
    expect(route('due', { id: 'a', ...line })).toMatchObject({
      status: 200,
      body: { id: 'a', determination: { outcome: 'determined', value: { strict: '2026-05-11' } } },
    });
    const codeOf = ({ status, body }: ReturnType<typeof route>) => [status, (body as ErrorLine).error.code];
    expect(codeOf(route('due', { ...line, clock: 'cn.complaint.acept' }))).toEqual([422, 'calendar.clock']);
    expect(codeOf(route('due', { facts: {} }))).toEqual([422, 'verb.line.shape']);
    expect(codeOf(route('due', [line]))).toEqual([422, 'verb.line.object']);
    expect(route('nothing', line).status).toBe(404);
  });

  test('says what is written beside the line, and passes whole records of the model', () => {
    const { line: told } = answerOf(due, { ...line, more: 1 }, call);
    expect(told).toMatchObject({ issues: [{ code: 'model.unknownKey', path: ['more'] }] });
    const { clock: clok, ...rest } = line;
    const misspelt = answerOf(due, { ...rest, clok }, { ...call, speech: en }).line;
    const messages = (misspelt as ErrorLine).error.issues.map(({ message }) => message);
    expect(messages).toEqual([
      '“clock” is missing',
      '“clok” is no known field and was left out; did you mean “clock”?',
    ]);
    const without = answerOf(due, { ...line, facts: null }, call).line;
    expect((without as ErrorLine).error.issues.map(({ todo }) => todo)).toEqual(['请填写']);
    const problem = problemOf();
    const officers = (problem['officers'] as readonly object[]).map((one) => ({ ...one, telephone: '1' }));
    const { line: paired } = answerOf(pairing, { ...problem, officers }, { decidedOn: '2026-03-01' });
    expect(paired).not.toHaveProperty('issues');
  });

  test('tells steps and speaks English where that is asked', () => {
    const { line: told } = answerOf(due, line, { ...call, explain: true, say: true, speech: en });
    const words = (told as Answer).words ?? [];
    expect(words[0]?.text).toContain('2026');
    expect(words.map(({ kind }) => kind)).toContain('step');
    expect(words.filter(({ text }) => /[\u4e00-\u9fff]/u.test(text)).map(({ kind }) => kind)).not.toContain('outcome');
  });

  test('a question to rules without a desk is a slip of the program', () => {
    expect(() => answerOf(size, {}, { decidedOn: '2026-04-28' })).toThrow(
      expect.objectContaining({ code: 'verb.desk' }),
    );
    expect(() => answerOf(size, {}, { desk: deskWith(['cn.size']) })).toThrow(
      expect.objectContaining({ code: 'verb.desk' }),
    );
  });

  test('a pairing takes the day of its line or of the call, and no other', () => {
    const problem = problemOf();
    const codeOf = (data: object, asked: VerbCall) =>
      (answerOf(pairing, data, asked).line as Partial<ErrorLine>).error?.code;
    expect(codeOf(problem, { decidedOn: '2026-03-01' })).toBeUndefined();
    expect(codeOf({ ...problem, asOf: '2026-03-01' }, {})).toBeUndefined();
    expect(codeOf(problem, {})).toBe('pairing.day.missing');
    expect(codeOf({ ...problem, asOf: '2026-03-02' }, { decidedOn: '2026-03-01' })).toBe('pairing.day.differs');
  });
});

test('whoever asks can stop a long computation', () => {
  const signal = { aborted: true };
  const seen: unknown[] = [];
  const verb: InputVerb = {
    ...pairing,
    answer(_: unknown, __: unknown, watch: VerbWatch) {
      seen.push(watch.signal);
      return { ok: true as const, fields: {}, issues: [], said: () => [] };
    },
  };
  expect(answerOf(verb, problemOf(), { signal }).ok).toBe(true);
  expect(seen).toEqual([signal]);
});

describe('a series', () => {
  const call: VerbCall = { desk: deskWith(['cn.complaints']), decidedOn: '2026-10-26' };
  const task = { duty: 'demo.task', due: '2026-10-31' };

  test('knows the lines before, and keeps the plan of each', () => {
    const answer = openVerb(alarms, { ...call, settings: { policy: { leads: [{ amount: 1, unit: 'day' }] } } });
    const first = answer(task);
    expect(first.ok && first.kept).toMatchObject([{ value: { items: [{ due: '2026-10-31' }] } }]);
    expect((first.line as { readonly alarms: readonly object[] }).alarms).toHaveLength(2);
    expect(answer(task, 2).line).toMatchObject({ line: 2, error: { code: 'alarm.duplicate' } });
    expect(answer({ ...task, round: '2' }).ok).toBe(true);
  });

  test('begins anew with each call', () => {
    expect([answerOf(alarms, task, call).ok, answerOf(alarms, task, call).ok]).toEqual([true, true]);
  });

  test('refuses a policy that cannot be used before any line', () => {
    const settings = { policy: { leads: [{ amount: -1, unit: 'day' }] } };
    expect(() => openVerb(alarms, { ...call, settings })).toThrow(expect.objectContaining({ code: 'alarm.policy' }));
  });
});

test('a verb over several matters opens each of them', () => {
  const frame: MattersVerb = {
    on: 'matters',
    engine: 'sampling',
    name: 'frame',
    summary: { zh: '抽样框', en: 'frame' },
    help: { zh: '示例', en: 'example' },
    input: z.object({ units: z.record(z.string(), z.object({ day: z.string() })) }),
    output: z.object({}),
    examples: [],
    opens: (input) =>
      Object.entries(input['units'] as Readonly<Record<string, { readonly day: '2026-04-28' }>>).map(
        ([id, { day }]) => ({
          id,
          events: { 'complaint.received': day },
        }),
      ),
    answer: (matters) => {
      const [first] = matters;
      if (first === undefined) throw new Error('no matter');
      return {
        ...decided({
          outcome: 'determined' as const,
          value: matters.map(({ id, matter }) => [id, matter.input.days.events['complaint.received'] ?? null]),
          basis: first.matter.basis,
          citations: [],
          cautions: [],
          issues: [],
        }),
      };
    },
  };
  const verb: Verb = frame;
  const call = { desk: deskWith(['cn.complaints']), decidedOn: '2026-04-28' } as const;
  expect(answerOf(verb, { units: { a: { day: '2026-04-27' }, b: { day: '2026-04-28' } } }, call).line).toMatchObject({
    determination: {
      value: [
        ['a', '2026-04-27'],
        ['b', '2026-04-28'],
      ],
    },
  });
  expect(answerOf(verb, { units: {} }, call).line).toMatchObject({ error: { code: 'verb.line.failed' } });
});
