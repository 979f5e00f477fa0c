import type { TermName } from '../terms/all.ts';

/**
 * The code under which `@huiqi/messages` keeps the name of a cost term, `load` and `unserved` included.
 *
 * @zh 成本项名称
 * @example
 * ```ts
 * import { termCode } from '@huiqi/pairing';
 *
 * termCode('territory'); // => 'pairing.term.territory'
 * ```
 */
export function termCode(term: TermName | 'load' | 'unserved'): string {
  return `pairing.term.${term}`;
}
