import type { FactSet, LocalDate } from '@huiqi/kernel';
import { addDays } from '@huiqi/kernel/days';
import { readEntity, readTask } from '@huiqi/model';
import {
  shanghaiQualityAward,
  shanghaiQualityAwardLadder,
  zhejiangMade,
  zhejiangQualityAwardLadder,
} from '@huiqi/packs';
import { compile, openMatter, type Rule, type RuleBook } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../checks/test/support/runs.ts';
import {
  type AwardDefinition,
  type AwardLadder,
  assessAward,
  awardsVocabulary,
  type CultivationPlan,
  type CultivationStep,
  compareRoutes,
  earliestDay,
  type PlanOptions,
  planPath,
  shortfalls,
} from '../src/index.ts';
import * as schema from '../src/schema.ts';
import { filed, lawBook, signed } from './award-books.ts';
import { complete } from './rule-kinds.ts';

const today = '2026-01-01';
const inForce = { from: '2020-01-01', to: null } as const;

/** A ladder of its own: rules given as conditions, each award by its rules. */
function made(awards: Readonly<Record<string, readonly object[]>>, more: Partial<AwardDefinition> = {}) {
  const rules = Object.entries(awards).flatMap(([award, conditions]) =>
    conditions.map((condition, index): Rule => {
      const bar = 'bar' in condition;
      return {
        id: `${award}.${String(index)}`,
        title: `${award} ${String(index)}`,
        source: { document: '示例办法', article: `第${String(index + 1)}条` },
        evidence: 'copy',
        inForce,
        textDay: 'filing',
        when: (bar ? condition.bar : condition) as Rule['when'],
        then: bar ? { bar: {} } : { eligible: {} },
        group: award,
      };
    }),
  );
  const document = {
    title: '示例办法',
    issuer: '示例',
    publishedOn: '2020-01-01',
    inForce,
    status: 'in-force',
    evidence: 'copy',
  } as const;
  const pack = sealPack({
    id: 'made',
    version: '1',
    kind: 'law',
    title: { zh: '示例', en: 'made' },
    division: null,
    documents: { 示例办法: document },
    parameters: [],
    rules,
  });
  const ladder: AwardLadder = {
    id: 'made.ladder',
    title: { zh: '示例', en: 'made' },
    awards: Object.keys(awards).map((id) => ({
      id,
      name: id,
      level: 'county',
      kind: 'quality',
      names: [],
      subjects: ['organisation'],
      cycleYears: null,
      quotas: [],
      ...more,
    })),
  };
  return { book: compile([pack], awardsVocabulary), ladder };
}

const held = (award: string, span?: object) => ({
  some: 'holdings',
  where: {
    all: [
      { left: { fact: 'it.award' }, eq: { const: award } },
      ...(span === undefined ? [] : [{ left: { fact: 'it.on' }, lte: { day: { ...span, toward: 'before' } } }]),
    ],
  },
});
const since = (fact: string, days: number) => ({
  left: { fact },
  lte: { day: { amount: days, unit: 'day', toward: 'before' } },
});
const wins = (award: string, days: number, cost: number): CultivationStep => ({
  id: `win-${award}`,
  title: `申报${award}`,
  owner: '企业',
  evidence: ['申报书'],
  cost,
  days,
  effects: [],
  wins: { award, grade: 'award' },
});
const sets = (
  id: string,
  fact: string,
  days: number,
  cost: number,
  more: Partial<CultivationStep> = {},
): CultivationStep => ({
  id,
  title: id,
  owner: '科室',
  evidence: ['记录'],
  cost,
  days,
  effects: [{ fact, value: { step: 'done' } }],
  ...more,
});
const opened = (book: RuleBook, facts: FactSet, day: LocalDate = today) =>
  openMatter(book, { facts, days: { decidedOn: day, knownOn: day, events: { filing: day } } });
const planOf = (answer: ReturnType<typeof planPath>): CultivationPlan | null =>
  answer.outcome === 'determined'
    ? answer.value
    : answer.outcome === 'undetermined'
      ? (answer.possible?.[0] ?? null)
      : null;

