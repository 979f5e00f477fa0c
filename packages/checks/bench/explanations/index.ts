import type { Determination } from '@huiqi/kernel';
import { digestOfText } from '@huiqi/kernel/digest';
import { explainFor, type Reader } from '@huiqi/messages';
import { en, zh } from '../../test/support/speeches.ts';

/** One determination for each reader, in Chinese and in English. */
export const contenders = ['enterprise', 'officer', 'auditor'] as const satisfies readonly Reader[];

/** A refusal on five grounds with forty steps. */
export const cases = ['zh', 'en'] as const;
const speeches = { zh, en };

const note = 'each reader is told other things';

/** Why the texts differ. */
export const notes: Readonly<Record<string, string>> = Object.fromEntries(
  cases.flatMap((locale) => contenders.map((reader) => [`${locale}/${reader}`, note])),
);

const labels = { facts: { years: { title: { zh: '经营年限', en: 'years in business' }, unit: '年' } } };
const refusal: Determination<never> = {
  outcome: 'not-applicable',
  basis: { decidedOn: '2026-11-22', knownOn: '2026-11-22', events: { filing: '2026-11-01' }, packs: [] },
  citations: [{ document: '示例令第1号', article: '第三条', evidence: 'copy' }],
  cautions: [],
  issues: [],
  steps: Array.from({ length: 40 }, (_, index) => ({
    id: `s${index}`,
    what: index % 2 === 0 ? 'fact' : 'compare.gte',
    about: 'years',
    from: index === 0 ? [] : [`s${index - 1}`],
    result: index % 2 === 0 ? index : 'no',
    source: 0,
  })),
  grounds: Array.from({ length: 5 }, (_, index) => ({
    rule: 'r',
    step: `s${index * 2 + 1}`,
    what: 'compare.gte',
    about: 'years',
    found: index,
    wanted: 9,
    source: 0,
  })),
};

/** Measures one reader in one language; called in a process of its own. */
export function measureOne(reader: Reader, locale: (typeof cases)[number], quick: boolean): object {
  const items = quick ? 2000 : 20_000;
  const explain = (): string => JSON.stringify(explainFor(reader, refusal, { speech: speeches[locale], labels }));
  for (let warm = 0; warm < 200; warm += 1) explain();
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  let text = '';
  for (let done = 0; done < items; done += 1) text = explain();
  const used = process.cpuUsage(cpu);
  return {
    cpuMs: (used.user + used.system) / 1000,
    wallMs: performance.now() - wall,
    rssMb: process.memoryUsage().rss / 2 ** 20,
    items,
    digest: digestOfText(text),
  };
}
