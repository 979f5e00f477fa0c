import { assessAward, awardsVocabulary } from '@huiqi/awards';
import { calendarVocabulary, dueDay } from '@huiqi/calendar';
import { classificationVocabulary, sizeOf } from '@huiqi/classification';
import { assessWaiver, feesVocabulary, type WaiverOrder } from '@huiqi/fees';
import type { FactSet, JsonValue } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { digestOf } from '@huiqi/kernel/digest';
import { cnCalendar, cnComplaints, cnMetrology, cnSize, zhejiangQualityAward } from '@huiqi/packs';
import { type PairingInput, pair } from '@huiqi/pairing';
import { compile, type Matter, openMatter, type SealedPack, type Vocabulary } from '@huiqi/rules';
import { sealPack } from '@huiqi/rules/read';
import { type Ask, type DecisionRecord, type Rename, record, replay } from '@huiqi/rules/record';
import { describe, expect, test } from 'vitest';

const program = 'example 1.0.0';
const day = '2026-04-28';
const calendar = calendarAsKnown(cnCalendar, day);
const opened = (
  packs: readonly SealedPack[],
  words: Vocabulary,
  facts: FactSet,
  events: Matter['input']['days']['events'],
) => openMatter(compile(packs, words), { facts, days: { decidedOn: day, knownOn: day, events }, calendar });
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const line = { item: '电子汽车衡', service: 'verification', instrumentId: 'i1', quantity: 1, listFen: 150000 } as const;
const order: WaiverOrder = { id: 'o1', institute: null, acceptedOn: day, dueOn: null, paidOn: null, lines: [line] };
const instruments = [{ id: 'i1', name: '电子汽车衡', catalogueMode: 'P+V', use: 'trade' }] as const;
const pairing: PairingInput = {
  enterprises: [{ id: 'E1', division: null, industry: 'C1353' }],
  officers: [{ id: 'A', department: null, rank: null, divisions: [], capacity: 1, skills: [] }],
  policy: {
    id: 'example.pairing',
    title: '示例结对办法',
    kind: 'example',
    source: { document: '示例', evidence: 'none' },
    officersPerEnterprise: { otherwise: 1 },
    cap: { otherwise: 8 },
    terms: {},
    unserved: null,
  },
  asOf: day,
};

interface Verb {
  readonly verb: string;
  readonly engine: string;
  readonly packs: readonly SealedPack[];
  readonly words: Vocabulary;
  readonly matter: Matter | null;
  readonly input: unknown;
  readonly ask: Ask<unknown, object, Matter | null>;
}
const due: Verb = {
  verb: 'due',
  engine: 'calendar',
  packs: [cnComplaints],
  words: calendarVocabulary,
  matter: opened([cnComplaints], calendarVocabulary, {}, { 'complaint.received': day }),
  input: 'cn.complaint.accept',
  ask: (matter, clock, options) => dueDay(matter as Matter, clock as string, options),
};
const verbs: readonly Verb[] = [
  due,
  {
    verb: 'waiver',
    engine: 'fees',
    packs: [cnMetrology],
    words: feesVocabulary,
    matter: opened([cnMetrology], feesVocabulary, {}, {}),
    input: { order, instruments },
    ask: (matter, input, options) => {
      const given = input as { readonly order: WaiverOrder; readonly instruments: typeof instruments };
      return assessWaiver(matter as Matter, given.order, { instruments: given.instruments, ...options });
    },
  },
  {
    verb: 'size',
    engine: 'classification',
    packs: [cnSize],
    words: classificationVocabulary,
    matter: opened([cnSize], classificationVocabulary, { 'enterprise.industryDivision': '39' }, { classify: day }),
    input: null,
    ask: (matter, _, options) => sizeOf(matter as Matter, options),
  },
  {
    verb: 'award',
    engine: 'awards',
    packs: [zhejiangQualityAward],
    words: awardsVocabulary,
    matter: opened([zhejiangQualityAward], awardsVocabulary, { 'enterprise.city': '330100' }, { filing: day }),
    input: 'cn-3301.gov-quality-award',
    ask: (matter, award, options) => assessAward(matter as Matter, award as string, options),
  },
  {
    verb: 'pair',
    engine: 'pairing',
    packs: [],
    words: { facts: {}, collections: {}, formulas: {}, outcomes: {}, events: {} },
    matter: null,
    input: pairing,
    ask: (_, input) => pair(input as PairingInput),
  },
];
const taken = ({ matter, engine, verb, input, ask }: Verb, keep = true): DecisionRecord =>
  throughJson(record(matter, { engine, verb, program, input, options: { explain: true } }, ask, { keep }).record);
const again = (one: Verb, stored: DecisionRecord, change: Partial<Parameters<typeof replay>[2]> = {}) =>
  replay(stored, one.ask, { packs: one.packs, vocabulary: one.words, calendar, program, ...change });

