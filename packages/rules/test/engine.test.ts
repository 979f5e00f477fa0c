import { describe, expect, test } from 'vitest';
import { type Engine, type Vocabulary, vocabularyOf } from '../src/index.ts';

const none: Vocabulary = { facts: {}, collections: {}, formulas: {}, outcomes: {}, events: {} };
const words = (zh: string) => ({ zh, en: zh });
const called = (zh: string) => ({ title: words(zh) });
const filing = called('申请');
const visits: Engine = {
  name: 'visits',
  owns: ['visit.', 'called'],
  shares: { filing },
  vocabulary: {
    ...none,
    engines: ['visits'],
    facts: { 'visit.by': { type: 'text', title: words('走访人') } },
    collections: { 'visit.notes': { title: words('记录'), fields: {} } },
    events: { 'visit.made': called('走访'), called: called('来电'), filing },
    outcomes: { plan: {} },
  },
};
const speaking = (name: string, owns: readonly string[], vocabulary: Partial<Vocabulary>): Engine => ({
  name,
  owns,
  vocabulary: { ...none, engines: [name], ...vocabulary },
});
const refused = (...engines: readonly Engine[]): unknown => {
  try {
    return vocabularyOf(engines);
  } catch (error) {
    const { code, params } = error as { readonly code: string; readonly params: unknown };
    return { code, params };
  }
};

describe('vocabularyOf', () => {
  test('joins the words of several engines and names them; one without rules brings none', () => {
    const other = speaking('letters', ['letter.'], { events: { 'letter.sent': called('发函') } });
    const { engines, events } = vocabularyOf([visits, other, { name: 'rows', owns: [], vocabulary: null }]);
    expect(engines).toEqual(['visits', 'letters']);
    expect(Object.keys(events)).toEqual(['visit.made', 'called', 'filing', 'letter.sent']);
  });

  test('refuses a word that another engine owns, and one that nobody owns', () => {
    const events = { 'visit.late': called('迟到') };
    const foreign = (owner: string | null) => ({
      code: 'rules.engine.foreign',
      params: { engine: 'letters', word: 'visit.late', owner },
    });
    expect(refused(visits, speaking('letters', ['letter.'], { events }))).toEqual(foreign('visits'));
    expect(refused(speaking('letters', ['letter.'], { events }))).toEqual(foreign(null));
  });

  test('sees facts and collections as it sees events', () => {
    const facts = { 'visit.by': { type: 'text', title: words('走访人') } } as const;
    expect(refused(visits, speaking('letters', ['letter.'], { facts }))).toMatchObject({
      params: { word: 'visit.by' },
    });
    const collections = { visits: { title: words('走访'), fields: {} } };
    expect(refused(speaking('letters', ['letter.'], { collections }))).toMatchObject({ params: { word: 'visits' } });
  });

  test('the longest of the names that match says whose a word is; a name without a dot is that name only', () => {
    const late = speaking('letters', ['visit.late'], { events: { 'visit.late': called('迟到') } });
    expect(vocabularyOf([visits, late]).engines).toEqual(['visits', 'letters']);
    const calls = speaking('letters', ['letter.'], { events: { 'called.twice': called('再次来电') } });
    expect(refused(visits, calls)).toMatchObject({ params: { word: 'called.twice', owner: null } });
  });

  test('takes a shared word as it stands in the model, and no other of that name', () => {
    const { shares } = visits as { readonly shares: Readonly<Record<string, object>> };
    const taking = (meaning: Vocabulary['events'][string]) =>
      refused(visits, { ...speaking('letters', [], { events: { filing: meaning } }), shares });
    expect(taking(filing)).toMatchObject({ engines: ['visits', 'letters'] });
    expect(taking(called('申请'))).toMatchObject({ code: 'rules.engine.foreign' });
  });

  test('refuses an engine that is handed in twice, and an outcome with two meanings', () => {
    expect(refused(visits, visits)).toEqual({ code: 'rules.engine.twice', params: { engine: 'visits' } });
    const plan = speaking('letters', [], { outcomes: { plan: { by: { kind: 'term', type: 'day' } } } });
    expect(refused(visits, plan)).toMatchObject({ code: 'rules.vocabulary.conflict', params: { word: 'plan' } });
  });
});
