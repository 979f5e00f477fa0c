import type { JsonValue as Json } from '@huiqi/kernel';
import * as z from 'zod';
import { list } from '../values/list.ts';

/** Any value that survives JSON unchanged. */
export const JsonValue: z.ZodType<Json, Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), list(JsonValue), z.record(z.string(), JsonValue)]),
);

/** Parameters by their name. */
export const Params = z.record(z.string(), JsonValue);
