import { type AwardDefinition, awardEdges, findLadder } from '@huiqi/awards';
import { levels } from '@huiqi/model/types';
import { allLadders, allPacks } from '@huiqi/packs';
import { type LadderLine, type LadderLink, ladderChart, toHtml, toMarkdown } from '@huiqi/reports';
import { openOutput } from '../output.ts';
import type { Verb } from '../verb.ts';
import { toolWords } from '../verb-words.ts';
import { say, speeches } from '../words.ts';

type Locale = 'zh' | 'en';

/** `huiqi award-chart`: the awards of a place and those above it as a page. @zh 质量奖梯次图 */
export const awardChartVerb: Verb = {
  name: 'award-chart',
  words: toolWords('awardChart'),
  operands: 'html|md',
  count: [0, 1],
  options: ['as-of', 'division'],
  async run(callArguments, { stdout }) {
    const { operands, locale } = callArguments;
    const ladder = findLadder(allLadders, { division: callArguments.text('division') });
    const ids = new Set(ladder.awards.map(({ id }) => id));
    const rules = allPacks.flatMap((pack) =>
      pack.rules.filter(({ source }) => pack.documents[source.document]?.status !== 'draft'),
    );
    const links = awardEdges(rules)
      .filter(({ from, to }) => from !== null && ids.has(from) && ids.has(to))
      .map(
        ({ from, to, kind, span, document }): LadderLink => ({
          from: from ?? to,
          to,
          kind,
          years: span?.unit === 'year' ? span.amount : null,
          source: document,
        }),
      );
    const sources = new Map(rules.map(({ group, source }) => [group, source.document]));
    const lines = ladder.awards.map(
      (award): LadderLine => ({
        id: award.id,
        name: award.name,
        level: award.level,
        levelName: levels[award.level][locale],
        state: 'unknown',
        facts: factsOf(award, locale),
        source: sources.get(award.id) ?? null,
      }),
    );
    const chart = ladderChart(lines, links, {
      asOf: callArguments.day('as-of'),
      speech: speeches[locale],
      subtitle: ladder.title[locale],
    });
    const output = openOutput(stdout);
    await output.line((operands[0] === 'html' ? toHtml(chart) : toMarkdown(chart)).trimEnd());
    output.release();
    return 0;
  },
};

/** What the definition says, in words. */
function factsOf(award: AwardDefinition, locale: Locale): readonly string[] {
  const quotas = award.quotas
    .filter(
      ({ grade, of, per, atMost }) => grade !== undefined && of === undefined && per === undefined && atMost !== null,
    )
    .map(({ grade, atMost, atLeast }) => {
      const key = atLeast === undefined ? 'cli.awardChart.quota' : 'cli.awardChart.range';
      const gradeSaid = { grade: say(`cli.grade.${grade ?? 'award'}`, {}, locale), atMost, atLeast: atLeast ?? null };
      return say(key, gradeSaid, locale);
    });
  return [
    ...(award.cycleYears === null ? [] : [say('cli.awardChart.cycle', { years: award.cycleYears }, locale)]),
    ...quotas,
    ...award.names.map(({ name }) => say('cli.awardChart.name', { name }, locale)),
    ...(award.endedOn == null ? [] : [say('cli.awardChart.ended', { day: award.endedOn }, locale)]),
  ];
}
