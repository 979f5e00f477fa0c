import type { Words } from '../words.ts';

/** The words of `@huiqi/kernel`. */
export const kernelWords: Words = {};