describe('the earliest day', () => {
  test('satisfies the rules of Shanghai’s mayor award, and the day before does not', () => {
    const gold = { holdings: complete({ award: 'cn-31.gold-quality-award', grade: 'award', on: '2024-02-29' }) };
    const clause = 'cn-31.mayor-quality-award.other-clauses';
    const matter = filed(lawBook, '2026-11-22', gold, signed('2026-11-22', { [clause]: 'met' }));
    const answer = earliestDay(matter, 'cn-31.mayor-quality-award');
    expect(answer.outcome === 'determined' && answer.value.day).toBe('2027-03-01');
  });

  test('is open where something is missing, and not before which day', () => {
    const gold = { holdings: complete({ award: 'cn-31.gold-quality-award', grade: 'award', on: '2025-07-01' }) };
    const answer = earliestDay(filed(lawBook, '2026-11-22', gold), 'cn-31.mayor-quality-award');
    expect(answer.outcome === 'undetermined' && [answer.atLeast?.day, answer.possible?.length]).toEqual([
      '2028-07-01',
      1,
    ]);
  });

  test('is none where time does not help, with the grounds', () => {
    const answer = earliestDay(filed(lawBook, '2026-11-22', { holdings: complete() }), 'cn-31.mayor-quality-award');
    expect(answer.outcome === 'not-applicable' && answer.grounds.map(({ rule }) => rule)).toEqual([
      'cn-31.mayor-quality-award.gold-held',
    ]);
  });

  test('both are told where a missing fact may bring it forward', () => {
    const { book } = made({
      a: [
        { any: [{ left: { fact: 'enterprise.highTech' }, eq: { const: true } }, since('enterprise.registeredOn', 40)] },
      ],
    });
    const answer = earliestDay(opened(book, { 'enterprise.registeredOn': today }), 'a');
    expect(answer.outcome === 'undetermined' && [answer.atLeast?.day, answer.possible?.map(({ day }) => day)]).toEqual([
      today,
      [today, '2026-02-10'],
    ]);
  });

  test('equals a look at every single day, for look-backs, holding times, cooling-off and certificates together', () => {
    const span = fc.record({ amount: fc.integer({ min: 0, max: 4 }), unit: fc.constantFrom('year', 'month', 'day') });
    const day = fc.integer({ min: -900, max: 200 }).map((offset) => addDays(today, offset));
    const windowed = fc.record({
      within: span.map((one) => ({ ...one, toward: 'before' as const })),
      from: fc.constantFrom({}, { from: 'yearEnd' as const }),
    });
    fc.assert(
      fc.property(
        fc.array(day, { maxLength: 3 }),
        windowed,
        span,
        day,
        fc.boolean(),
        (accidents, { within, from }, age, registered, bars) => {
          const look = { none: 'accidents', within: { ...within, ...from } };
          const cooling = { bar: { some: 'holdings', within } };
          const { book } = made({
            a: [
              look,
              { left: { fact: 'enterprise.registeredOn' }, lte: { day: { ...age, toward: 'before' } } },
              { left: { fact: 'enterprise.highTechUntil' }, gte: { day: { amount: 0, unit: 'day' } } },
              ...(bars ? [cooling] : []),
            ],
          });
          const facts: FactSet = {
            'enterprise.registeredOn': registered,
            'enterprise.highTechUntil': addDays(today, 500),
            accidents: complete(...accidents.map((on) => ({ on }))),
            holdings: complete(...accidents.map((on) => ({ on }))),
          };
          const until = addDays(today, 1600);
          const answer = earliestDay(opened(book, facts), 'a', { until });
          let brute: LocalDate | null = null;
          for (let offset = 0; offset <= 1600 && brute === null; offset += 1) {
            const filing = addDays(today, offset);
            if (assessAward(opened(book, facts, filing), 'a').outcome === 'determined') brute = filing;
          }
          expect(answer.outcome === 'determined' ? answer.value.day : null).toBe(brute);
        },
      ),
      { ...runs(120), seed: 61 },
    );
  });
});

