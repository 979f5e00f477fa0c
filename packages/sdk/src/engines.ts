/**
 * All engines there are, for whoever wants every word a pack may use: the command line, lint, docs and tests. It stands apart from the
 * rest because a page ships only the engines it asks.
 *
 * @packageDocumentation
 */
import { awards } from '@huiqi/awards';
import { calendar } from '@huiqi/calendar';
import { classification } from '@huiqi/classification';
import { fees } from '@huiqi/fees';
import { pairing } from '@huiqi/pairing';

/** All engines, in the order in which their words are listed. @zh 全部引擎 */
export const engines = [classification, fees, awards, calendar, pairing] as const;
