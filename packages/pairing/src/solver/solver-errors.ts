import type { CallerError } from '@huiqi/kernel';
import { callerError } from '../codes.ts';

/** The error for a result that its certificate does not prove. */
export function unproven(what: string, at: number): CallerError {
  const sentence = `The result does not pass verification, see “${what}” at ${at}: do not use it, compute it again. 结果未通过核验，请勿使用，重新计算。`;
  return callerError('pairing.certificate', { what, at }, sentence);
}

/** The error for arrays that do not belong together. */
export function unlikeArrays(what: string, at: number): CallerError {
  const sentence = `The arrays of the solver do not fit together, see “${what}” at ${at}: check their lengths and indexes. 数组不相配，请核对长度和下标。`;
  return callerError('pairing.arrays', { what, at }, sentence);
}