describe('cultivation of one ground', () => {
  test('time and the steps of the table, the earliest first', () => {
    const { book } = made({ a: [since('practice.excellenceSince', 100), since('enterprise.registeredOn', 30)] });
    const matter = opened(book, { 'practice.excellenceSince': '2025-12-01', 'enterprise.registeredOn': '2010-01-01' });
    const steps: CultivationStep[] = [
      {
        ...sets('import', 'practice.excellenceSince', 10, 7),
        effects: [{ fact: 'practice.excellenceSince', value: '2025-09-01' }],
      },
    ];
    expect(shortfalls(matter, 'a', { steps })).toMatchObject([
      {
        rule: 'a.0',
        state: 'unmet',
        earliest: '2026-01-11',
        remedies: [
          { step: 'import', day: '2026-01-11', cost: 7 },
          { step: null, day: '2026-03-11', cost: 0 },
        ],
      },
    ]);
  });

  test('the earliest day of each rule meets it and the day before does not', () => {
    const facts = {
      'enterprise.city': '330100',
      'enterprise.registeredOn': '2022-02-28',
      'enterprise.operatingSince': '2022-02-28',
    };
    const [registered] = shortfalls(filed(lawBook, '2026-11-22', facts), 'cn-3301.gov-quality-award');
    expect(registered?.earliest).toBe('2027-02-28');
    const ground = (day: LocalDate) => {
      const answer = assessAward(filed(lawBook, day, facts), 'cn-3301.gov-quality-award');
      return answer.outcome === 'not-applicable' ? answer.grounds.map(({ rule }) => rule) : [];
    };
    expect(ground('2027-02-27')).toContain('cn-3301.gov-quality-award.registered');
    expect(ground('2027-02-28')).not.toContain('cn-3301.gov-quality-award.registered');
  });

  test('a text that lapses is no way to meet it; what nothing helps has no day', () => {
    const facts = { 'enterprise.province': '350000' };
    const [registered, excellence] = shortfalls(filed(lawBook, '2024-11-22', facts), 'cn-33.gov-quality-award');
    expect([registered?.state, registered?.earliest, registered?.remedies]).toEqual(['unmet', null, []]);
    expect([excellence?.state, excellence?.missing.map(({ name }) => name)]).toEqual([
      'open',
      ['practice.excellenceSince', 'cn-33.gov-quality-award.excellence'],
    ]);
  });
});