describe.each(verbs)('$verb on record', (one) => {
  test('is taken again to the byte after a way through JSON, with its answer and with digests only', () => {
    for (const keep of [true, false]) {
      const { differences, ...told } = again(one, taken(one, keep));
      expect(told).toMatchObject({ same: true, decision: true, parts: [], changed: [] });
      expect(differences).toEqual(keep ? [] : null);
    }
  });

  test('another program is told, and changes nothing by itself', () => {
    expect(again(one, taken(one), { program: 'example 2.0.0' })).toMatchObject({ same: true, changed: ['program'] });
  });

  test('an answer that was altered is seen', () => {
    const stored = taken(one);
    const digests = { ...stored.digests, outcome: 'sha256:0' };
    expect(again(one, { ...stored, digests })).toMatchObject({ same: false, parts: ['outcome'], changed: ['answer'] });
    const answer = { ...(stored.answer as Record<string, JsonValue>), outcome: 'forged' };
    const forged = { same: false, parts: ['outcome'], changed: ['answer'] };
    expect(again(one, { ...stored, answer })).toMatchObject(forged);
    // Forged together with its digest it agrees with itself, but not with what is decided again.
    const whole = { ...stored, answer, digests: { ...stored.digests, outcome: digestOf('forged') } };
    expect(again(one, whole)).toMatchObject({ same: false, parts: ['outcome'], changed: [] });
  });
});

const texts = (pack: SealedPack, change: (text: string) => string): SealedPack => {
  const { digest: _, ...bare } = pack;
  return sealPack(JSON.parse(change(JSON.stringify({ ...bare, version: '99.0.0' }))) as SealedPack);
};

test('what was found where a matter was opened stays said, once', () => {
  const facts = { 'enterprise.employees': '20', unheard: 1 } as unknown as FactSet;
  const matter = opened([cnComplaints], calendarVocabulary, facts, { 'complaint.received': day });
  const one = { ...due, matter };
  expect(matter.issues.length).toBe(2);
  expect(again(one, taken(one))).toMatchObject({ same: true, answer: { issues: matter.issues } });
});

describe('what differs', () => {
  test('a pack that is not on the shelf, or whose content was touched, is refused', () => {
    const stored = taken(due);
    const refused: unknown = expect.objectContaining({ code: 'rules.record.pack' });
    expect(() => again(due, stored, { packs: [] })).toThrow(refused);
    expect(() => again(due, stored, { packs: [{ ...cnComplaints, version: '9.9.9' }] })).toThrow(refused);
  });

  test('a newer pack is taken where it is let in, and every place that differs is named', () => {
    const newer = texts(cnComplaints, (text) => text.replaceAll('"amount":7', '"amount":10'));
    const { decision, parts, differences, changed } = again(due, taken(due), { packs: [newer], newerPacks: true });
    expect([decision, changed]).toEqual([false, ['pack']]);
    expect(parts).toEqual(expect.arrayContaining(['basis', 'value']));
    expect(differences).toContainEqual({ path: 'value.strict', before: '2026-05-11', after: '2026-05-14' });
    expect(again(due, taken(due, false), { packs: [newer], newerPacks: true }).differences).toBeNull();
  });

  test('a newer pack that says the same differs in its basis only: the decision is the same', () => {
    const newer = texts(cnComplaints, (text) => text);
    const told = again(due, taken(due), { packs: [newer], newerPacks: true });
    expect(told).toMatchObject({ same: false, decision: true, parts: ['basis'], changed: ['pack'] });
  });

  test('names that were given another form are followed from the version on in which they hold', () => {
    const newer = texts(cnComplaints, (text) => text.replaceAll('cn.complaint.accept', 'cn.complaint.admit'));
    const rename = (since: string): readonly Rename[] =>
      ['', '.2020', '.2026'].map((end) => ({
        from: `cn.complaint.accept${end}`,
        to: `cn.complaint.admit${end}`,
        pack: cnComplaints.id,
        since,
      }));
    const shelf = { packs: [newer], newerPacks: true };
    const told = again(due, taken(due), { ...shelf, renames: rename('99.0.0') });
    expect(told).toMatchObject({ decision: true, parts: ['basis'], changed: ['pack', 'renamed'] });
    expect(() => again(due, taken(due), { ...shelf, renames: rename('99.1.0') })).toThrow(
      expect.objectContaining({ code: 'calendar.clock' }),
    );
  });

  test('a calendar that says otherwise is told', () => {
    const { differences, changed } = again(due, taken(due), { calendar: calendarAsKnown(cnCalendar, '2024-01-01') });
    expect(changed).toEqual(['calendar']);
    expect(differences?.length).toBeGreaterThan(0);
  });

  test('a record of another form is refused', () => {
    const stored = { ...taken(due), schemaVersion: 2 } as unknown as DecisionRecord;
    expect(() => again(due, stored)).toThrow(expect.objectContaining({ code: 'rules.record.version' }));
    expect(() => again(due, stored)).toThrow(
      /the form 2, which this program does not read.*请用写出它的那一版程序复算/,
    );
  });
});
