// Makes data/ anew: node --conditions=@huiqi/source src/generate-data.ts [--seed TEXT] [--public FOLDER]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateBureau } from './generate/generate-bureau.ts';
import { importPublicLists } from './generate/public-lists.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '示例区-2026' }, public: { type: 'string' } },
});
const folder = fileURLToPath(new URL('../data/', import.meta.url));
generateBureau(values.seed, folder);
if (values.public !== undefined) importPublicLists(values.public, folder);
console.log(`已写出 ${folder}`);
