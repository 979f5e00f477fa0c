import { isLocalTime } from '@huiqi/kernel/days';
import { patentKind } from '@huiqi/model/facts';
import type { FactSpec } from '@huiqi/rules';
import { issue } from '../codes.ts';

/**
 * The facts that rules about clocks and duties ask for.
 *
 * @internal
 */
export const calendarFacts = {
  'report.named': {
    type: 'boolean',
  },
  'clock.time': {
    type: 'text',
    check: (text) => ({ issues: isLocalTime(text) ? [] : [issue('time.shape', { text })] }),
  },
  'clock.extensionsGranted': {
    type: 'integer',
    least: 0,
  },
  'patent.kind': patentKind,
  'offence.grave': {
    type: 'boolean',
  },
  'demand.class': {
    type: 'text',
    values: ['general', 'difficult', 'consultation', 'simple', 'joint', 'complex'],
  },
  'demand.ours': {
    type: 'boolean',
  },
  'demand.role': {
    type: 'text',
    values: ['lead', 'assist'],
  },
  'demand.limit': {
    type: 'day',
  },
  'task.limit': {
    type: 'day',
  },
  'instrument.validUntil': {
    type: 'day',
  },
  'penalty.metrology': {
    type: 'boolean',
  },
  'penalty.onTheSpot': {
    type: 'boolean',
  },
  'review.simple': {
    type: 'boolean',
  },
  'petition.office': {
    type: 'boolean',
  },
  'boiler.powerStation': {
    type: 'boolean',
  },
  'boiler.insideReachable': {
    type: 'boolean',
  },
  'vessel.grade': {
    type: 'integer',
    least: 1,
    most: 5,
  },
  'cylinder.gas': {
    type: 'text',
    values: ['corrosive', 'general', 'inert'],
  },
} as const satisfies Readonly<Record<string, FactSpec>>;
