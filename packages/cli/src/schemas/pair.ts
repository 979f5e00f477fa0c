import { LocalDate } from '@huiqi/model';
import { answerLine, inputLine } from '@huiqi/model/line';
import { Pairing, PairingInput } from '@huiqi/pairing/schema';
import * as z from 'zod';

/** A line of `huiqi pair`: one whole problem. Without `asOf` the day of `--as-of` is taken. */
export const PairInput = z
  .object({
    ...inputLine,
    ...PairingInput.shape,
    asOf: LocalDate.exactOptional().meta({ title: '结对日；缺省取 --as-of', titleEn: 'day; --as-of where absent' }),
  })
  .meta({ title: '结对：输入', titleEn: 'pair: input' });

/** An answer of `huiqi pair`. */
export const PairOutput = z
  .object({ ...answerLine, pairing: Pairing })
  .meta({ title: '结对：输出', titleEn: 'pair: output' });
