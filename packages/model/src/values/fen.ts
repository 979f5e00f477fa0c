import * as z from 'zod';

/** Money in whole fen, zero or more. A field says what amount it is. @zh 金额（分） */
export const Fen = z.int().nonnegative().meta({ title: '金额', titleEn: 'amount', unit: '分', valueType: 'money' });
