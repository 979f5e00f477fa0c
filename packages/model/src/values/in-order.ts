import type * as z from 'zod';

/**
 * A check that the days of a record do not go backwards: each later day, where known, is no earlier than the first one.
 * A record that breaks it has the issue `model.order` at the later day.
 */
export function inOrder<Name extends string>(first: Name, ...later: readonly Name[]) {
  return (record: Readonly<Record<Name, unknown>>, context: z.core.$RefinementCtx<object>): void => {
    const start = record[first];
    for (const name of later) {
      const day = record[name];
      if (typeof start !== 'string' || typeof day !== 'string' || start <= day) continue;
      context.addIssue({ code: 'custom', path: [name], input: day, params: { code: 'model.order', wanted: start } });
    }
  };
}