describe('a path', () => {
  const { book, ladder } = made({
    county: [since('practice.excellenceSince', 30)],
    city: [held('county', { amount: 60, unit: 'day' })],
    province: [held('city'), { none: 'accidents', within: { amount: 1, unit: 'year', toward: 'before' } }],
  });
  const steps = [
    sets('import', 'practice.excellenceSince', 20, 100),
    wins('county', 45, 10),
    wins('city', 45, 20),
    wins('province', 45, 30),
  ];
  const facts: FactSet = { 'practice.excellenceSince': '2035-01-01', holdings: complete(), accidents: complete() };

  test('takes no step into the table that a task could not come from', () => {
    const [step] = steps;
    expect(readEntity(schema.CultivationStep, step)).toMatchObject({ ok: true, issues: [] });
    const blank = { ...step, title: '', owner: ' ', evidence: [''] };
    expect(readEntity(schema.CultivationStep, blank).issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['model.empty', 'title'],
      ['model.empty', 'owner'],
      ['model.empty', 'evidence', 0],
    ]);
  });

  test('leads over the whole ladder, with dated tasks, owners and evidence', () => {
    const answer = planPath(opened(book, facts), 'province', { ladder, steps });
    const plan = planOf(answer);
    // 20 days to import, 30 to practise, 45 to the grant, 60 to hold, 45 to the next grant.
    expect(plan?.day).toBe(addDays(today, 20 + 30 + 45 + 60 + 45));
    expect(plan?.cost).toBe(160);
    expect(plan?.tasks.map(({ id, kind, owner, start, due }) => [id, kind, owner, start, due])).toEqual([
      ['import', 'step', '科室', today, addDays(today, 20)],
      ['win-county', 'win', '企业', addDays(today, 50), addDays(today, 95)],
      ['win-city', 'win', '企业', addDays(today, 155), addDays(today, 200)],
      ['apply:province', 'apply', '企业', addDays(today, 200), addDays(today, 200)],
    ]);
    expect(plan?.tasks[0]?.evidence).toEqual(['记录']);
    expect(readEntity(schema.CultivationPlan, plan)).toEqual({ ok: true, value: plan, issues: [] });
    expect(plan?.tasks.map((task) => readTask(task).ok)).toEqual([true, true, true, true]);
    expect(plan?.assumes.map(({ what, about }) => [what, about])).toEqual([
      ['nothing-new', 'province'],
      ['award-won', 'county'],
      ['award-won', 'city'],
      ['call-unknown', 'province'],
    ]);
    // No call is known, so the day of filing is for the bureau to supply.
    expect(answer.outcome === 'undetermined' && answer.missing).toMatchObject([{ kind: 'document' }]);
  });

  test('waits for the calls that are known, and takes their day of grant', () => {
    const call = (id: string, opensOn: LocalDate, grantOn: LocalDate | null = null) => ({
      id,
      edition: null,
      year: Number(opensOn.slice(0, 4)),
      opensOn,
      closesOn: addDays(opensOn, 10),
      cutoff: null,
      grantOn,
      document: '示例通知',
      evidence: 'copy' as const,
    });
    const calls: Record<string, AwardDefinition['calls']> = {
      county: [call('c1', '2026-02-01'), call('c2', '2026-03-01', '2026-06-30')],
      city: [call('t1', '2026-08-20'), call('t2', '2026-09-01')],
      province: [call('p1', '2027-03-01')],
    };
    const dated = { ...ladder, awards: ladder.awards.map((award) => ({ ...award, calls: calls[award.id] ?? [] })) };
    const answer = planPath(opened(book, facts), 'province', { ladder: dated, steps });
    expect(answer.outcome).toBe('determined');
    expect(planOf(answer)?.tasks.map(({ id, start, call: one }) => [id, start, one])).toEqual([
      ['import', today, null],
      ['win-county', '2026-03-01', null],
      ['win-city', '2026-08-29', null],
      ['apply:province', '2027-03-01', 'p1'],
    ]);
    const late = {
      ...dated,
      awards: dated.awards.map((award) =>
        award.id === 'county' ? { ...award, endedOn: '2026-02-20' as const } : award,
      ),
    };
    const none = planPath(opened(book, facts), 'province', { ladder: late, steps });
    expect(none.outcome === 'not-applicable' && none.grounds.map(({ rule, what }) => `${rule} ${what}`).sort()).toEqual(
      ['city.0 some', 'county call.none', 'province.0 some'],
    );
  });

  test('the cheapest is another than the fastest where money buys time', () => {
    const both = [
      sets('slow', 'practice.excellenceSince', 200, 1),
      { ...sets('fast', 'practice.excellenceSince', 5, 500) },
      wins('county', 10, 0),
    ];
    const ask = (by: PlanOptions['by']) => {
      const plan = planOf(
        planPath(opened(book, facts), 'county', {
          ladder,
          steps: both,
          until: '2027-12-31',
          ...(by === undefined ? {} : { by }),
        }),
      );
      return [plan?.day, plan?.cost];
    };
    expect(ask('fastest')).toEqual([addDays(today, 35), 500]);
    expect(ask('cheapest')).toEqual([addDays(today, 230), 1]);
  });

  test('none: the clause that makes it so, also of an award on the way', () => {
    const barred = made({
      county: [{ left: { fact: 'enterprise.division' }, eq: { const: '330304' } }],
      city: [held('county')],
    });
    const away = { 'enterprise.division': '512000', holdings: complete() };
    const answer = planPath(opened(barred.book, away), 'city', {
      ladder: barred.ladder,
      steps: [wins('county', 10, 0)],
    });
    expect(answer.outcome === 'not-applicable' && answer.grounds.map(({ rule, about }) => [rule, about])).toEqual([
      ['city.0', 'holdings'],
      ['county.0', 'enterprise.division'],
    ]);
    expect(answer.citations.map(({ article }) => article)).toContain('第1条');
    const alone = planPath(opened(barred.book, away), 'city', { ladder: barred.ladder, steps: [] });
    expect(alone.outcome === 'not-applicable' && alone.grounds.map(({ rule }) => rule)).toEqual(['city.0']);
  });

  test('what is missing passes as a task, or stops the path where the caller says so', () => {
    const matter = opened(book, { holdings: complete() });
    const lenient = planPath(matter, 'county', { ladder, steps: [], owners: { supply: '企业', sign: '科长' } });
    expect(planOf(lenient)?.tasks.map(({ id, kind, owner }) => [id, kind, owner])).toEqual([
      ['apply:county', 'apply', null],
      ['supply:practice.excellenceSince', 'supply', '企业'],
    ]);
    expect(planPath(matter, 'county', { ladder, steps: [], missing: 'closed' }).outcome).toBe('undetermined');
    const plan = planOf(planPath(matter, 'county', { ladder, steps, missing: 'closed' }));
    expect(plan?.tasks.map(({ id }) => id)).toEqual(['import', 'apply:county']);
  });

  test('a table that cannot be planned with is the caller’s bug', () => {
    const code = (wrong: readonly CultivationStep[], award = 'county') => {
      try {
        planPath(opened(book, facts), award, { ladder, steps: wrong, limit: 1 });
      } catch (error) {
        return (error as { code?: string }).code;
      }
      return 'nothing thrown';
    };
    expect(code([sets('a', 'x', -1, 0)])).toBe('awards.step.table');
    expect(code([sets('a', 'x', 1, 0.5)])).toBe('awards.step.table');
    expect(code([sets('a', 'x', 1, 0, { needs: ['b'] })])).toBe('awards.step.table');
    expect(code([sets('a', 'x', 1, 0), sets('a', 'x', 1, 0)])).toBe('awards.step.table');
    expect(code([], 'nowhere')).toBe('awards.award.unknown');
    expect(code(steps)).toBe('awards.path.limit');
  });

  test('a certificate that would lapse before the call is begun just in time', () => {
    const certified = made({
      a: [
        {
          some: 'certificates',
          where: { left: { fact: 'it.until' }, gte: { day: { amount: 0, unit: 'day' } } },
          within: { amount: 1, unit: 'year', toward: 'before' },
        },
      ],
    });
    const certificate: CultivationStep = {
      ...sets('certify', 'x', 20, 5),
      effects: [
        {
          add: 'certificates',
          record: { kind: 'quality', on: { step: 'done' }, until: { step: 'done', plusDays: 30 } },
        },
      ],
    };
    const call = {
      id: 'c',
      edition: null,
      year: 2026,
      opensOn: '2026-06-01',
      closesOn: '2026-06-10',
      cutoff: null,
      grantOn: null,
      document: 'x',
      evidence: 'copy',
    } as const;
    const dated = {
      ...certified.ladder,
      awards: certified.ladder.awards.map((award) => ({ ...award, calls: [call] })),
    };
    const plan = planOf(
      planPath(opened(certified.book, { certificates: complete() }), 'a', { ladder: dated, steps: [certificate] }),
    );
    expect([plan?.day, plan?.tasks[0]?.id]).toEqual(['2026-06-01', 'certify']);
    expect((plan?.tasks[0]?.due ?? '') >= '2026-05-02').toBe(true);
  });
});

