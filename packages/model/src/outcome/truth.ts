import * as z from 'zod';

/** A three-valued truth. @zh 三值真值 */
export const Truth = z.enum(['yes', 'no', 'unknown']).meta({ id: 'Truth', title: '真值', titleEn: 'truth' });
