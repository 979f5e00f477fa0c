import { readdirSync, readFileSync } from 'node:fs';
import { assessAward, awardMoney, heldAward } from '@huiqi/awards';
import { dueDay, dutyRounds } from '@huiqi/calendar';
import { sizeOf } from '@huiqi/classification';
import { assessWaiver, lintFees } from '@huiqi/fees';
import type { Issue } from '@huiqi/kernel';
import { calendarAsKnown } from '@huiqi/kernel/days';
import { type Random, seededRandom } from '@huiqi/kernel/random';
import { allPacks, cnCalendar, cnCounting } from '@huiqi/packs';
import { compile, evaluate, explain, openMatter, type Pack, type RuleBook, type SealedPack } from '@huiqi/rules';
import { lint } from '@huiqi/rules/lint';
import { readPack } from '@huiqi/rules/read';

import { excerptOf, mutate } from './mutate-pack.ts';
import { randomEvents, randomFacts } from './random-facts.ts';
import { vocabulary } from './vocabulary.ts';

const packages = new URL('../../../', import.meta.url);

/** The packs that are changed: the shipped ones, and those of tests that hold what no shipped pack has. */
const packs: readonly Pack[] = [
  ...allPacks.filter(({ id }) => id !== cnCounting.id),
  ...['awards/test/data/', 'fees/test/data/', 'calendar/test/data/'].flatMap((folder) =>
    readdirSync(new URL(folder, packages))
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(new URL(folder + file, packages), 'utf8')) as Pack)
      .filter((data) => Array.isArray(data.rules) && Array.isArray(data.parameters)),
  ),
];

/** What clocks and duties of all packs count by. */
const shared: readonly SealedPack[] = [cnCounting];

/** What a run of mutations came to. */
export interface MutationRun {
  /** How many packs were read. */
  readonly read: number;
  /** How many of them lint let through. */
  readonly passed: number;
  /** What was thrown, and by which of them. */
  readonly thrown: readonly string[];
}

/** Changes packs so many times, reads what comes out, and uses what lint lets through. */
export function runMutations(seed: string, count: number): MutationRun {
  let [read, passed] = [0, 0];
  const thrown: string[] = [];
  for (let run = 0; run < count; run += 1) {
    const random = seededRandom(`${seed} ${run}`);
    const at = { step: 'mutate' };
    try {
      const pack = mutated(random);
      at.step = 'read';
      const reading = readPack(pack);
      if (!reading.ok) {
        if (reading.issues.length === 0) thrown.push(`${seed} ${run}: refused without an issue`);
        continue;
      }
      read += 1;
      at.step = 'lint';
      const layers = [...shared, reading.value];
      const issues = [...lint(layers, vocabulary), ...lintFees(layers)];
      at.step = 'compile';
      const book = compiled(layers, issues);
      if (book === null) continue;
      passed += 1;
      useBook(book, random, at);
    } catch (error) {
      const { message, stack = '' } = error as Error;
      const frames = stack
        .split('\n')
        .filter((line) => line.includes('/src/'))
        .slice(0, 3)
        .map((line) => line.replace(/.*packages/, '').trim());
      thrown.push(`${seed} ${run}: ${at.step}: ${message} ${frames.join(' < ')}`);
    }
  }
  return { read, passed, thrown };
}

/** A pack, changed in one to three places. */
export function mutated(random: Random): unknown {
  const draw = (): Pack => excerptOf(packs[random.below(packs.length)] as Pack, random);
  const [pack, donor] = [draw(), draw()];
  for (let change = random.below(3); change >= 0; change -= 1) mutate(pack, donor, random);
  return pack;
}

/** The book, or null where lint finds an error: then it has to be refused in words or be harmless. */
function compiled(layers: readonly SealedPack[], issues: readonly Issue[]): RuleBook | null {
  const options = { examples: true, unconfirmed: true };
  if (issues.every(({ severity }) => severity !== 'error')) return compile(layers, vocabulary, options);
  try {
    compile(layers, vocabulary, options);
  } catch (error) {
    if ((error as { code?: unknown }).code === undefined) throw error;
  }
  return null;
}

const calendar = calendarAsKnown(cnCalendar, '9999-12-31');

/** Asks every rule of a book, and every engine whose outcomes it holds, about one random case. */
function useBook(book: RuleBook, random: Random, at: { step: string }): void {
  const events = randomEvents(vocabulary, random);
  const days = { decidedOn: '2026-03-02', knownOn: '2026-03-02', events } as const;
  const facts = randomFacts(book.vocabulary, random);
  const matter = openMatter(book, { facts, days, calendar });
  for (const rule of book.rules) {
    at.step = `evaluate ${rule.rule.id}`;
    const answer = evaluate(matter, rule);
    if (answer.outcome === 'determined') checkArguments(answer.value.args, rule.outcome);
    explain(matter, rule);
  }
  at.step = 'size';
  sizeOf(matter);
  at.step = 'waiver';
  assessWaiver(openMatter(book, { facts, days: { ...days, events: {} } }), orderOf(random));
  for (const { rule, outcome } of book.rules) {
    const name = rule.group ?? rule.id;
    at.step = `${outcome} ${name}`;
    if (outcome === 'due') dueDay(matter, name);
    if (outcome === 'recur') dutyRounds(matter, name, { from: '2026-01-01', to: '2026-12-31' });
    if (outcome === 'eligible' || outcome === 'bar') assessAward(matter, name);
    if (['valid', 'review', 'revoke', 'duty'].includes(outcome)) heldAward(matter, name);
    if (outcome === 'grant') awardMoney(matter, name);
  }
}

function orderOf(random: Random): Parameters<typeof assessWaiver>[1] {
  const line = {
    item: ['boiler.external', 'patent.annual', 'C001'][random.below(3)] ?? '',
    service: (['calibration', 'verification-mandatory', 'patent-annual'] as const)[random.below(3)] ?? 'calibration',
    instrumentId: null,
    quantity: 1 + random.below(3),
    listFen: random.below(2) === 0 ? null : 150_000,
  } as const;
  return { id: 'o', institute: null, acceptedOn: '2026-03-02', dueOn: null, paidOn: null, lines: [line] };
}

/** What a rule gives is as its vocabulary says: ratios between their bounds, amounts whole and not negative. */
function checkArguments(args: Readonly<Record<string, unknown>>, outcome: string): void {
  const spec = vocabulary.outcomes[outcome] ?? {};
  for (const [name, value] of Object.entries(args)) {
    const argument = spec[name];
    if (argument === undefined || argument.kind !== 'term') continue;
    const exact = value as number | { readonly num: number; readonly den: number };
    const number = typeof exact === 'number' ? exact : exact.num / exact.den;
    const numeric = ['integer', 'fen', 'ratio'].includes(argument.type);
    const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = argument;
    if (numeric && !(number >= least && number <= most)) throw new Error(`${name} is ${JSON.stringify(value)}`);
    if (argument.type === 'fen' && !Number.isSafeInteger(value)) throw new Error(`${name} is no amount`);
  }
}
