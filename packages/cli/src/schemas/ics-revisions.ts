import { LocalDate } from '@huiqi/model';
import * as z from 'zod';

const text = z.string();

/** The file of `--before`: what the issue before said. */
export const IcsRevisionsFile = z.record(
  text,
  z.strictObject({
    sequence: z.int().nonnegative(),
    digest: text,
    cancelled: z.boolean(),
    due: LocalDate,
    at: text.nullable(),
    summary: text,
  }),
);
