import type { FactSet } from '@huiqi/kernel';
import { describe, expect, test } from 'vitest';
import { compile, openMatter, reopenMatter, type Vocabulary } from '../src/index.ts';

const title = { zh: '值', en: 'value' };
const words = { trade: { zh: '贸易结算', en: 'trade settlement' }, safety: { zh: '安全防护', en: 'safety' } };
const values = ['trade', 'safety'];
const vocabulary: Vocabulary = {
  facts: {
    people: { type: 'integer', title, least: 0 },
    money: { type: 'fen', title },
    capacity: { type: 'ratio', title, least: 0, open: true },
    share: { type: 'ratio', title, least: 0, most: 1 },
    listed: { type: 'boolean', title },
    name: { type: 'text', title },
    use: { type: 'text', title, values, words },
    secret: { type: 'fen', title, personal: true },
    since: { type: 'day', title },
    series: { type: 'list', title, least: 0 },
  },
  collections: {
    owners: {
      title,
      fields: { on: { type: 'day', title }, income: { type: 'fen', title, least: 0 } },
      collections: { sites: { title, fields: { floors: { type: 'integer', title, least: 1 } } } },
    },
  },
  formulas: {},
  outcomes: {},
  events: { accept: { title }, filing: { title } },
};
const book = compile([], vocabulary);
const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events: {} } as const;
const open = (facts: object, events: object = {}) =>
  openMatter(book, { facts: facts as FactSet, days: { ...days, events: events as Record<string, never> } });
const found = (facts: object, events: object = {}) =>
  open(facts, events).issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a fact that is not what its word says is an issue and unknown', () => {
  test.each<[object, string]>([
    [{ people: -300 }, 'rules.fact.range facts.people'],
    [{ people: '20' }, 'rules.fact.integer facts.people'],
    [{ people: 1e308 }, 'rules.fact.integer facts.people'],
    [{ people: Number.NaN }, 'rules.fact.integer facts.people'],
    [{ people: 20n }, 'rules.fact.integer facts.people'],
    [{ people: { oneOf: [3, -3] } }, 'rules.fact.range facts.people.oneOf.1'],
    [{ people: { oneOf: [] } }, 'rules.fact.integer facts.people'],
    [{ money: '2500万元' }, 'rules.fact.fen facts.money'],
    [{ money: 0.5 }, 'rules.fact.fen facts.money'],
    [{ capacity: { num: 0, den: 1 } }, 'rules.fact.range facts.capacity'],
    [{ capacity: { num: 1, den: 0 } }, 'rules.fact.ratio facts.capacity'],
    [{ share: { num: 3, den: 2 } }, 'rules.fact.range facts.share'],
    [{ listed: '是' }, 'rules.fact.boolean facts.listed'],
    [{ name: ' ' }, 'rules.fact.blank facts.name'],
    [{ name: 5 }, 'rules.fact.text facts.name'],
    [{ use: 'trde' }, 'rules.fact.codeNear facts.use'],
    [{ use: '贸易' }, 'rules.fact.code facts.use'],
    [{ use: '渔业' }, 'rules.fact.code facts.use'],
    [{ since: '2017/2/15' }, 'date.shape facts.since'],
    [{ since: '2026-13-45' }, 'date.unreal facts.since'],
    [{ since: new Date(0) }, 'date.shape facts.since'],
    [{ series: [1, 'x'] }, 'rules.fact.range facts.series'],
    [{ series: [[]] }, 'rules.fact.list facts.series'],
    [{ owners: [] }, 'rules.fact.collection facts.owners'],
    [{ owners: { records: 'x', completeOver: null } }, 'rules.fact.collection facts.owners'],
  ])('%o', (facts, wanted) => {
    expect(found(facts)).toEqual([wanted]);
    expect(open(facts).input.facts).toEqual({});
    expect(JSON.parse(JSON.stringify(open(facts).issues))).toEqual(open(facts).issues);
  });

  test('what is right stays, and a set without a fault is not copied', () => {
    const facts = { people: 3, money: -5, use: 'trade', since: '2026-02-28', series: [1, 2], listed: null };
    expect(open(facts).input.facts).toBe(facts);
    expect(open({ ...facts, people: -1 }).input.facts).toEqual({ ...facts, people: undefined });
  });

  test('of a record only the field is unknown; a record that is none still counts; nested ones are looked at', () => {
    const owners = {
      records: [{ on: '2026-1-1', income: 5, sites: { records: [{ floors: 0 }], completeOver: null } }, 7],
      completeOver: { from: '2026-01-01', to: 'later' },
    };
    expect(found({ owners })).toEqual([
      'date.shape facts.owners.records.0.on',
      'rules.fact.range facts.owners.records.0.sites.records.0.floors',
      'rules.fact.record facts.owners.records.1',
      'rules.fact.complete facts.owners.completeOver',
    ]);
    expect(open({ owners }).input.facts).toEqual({
      owners: {
        records: [{ income: 5, sites: { records: [{}], completeOver: null } }, {}],
        completeOver: null,
      },
    });
  });

  test.each([
    ['2026-01-01', '2025-01-01'],
    ['2026-01-01', '2026-01-01'],
  ])('that a collection is complete from %s to %s says nothing, and that is told', (from, to) => {
    const owners = { records: [], completeOver: { from, to } };
    expect(found({ owners })).toEqual(['rules.fact.complete facts.owners.completeOver']);
    expect(open({ owners }).input.facts).toEqual({ owners: { records: [], completeOver: null } });
  });

  test('a code that is on no list names the allowed ones, and the one that is written nearly so', () => {
    expect(open({ use: '贸易' }).issues[0]?.params).toEqual({
      about: 'use',
      found: '贸易',
      allowed: ['trade', 'safety'],
    });
    expect(open({ use: 'trad' }).issues[0]?.params['meant']).toBe('trade');
  });

  test('a personal value is not repeated, a long one is shortened', () => {
    expect(open({ secret: '12万' }).issues[0]?.params['found']).toBe('***');
    expect(String(open({ money: 'x'.repeat(5000) }).issues[0]?.params['found']).length).toBeLessThan(70);
  });

  test('what an object inherits is not read, so it cannot pass unseen', () => {
    expect(open(Object.create({ people: -300 }) as object).input.facts).toEqual({});
  });
});