describe('no path is longer than the best of all', () => {
  const days = fc.integer({ min: 0, max: 5 });
  const cost = fc.integer({ min: 0, max: 9 });
  const facts = ['practice.excellenceSince', 'practice.qmsSince', 'officer.appointedOn'] as const;

  test('on small ladders, day by day and step by step', () => {
    const step = fc.record({ fact: fc.constantFrom(...facts), days, cost, first: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 3 }),
        fc.array(fc.record({ fact: fc.constantFrom(...facts), wait: days }), { minLength: 1, maxLength: 2 }),
        fc.record({ days, cost, hold: days, prerequisite: fc.boolean() }),
        fc.constantFrom('fastest' as const, 'cheapest' as const),
        (table, asked, way, by) => {
          const target = [
            ...asked.map(({ fact, wait }) => since(fact, wait)),
            ...(way.prerequisite ? [held('below', { amount: way.hold, unit: 'day' })] : []),
          ];
          const { book, ladder } = made({ below: [since('practice.qmsSince', 1)], above: target });
          const steps = [
            ...table.map(({ fact, days: length, cost: price, first }, index) =>
              sets(`s${String(index)}`, fact, length, price, first && index > 0 ? { needs: ['s0'] } : {}),
            ),
            wins('below', way.days, way.cost),
          ];
          const late: FactSet = Object.fromEntries(facts.map((fact) => [fact, '2090-01-01']));
          const known: FactSet = { ...late, holdings: complete() };
          const horizon = 22;
          const plan = planOf(
            planPath(opened(book, known), 'above', { ladder, steps, by, until: addDays(today, horizon) }),
          );
          expect(plan === null ? null : [plan.day, plan.cost]).toEqual(bruteForce(book, known, steps, horizon, by));
        },
      ),
      { seed: 62, numRuns: 60 },
    );
  });
});

