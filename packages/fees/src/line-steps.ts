import type { Step } from '@huiqi/kernel';
import type { LineOutcome, LineWork } from './assess-line.ts';
import type { SourceOf } from './describe-line.ts';

/** The engine's own steps for a line: what is charged, the best of each group, what is payable. */
export function lineSteps(work: LineWork, result: LineOutcome, sourceOf: SourceOf): readonly Step[] {
  const record = [work.line];
  const charged: Step = {
    id: 'fees#charged',
    what: 'fees.charged',
    from: work.list.schedule === null ? [] : [work.list.schedule],
    result: result.charged,
    record,
  };
  const best = result.groups.map((group, index): Step => {
    const choice = result.course.choices[index]?.best ?? null;
    return {
      id: `fees#best:${group[0]?.group ?? ''}`,
      what: 'fees.best',
      about: choice?.rule.compiled.rule.id ?? '',
      from: group.map(({ compiled }) => compiled.rule.id),
      result: choice?.waived ?? 0,
      record,
      ...(choice === null ? {} : { source: sourceOf(choice.rule, 0) }),
    };
  });
  const payable: Step = {
    id: 'fees#payable',
    what: 'fees.payable',
    from: [charged.id, ...best.map(({ id }) => id)],
    result: result.course.payable,
    record,
  };
  return [charged, ...best, payable];
}
