import type { FactSet, FactValue, LocalDate } from '@huiqi/kernel';
import type { Random } from '@huiqi/kernel/random';
import type { CollectionSpec, FactSpec, Vocabulary } from '@huiqi/rules';

const days: readonly LocalDate[] = ['1949-10-01', '2016-02-29', '2018-05-01', '2024-06-01', '2026-03-02', '2026-12-31'];

/** Facts as a careful caller may give them: each of its type, some unknown, some known only to be one of several. */
export function randomFacts(words: Pick<Vocabulary, 'facts' | 'collections'>, random: Random): FactSet {
  const facts: Record<string, FactValue> = {};
  for (const [name, spec] of Object.entries(words.facts)) facts[name] = factOf(spec, random);
  for (const [name, spec] of Object.entries(words.collections)) facts[name] = collectionOf(spec, random);
  return facts;
}

/** The days of some events. */
export function randomEvents(words: Pick<Vocabulary, 'events'>, random: Random): Record<string, LocalDate> {
  return Object.fromEntries(
    Object.keys(words.events).flatMap((name) => (random.below(8) === 0 ? [] : [[name, dayOf(random)]])),
  );
}

function collectionOf(spec: CollectionSpec, random: Random): FactValue {
  if (random.below(4) === 0) return null;
  const records = Array.from({ length: random.below(3) }, () =>
    randomFacts({ facts: spec.fields, collections: spec.collections ?? {} }, random),
  );
  return { records, completeOver: random.below(3) === 0 ? null : { from: '0001-01-01', to: null } };
}

function factOf(spec: FactSpec, random: Random): FactValue {
  const draw = random.below(8);
  if (draw < 2) return null;
  if (draw === 2 && spec.type !== 'list' && spec.type !== 'ratio') {
    return { oneOf: [drawnValue(spec, random), drawnValue(spec, random)] as string[] };
  }
  return drawnValue(spec, random);
}

function drawnValue(
  spec: FactSpec,
  random: Random,
): string | number | boolean | { num: number; den: number } | string[] {
  switch (spec.type) {
    case 'integer':
      return random.below(500);
    case 'fen':
      return random.below(2 ** 31) * 100;
    case 'ratio':
      return { num: random.below(40), den: 1 + random.below(20) };
    case 'boolean':
      return random.below(2) === 0;
    case 'day':
      return dayOf(random);
    case 'list':
      return Array.from({ length: random.below(3) }, () => `C${random.below(40)}`);
    case 'text': {
      const values = spec.values ?? [];
      return values[random.below(Math.max(1, values.length))] ?? ['C39', '330304', '示例'][random.below(3)] ?? '';
    }
  }
}

function dayOf(random: Random): LocalDate {
  return days[random.below(days.length)] ?? '2026-03-02';
}
