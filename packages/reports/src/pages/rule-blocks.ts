import type { Pack, Rule } from '@huiqi/rules';
import type { Block, Definitions, Heading, Line } from '../document.ts';
import { type PageHeading, say } from '../page-words.ts';
import { conditionItems } from './condition-items.ts';
import { outcomeItems } from './outcome-words.ts';
import type { RuleWords } from './rule-words.ts';
import { evidenceText, periodText, sourceLine } from './source-words.ts';

/** What a rule rests on: its source, evidence, period, the day that chooses its text, its id. */
export function ruleBasis(pack: Pack, rule: Rule, { vocabulary, locale }: RuleWords): Definitions['entries'] {
  const entry = (key: PageHeading, content: Line) => ({
    term: say(`reports.page.heading.${key}`, {}, locale),
    content,
  });
  return [
    entry('source', sourceLine(pack, rule.source)),
    entry('evidence', evidenceText(rule.evidence, locale)),
    entry('period', periodText(rule.inForce, locale)),
    entry('textDay', vocabulary.events[rule.textDay]?.title?.[locale] ?? rule.textDay),
    entry('id', { code: rule.id }),
    ...(rule.replaces === undefined ? [] : [entry('replaces', { code: rule.replaces })]),
  ];
}

/** Why a rule does not decide, or decides with a caution; nothing where neither holds. */
export function ruleCaution({ documents }: Pack, { source, evidence }: Rule, { locale }: RuleWords): readonly Block[] {
  const draft = documents[source.document]?.status === 'draft';
  const why = draft ? 'draft' : evidence === 'none' ? 'unconfirmed' : evidence === 'report' ? 'reported' : null;
  if (why === null) return [];
  const tone = why === 'reported' ? 'note' : 'caution';
  return [{ kind: 'note', tone, content: say(`reports.page.${why}`, {}, locale) }];
}

/** To whom a rule applies, its conditions, what follows and what a reader should know, each under a heading. */
export function ruleBlocks(rule: Rule, words: RuleWords, level: Heading['level']): readonly Block[] {
  const { locale } = words;
  const heading = (key: PageHeading): Heading => ({
    kind: 'heading',
    level,
    text: say(`reports.page.heading.${key}`, {}, locale),
  });
  return [
    heading('given'),
    rule.given === undefined
      ? { kind: 'paragraph', content: say('reports.page.anyone', {}, locale) }
      : { kind: 'list', items: conditionItems(rule.given, words) },
    heading('when'),
    { kind: 'list', items: conditionItems(rule.when, words) },
    heading('then'),
    { kind: 'list', items: outcomeItems(rule.then, words) },
    ...(rule.note === undefined ? [] : [heading('note'), { kind: 'paragraph', content: rule.note } as const]),
  ];
}
