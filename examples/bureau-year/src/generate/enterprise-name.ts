import type { Random } from '@huiqi/kernel/random';
import { pick } from './draws.ts';

const syllables = Array.from('安宏明泰信和嘉瑞恒达盛启华祥源立顺佳永新');

/** A name that says it is invented and that nobody in the ledger has yet; it joins those taken. */
export function enterpriseName(random: Random, taken: Set<string>, trade: string, individual: boolean): string {
  for (;;) {
    const name = `示例${pick(random, syllables)}${pick(random, syllables)}${trade}${individual ? '店' : '有限公司'}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
