import * as z from 'zod';
import type { CodeList } from '../code-lists.ts';

/** What the metadata of a field says. */
export interface FieldMeta {
  /** The title in Chinese, as a ledger's heading without its unit. */
  readonly title: string;
  /** The title in English. */
  readonly titleEn: string;
  /** The unit of the stored value; money is stored in 分. */
  readonly unit: string | null;
  /** The law or standard that defines the field, or the project's own dictionary. */
  readonly source: string | null;
  /** The names of the codes, for a field that holds one. */
  readonly labels: CodeList | null;
  /** Whether it is about a person and is masked unless the caller unmasks it. */
  readonly personal: boolean;
  /** What the value is where its form does not say, such as `date` or `money`. */
  readonly valueType: string | null;
}

/** The metadata of a field; what the field does not say is taken from the value schema inside. */
export function fieldMeta(schema: z.core.$ZodType): FieldMeta {
  const gathered = gather(schema);
  const text = (key: string): string | null => (typeof gathered[key] === 'string' ? gathered[key] : null);
  return {
    title: text('title') ?? '',
    titleEn: text('titleEn') ?? '',
    unit: text('unit'),
    source: text('source'),
    labels: (gathered['labels'] as CodeList | undefined) ?? null,
    personal: gathered['personal'] === true,
    valueType: text('valueType'),
  };
}

function gather(schema: z.core.$ZodType): Readonly<Record<string, unknown>> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const meta = z.globalRegistry.get(schema) ?? {};
  return 'innerType' in def ? { ...gather(def.innerType), ...meta } : meta;
}
