// Makes data/ anew: node --conditions=@huiqi/source src/generate-data.ts [--seed TEXT] [--public FOLDER]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { copyPublicLists, generateBureau } from './generate.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '示例区-2026' }, public: { type: 'string' } },
});
const folder = fileURLToPath(new URL('../data', import.meta.url));
generateBureau(values.seed, folder, null);
if (values.public !== undefined) copyPublicLists(values.public, folder);
console.log(`已写出 ${folder}`);
