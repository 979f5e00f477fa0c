import type { Step } from '@huiqi/kernel';
import type { LineOutcome, LineWork } from './assess-line.ts';
import type { SourceOf } from './describe-line.ts';

/** The engine's own steps for a line: what is charged, what each group takes, what is payable. */
export function lineSteps(work: LineWork, result: LineOutcome, sourceOf: SourceOf): readonly Step[] {
  const record = [work.line];
  const { ending } = result;
  const scheduled = work.list.parts.map(({ compiled }) => compiled.rule.id);
  const adjusted = ending.amounts.map(
    ({ adjustment: { planned, ruleAnswer }, amount }): Step => ({
      id: `fees#${planned.kind}:${planned.compiled.rule.id}`,
      what: `fees.${planned.kind}`,
      about: planned.compiled.rule.id,
      from: [planned.compiled.rule.id],
      result: amount,
      record,
      source: sourceOf(ruleAnswer, 0),
    }),
  );
  // Where nothing is added or taken off, the list amount is what is charged and needs no step of its own.
  const list: readonly Step[] =
    adjusted.length === 0
      ? []
      : [{ id: 'fees#list', what: 'fees.list', from: scheduled, result: work.list.amount, record }];
  const charged: Step = {
    id: 'fees#charged',
    what: 'fees.charged',
    from: adjusted.length === 0 ? scheduled : [...list, ...adjusted].map(({ id }) => id),
    result: ending.charged,
    record,
  };
  const groups = result.groups.map((group, index): Step => {
    const takenWaivers = (ending.course.groups[index]?.taken ?? []).filter(({ waived }) => waived > 0);
    const [first] = takenWaivers;
    const [stack] = group.stacks;
    return {
      id: `fees#best:${group.rules[0]?.group ?? ''}`,
      what: `fees.${stack?.mode ?? 'best'}`,
      about: takenWaivers.map(({ rule }) => rule.compiled.rule.id).join(' '),
      from: group.rules.map(({ compiled }) => compiled.rule.id),
      result: takenWaivers.reduce((sum, { waived }) => sum + waived, 0),
      record,
      ...(first === undefined ? {} : { source: sourceOf(first.rule.ruleAnswer, 0) }),
    };
  });
  const payable: Step = {
    id: 'fees#payable',
    what: 'fees.payable',
    from: [charged.id, ...groups.map(({ id }) => id)],
    result: ending.payable,
    record,
  };
  return [...list, ...adjusted, charged, ...groups, payable];
}
