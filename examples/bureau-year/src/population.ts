// Prints the enterprises of the ledgers as lines that the command line reads, one matter each: a calibration accepted on a day.
// node --conditions=@huiqi/source src/population.ts [--data DIR] [--day DAY] > population.jsonl
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { localDate } from '@huiqi/kernel';
import { factsOf } from '@huiqi/sdk';
import { readBureau } from './read-bureau.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, day: { type: 'string', default: '2026-11-20' } },
});
const day = localDate(values.day);
const folder = values.data === undefined ? fileURLToPath(new URL('../data/', import.meta.url)) : `${values.data}/`;
for (const enterprise of readBureau(folder).enterprises) {
  const facts = { ...factsOf(enterprise, day), 'line.service': 'calibration', 'line.list': 100_000 };
  console.log(JSON.stringify({ id: enterprise.id, facts, events: { accept: day, classify: day } }));
}
