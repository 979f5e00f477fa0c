import type { Determination, LocalDate } from '@huiqi/kernel';
import type { Matter } from '@huiqi/rules';
import { expectTypeOf, test } from 'vitest';
import { type DueDay, dueDay } from '../src/index.ts';

test('a due day is never a bare date', () => {
  expectTypeOf(dueDay).parameter(1).toEqualTypeOf<string>();
  expectTypeOf(dueDay).toBeCallableWith({} as Matter, 'cn.complaint.accept', { explain: true });
  expectTypeOf(dueDay).returns.toEqualTypeOf<Determination<DueDay>>();
  expectTypeOf<DueDay['strict']>().toEqualTypeOf<LocalDate>();
  // @ts-expect-error no day without asking whether the answer is determined
  expectTypeOf<ReturnType<typeof dueDay>>().toHaveProperty('value');
});
