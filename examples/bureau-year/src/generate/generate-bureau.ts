import { mkdirSync, writeFileSync } from 'node:fs';
import { seededRandom } from '@huiqi/kernel/random';
import { ledgers } from '../ledger-columns.ts';
import { demands } from './demands.ts';
import { enterprises } from './enterprises.ts';
import { instrumentOrders } from './instrument-fees.ts';
import { instruments } from './instruments.ts';
import { officers } from './officers.ts';
import { pairs } from './pairs.ts';
import { patentOrders } from './patent-fees.ts';
import { supplementText } from './supplement.ts';
import { results, targets } from './targets.ts';
import { testOrders } from './test-fees.ts';
import { visits } from './visits.ts';
import { writeRows } from './write-rows.ts';

/**
 * Writes the invented ledgers of 示例区. One stream of chance goes from ledger to ledger, so their order here is part of what a
 * seed gives. The two public lists are no inventions and not written here.
 *
 * @param seed - any text; the same seed gives the same bytes
 * @param folder - the folder to write, ending in a slash
 */
export function generateBureau(seed: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const random = seededRandom(seed);
  const firms = enterprises(random);
  const people = officers(random);
  writeRows(
    folder,
    'enterprises',
    firms.map((firm) => firm.row),
  );
  writeRows(folder, 'officers', people);
  writeRows(folder, 'pairs', pairs(random, firms, people));
  writeRows(folder, 'visits', visits(random, firms, people));
  writeRows(folder, 'demands', demands(random, firms));
  const devices = instruments(random, firms);
  writeRows(
    folder,
    'instruments',
    devices.map((device) => ({ ...device })),
  );
  const verified = instrumentOrders(random, firms, devices);
  const tested = testOrders(random, firms, verified.length);
  const patented = patentOrders(random, firms, verified.length + tested.length);
  writeRows(
    folder,
    'fees',
    [...verified, ...tested, ...patented].flatMap((order) => order.rows),
  );
  writeRows(
    folder,
    'applicants',
    patented.flatMap((order) => order.applicants),
  );
  writeRows(folder, 'targets', targets());
  writeRows(folder, 'results', results(random, firms));
  writeFileSync(`${folder}${ledgers.supplement.file}`, supplementText());
}
