import { issuesOf } from './issues-of.ts';
import type { Places } from './words.ts';

/** The codes of `@huiqi/kernel`, each with the places in its words. */
export interface KernelParams {
  'time.shape': Places<'text'>;
  'calendar.time': Places<'found'>;
  'calendar.text': Places;
  'calendar.holidays': Places<'document' | 'year'>;
  'calendar.sessions': Places<'document'>;
  'date.shape': Places<'text'>;
  'date.unreal': Places<'text'>;
  'date.range': Places<'number'>;
  'span.unit': Places<'unit'>;
  'span.amount': Places<'amount'>;
  'calendar.kind': Places<'day' | 'kind'>;
  'json.depth': Places<'limit'>;
  'money.shape': Places<'text'>;
  'money.precision': Places<'text'>;
  'money.range': Places<'text'>;
  'money.fen': Places<'amount'>;
  'ratio.shape': Places<'text'>;
  'ratio.range': Places<'text'>;
  'ratio.invalid': Places<'num' | 'den'>;
  'rounding.range': Places<'num' | 'den'>;
  'allocation.total': Places<'total'>;
  'allocation.weights': Places<'weights'>;
  'oneOf.empty': Places;
  'random.bound': Places<'bound'>;
  'json.value': Places<'path' | 'type'>;
  'text.surrogate': Places;
}

/** Makers of findings with these codes. */
export const { issue, refused, callerError } = issuesOf<KernelParams>();
