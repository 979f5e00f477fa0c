import type { Determination, LocalDate } from '@huiqi/kernel';
import type { Matter } from '@huiqi/rules';
import { expectTypeOf, test } from 'vitest';
import { type DueDay, dueDay, explainDueDay } from '../src/index.ts';

test('a due day is never a bare date', () => {
  expectTypeOf(dueDay).parameter(1).toEqualTypeOf<string>();
  expectTypeOf(explainDueDay).toBeCallableWith({} as Matter, 'cn.complaint.accept');
  expectTypeOf(dueDay).returns.toEqualTypeOf<Determination<DueDay>>();
  expectTypeOf<DueDay['strict']>().toEqualTypeOf<LocalDate>();
  // @ts-expect-error no day without asking whether the answer is determined
  expectTypeOf<ReturnType<typeof dueDay>>().toHaveProperty('value');
});
