import { callerError } from '../codes.ts';
import type { SealedPack } from '../grammar/pack.ts';

/**
 * Refuses a pack that nobody read and sealed: it could be anything, and no answer could be traced to it. What `JSON.parse` gives is
 * any, so that types do not see it.
 *
 * @zh 核验规则包已加封
 * @throws {@link CallerError} `rules.pack.unsealed`
 * @internal
 */
export function verifySealed(pack: Partial<SealedPack> | null | undefined): void {
  const listed = Array.isArray(pack?.rules) && Array.isArray(pack.parameters) && typeof pack.documents === 'object';
  if (typeof pack?.digest === 'string' && pack.digest !== '' && listed) return;
  const id = typeof pack?.id === 'string' ? pack.id : '';
  const sentence = `The pack “${id}” was not read: take it from loadPack, not from JSON.parse. 规则包“${id}”没有读过，请用 loadPack 读取。`;
  throw callerError('rules.pack.unsealed', { pack: id }, sentence);
}
