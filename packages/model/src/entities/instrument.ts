import * as z from 'zod';
import { catalogueModes, instrumentUses, traceabilityKinds } from '../code-lists.ts';
import { code } from '../values/code.ts';
import { ownSource } from '../values/own-source.ts';
import { Text } from '../values/text.ts';

/**
 * Measuring instruments of one kind at an enterprise. Verification is mandatory when the catalogue lists the instrument and
 * its use is one of the four named ones; both may be unknown, and null says so.
 *
 * @zh 计量器具
 * @see 市场监管总局公告2020年第42号
 */
export const Instrument = z
  .object({
    id: Text.meta({ title: '器具编号', titleEn: 'instrument id', source: ownSource }),
    enterpriseId: Text.meta({ title: '企业编号', titleEn: 'enterprise id', source: ownSource }),
    name: Text.meta({ title: '器具名称', titleEn: 'name', source: ownSource }),
    count: z.int().positive().nullable().meta({
      title: '数量',
      titleEn: 'count',
      unit: '台（件）',
      source: ownSource,
    }),
    catalogueMode: code(catalogueModes).nullable().meta({
      title: '目录监管方式',
      titleEn: 'mode in the catalogue',
      source: '市场监管总局公告2020年第42号',
    }),
    use: code(instrumentUses).nullable().meta({
      title: '用途',
      titleEn: 'use',
      source: '市场监管总局公告2020年第42号',
    }),
    verification: code(traceabilityKinds).nullable().meta({
      title: '检定或校准',
      titleEn: 'verification or calibration',
      source: '《计量法》',
    }),
  })
  .meta({ id: 'Instrument', title: '计量器具', titleEn: 'instrument' });

/** Instruments of one kind as data. @zh 计量器具 */
export interface Instrument extends z.output<typeof Instrument> {}