describe('events', () => {
  test.each<[unknown, string]>([
    [new Date('2018-02-15'), 'date.shape'],
    ['2017/2/15', 'date.shape'],
    ['', 'date.shape'],
    [20170215, 'date.shape'],
    [undefined, 'date.shape'],
    ['2026-02-30', 'date.unreal'],
  ])('%o is no day: an issue, and the event has not happened as far as is known', (day, code) => {
    expect(found({}, { accept: day })).toEqual([`${code} events.accept`]);
    expect(open({}, { accept: day }).basis.events).toEqual({});
  });

  test('null says that it is not known', () => {
    expect(open({}, { accept: null, filing: '2026-01-01' }).issues).toEqual([]);
    expect(open({}, { accept: null, filing: '2026-01-01' }).basis.events).toEqual({ filing: '2026-01-01' });
  });
});

describe('names that no rule can ask for', () => {
  test('a misspelt fact, field or event is told with the nearest one', () => {
    expect(
      open(
        { peopel: 1, 'owners.count': 2, owners: { records: [{ incom: 1 }], completeOver: null } },
        { filling: '2026-01-01' },
      ).issues,
    ).toMatchObject([
      { code: 'rules.fact.unknownNear', severity: 'warning', path: ['facts', 'peopel'], params: { nearest: 'people' } },
      { code: 'rules.fact.unknownNear', path: ['facts', 'owners.count'], params: { nearest: 'owners' } },
      {
        code: 'rules.fact.unknownNear',
        path: ['facts', 'owners', 'records', 0, 'incom'],
        params: { nearest: 'income' },
      },
      { code: 'rules.event.unknownNear', path: ['events', 'filling'], params: { nearest: 'filing' } },
    ]);
    expect(found({ 'weather.tomorrow': 1 })).toEqual(['rules.fact.unknown facts.weather.tomorrow']);
  });
});

describe('the caller’s own arguments', () => {
  test.each([new Date(0), '2026/3/2', '2026-13-45', undefined, 20260302])(
    'decidedOn %o is refused in a sentence',
    (day) => {
      for (const name of ['decidedOn', 'knownOn']) {
        const given = { ...days, [name]: day as never };
        expect(() => openMatter(book, { facts: {}, days: given })).toThrow(new RegExp(`^${name}: .*\\[date\\.`));
      }
    },
  );

  test('so is what is no matter at all, and a bureau in place of its book', () => {
    expect(() => openMatter(book, undefined as never)).toThrow('rules.case.shape');
    expect(() => openMatter(book, { facts: null as never, days })).toThrow('“facts”');
    expect(() => openMatter(book, { facts: {}, days: { ...days, events: [] as never } })).toThrow('“days.events”');
    expect(() => openMatter({ book } as never, { facts: {}, days })).toThrow('bureau.book');
  });
});

describe('judgements', () => {
  test.each([
    ['met', 'answer'],
    [{ answer: 'yes', by: '王', on: '2026-01-01' }, 'answer'],
    [{ answer: 'met', by: '', on: '2026-01-01' }, 'by'],
    [{ answer: 'met', by: '王', on: '2026/1/1' }, 'on'],
  ])('%o counts for nothing', (judgement, part) => {
    const given = openMatter(book, { facts: {}, days, judgements: { clause: judgement as never } });
    expect(given.issues).toMatchObject([{ code: 'rules.judgement.shape', params: { part } }]);
    expect(given.input.judgements).toEqual({});
  });
});

describe('a case that is opened again', () => {
  const first = open({ people: -1, money: 'x' }, { accept: '2026-1-1' });

  test('keeps what was found, except of what is replaced, and checks only what is new', () => {
    const second = reopenMatter(first, {
      facts: { people: 5, listed: 'x' as never },
      events: { accept: '2026-01-01' },
    });
    expect(second.issues.map(({ path }) => path.join('.'))).toEqual(['facts.money', 'facts.listed']);
    expect(second.input.facts).toEqual({ people: 5 });
    expect(second.basis.events).toEqual({ accept: '2026-01-01' });
  });

  test('a value that cannot be used does not let the old one stand', () => {
    expect(reopenMatter(open({ people: 5 }), { facts: { people: -5 } }).input.facts).toEqual({});
  });
});

test('an event among the facts is told where it belongs', () => {
  expect(found({ accept: '2026-03-02' })).toEqual(['rules.fact.event facts.accept']);
});

test('a calendar that is not as known on a day is refused in a sentence', () => {
  const calendar = { id: 'x', notices: [] } as never;
  expect(() => openMatter(book, { facts: {}, days, calendar })).toThrow(/calendarAsKnown.*\[rules\.case\.calendar\]$/);
});
