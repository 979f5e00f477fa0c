import type { AskedRule } from './ask-rules.ts';
import type { LineOutcome, LineWork } from './assess-line.ts';
import type { AppliedWaiver, AssessedLine, RivalWaiver, WaiverRule } from './assessment.ts';
import { type Choice, choicesOf, compareChoices } from './best-one.ts';
import { groundAt, missingAt } from './line-records.ts';

/** Where the source of an asked rule stands in the citations of the answer. */
export type SourceOf = (rule: AskedRule, source: number) => number;

/** Puts an assessed line into the words of the answer. */
export function describeLine(work: LineWork, result: LineOutcome, item: string, sourceOf: SourceOf): AssessedLine {
  const { line, list, asked, notAsked } = work;
  const { charged, course, deciding } = result;
  const named = (rule: AskedRule): WaiverRule => ({
    rule: rule.compiled.rule.id,
    title: rule.compiled.rule.title,
    group: rule.group,
    basis: rule.written.basis,
    source: sourceOf(rule, 0),
  });
  return {
    line,
    item,
    list: charged,
    schedule: list.schedule,
    charged,
    waived: course.waived,
    payable: course.payable,
    ...appliedAndRivals(result, named),
    refused: asked.flatMap((rule) => {
      if (rule.answer.outcome !== 'not-applicable') return [];
      const grounds = rule.answer.grounds.map((ground) => ({
        ...groundAt(ground, line),
        source: sourceOf(rule, ground.source),
      }));
      return [{ ...named(rule), grounds }];
    }),
    undecided: asked.flatMap((rule) => {
      if (rule.answer.outcome !== 'undetermined') return [];
      const missing = rule.answer.missing.map((fact) => missingAt(fact, line));
      const atMost = Math.max(...choicesOf(rule, charged).map(({ waived }) => waived));
      return [{ ...named(rule), atMost, matters: deciding.has(rule), missing }];
    }),
    notAsked,
  };
}

/** The best of each group, and what gave way to it. What has nothing left to waive gives way to what waived it all. */
function appliedAndRivals(
  { course, groups }: LineOutcome,
  named: (rule: AskedRule) => WaiverRule,
): { readonly applied: readonly AppliedWaiver[]; readonly rivals: readonly RivalWaiver[] } {
  const applied: AppliedWaiver[] = [];
  const rivals: RivalWaiver[] = [];
  groups.forEach((group, index) => {
    const { base, best } = course.choices[index] ?? { base: 0, best: null };
    if (best !== null && best.waived > 0) {
      const { form, waived } = best;
      applied.push({ ...named(best.rule), form, rounding: best.rule.written.rounding, base, waived });
    }
    const won = (best?.waived ?? 0) > 0;
    // What is beaten gives way to the best of its group, what finds nothing left to the waiver that took the rest.
    const winner = won || base === 0 ? (applied.at(-1)?.rule ?? null) : null;
    for (const { rule, form, waived } of certainChoices(group, base)) {
      if (won && rule === best?.rule) continue;
      rivals.push({ ...named(rule), form, waived, lostTo: winner, lostBy: won ? (best?.waived ?? 0) - waived : 0 });
    }
  });
  return { applied, rivals };
}

/** The rules of a group that are met and known in full, best first. */
function certainChoices(group: readonly AskedRule[], base: number): readonly Choice[] {
  return group
    .filter(({ state, forms }) => state === 'met' && forms.length === 1)
    .flatMap((rule) => choicesOf(rule, base))
    .sort(compareChoices);
}