/** Every set of steps begun on every possible day, each judged by the rules alone. */
function bruteForce(
  book: RuleBook,
  facts: FactSet,
  steps: readonly CultivationStep[],
  horizon: number,
  by: 'fastest' | 'cheapest',
): readonly [LocalDate, number] | null {
  let best: readonly [LocalDate, number] | null = null;
  const better = (day: LocalDate, cost: number): boolean => {
    if (best === null) return true;
    const [left, right]: (readonly (number | LocalDate)[])[] =
      by === 'fastest'
        ? [[day, cost], best]
        : [
            [cost, day],
            [best[1], best[0]],
          ];
    return (left?.[0] ?? 0) < (right?.[0] ?? 0) || (left?.[0] === right?.[0] && (left?.[1] ?? 0) < (right?.[1] ?? 0));
  };
  const after = (begun: ReadonlyMap<CultivationStep, number>, offset: number): FactSet => {
    const now: Record<string, FactSet[string]> = { ...facts };
    for (const [step, start] of [...begun].sort(
      ([one, left], [other, right]) => left + one.days - right - other.days,
    )) {
      if (start + step.days > offset) continue;
      const done = addDays(today, start + step.days);
      for (const effect of step.effects) if ('fact' in effect) now[effect.fact] = done;
      if (step.wins !== undefined) now['holdings'] = complete({ on: done, ...step.wins });
    }
    return now;
  };
  const met = (begun: ReadonlyMap<CultivationStep, number>, offset: number, award: string): boolean => {
    const day = addDays(today, offset);
    return assessAward(opened(book, after(begun, offset), day), award).outcome === 'determined';
  };
  // Beginning as early as the needs allow is never worse here: every rule only asks for "since long enough".
  const walk = (chosen: readonly CultivationStep[]): void => {
    const begun = new Map<CultivationStep, number>();
    for (const step of [...chosen].sort((left, right) => (left.needs?.length ?? 0) - (right.needs?.length ?? 0))) {
      if (step.wins !== undefined) continue;
      const need = steps.find(({ id }) => id === step.needs?.[0]);
      if (need !== undefined && !begun.has(need)) return;
      begun.set(step, need === undefined ? 0 : (begun.get(need) ?? 0) + need.days);
    }
    const plans = [begun];
    const win = chosen.find(({ wins: won }) => won !== undefined);
    if (win !== undefined) {
      plans.length = 0;
      for (let offset = 0; offset <= horizon; offset += 1) {
        if (met(begun, offset, win.wins?.award ?? '')) {
          plans.push(new Map([...begun, [win, offset]]));
          break;
        }
      }
    }
    const cost = chosen.reduce((sum, step) => sum + step.cost, 0);
    for (const plan of plans) {
      for (let offset = 0; offset <= horizon; offset += 1) {
        const latest = Math.max(0, ...[...plan.values()]);
        if (offset < latest || !met(plan, offset, 'above')) continue;
        const day = addDays(today, offset);
        if (better(day, cost)) best = [day, cost];
        break;
      }
    }
  };
  for (let mask = 0; mask < 1 << steps.length; mask += 1) walk(steps.filter((_, index) => (mask & (1 << index)) !== 0));
  return best;
}

describe('routes', () => {
  test('品字标 by certification or by self-declaration, with time and cost', () => {
    const book = compile([zhejiangMade, shanghaiQualityAward], awardsVocabulary);
    const released: CultivationStep = {
      ...sets('standard', 'x', 300, 30_000_000),
      effects: [{ add: 'standards', record: { kind: 'zhejiang-made', on: { step: 'done' }, declared: false } }],
    };
    const declared: CultivationStep = {
      ...sets('declare', 'x', 15, 0, { needs: ['standard'] }),
      effects: [{ add: 'standards', record: { kind: 'zhejiang-made', on: { step: 'done' }, declared: true } }],
    };
    const certification = { ...wins('cn-33.zhejiang-made.certification', 90, 8_000_000) };
    const routes = ['cn-33.zhejiang-made.declaration', 'cn-33.zhejiang-made.certification'];
    const matter = opened(book, { 'enterprise.province': '330000', standards: complete() }, '2026-11-22');
    const ladder: AwardLadder = zhejiangQualityAwardLadder;
    const compared = compareRoutes(matter, routes, { ladder, steps: [released, declared, certification] });
    expect(compared.map(({ route, day, cost, fastest, cheapest }) => [route, day, cost, fastest, cheapest])).toEqual([
      ['cn-33.zhejiang-made.certification', '2027-09-18', 38_000_000, true, false],
      ['cn-33.zhejiang-made.declaration', '2027-10-03', 30_000_000, false, true],
    ]);
    const cheap = compareRoutes(matter, routes, { ladder, steps: [released, declared, certification], by: 'cheapest' });
    expect(cheap.map(({ route }) => route)).toEqual([
      'cn-33.zhejiang-made.declaration',
      'cn-33.zhejiang-made.certification',
    ]);
    const nowhere = compareRoutes(matter, ['cn-31.mayor-quality-award'], {
      ladder: shanghaiQualityAwardLadder as AwardLadder,
      steps: [],
    });
    expect(nowhere.map(({ day, fastest, answer }) => [day, fastest, answer.outcome])).toEqual([
      ['2026-11-22', true, 'undetermined'],
    ]);
  });
});
