import { checkDivisionCode } from '@huiqi/model/identifiers';
import { codesOf, feeServices } from '@huiqi/model/types';
import type { FactSpec } from '@huiqi/rules';
import { aboveZero, patentYears } from './fact.ts';

/** What an order and one of its lines are. Money is in fen, a measure an exact ratio in the unit of its schedule. */
export const lineFacts = {
  'order.enterprise': { type: 'text' },
  'order.acceptedOn': { type: 'day' },
  'order.dueOn': { type: 'day' },
  'order.paidOn': { type: 'day' },
  'order.settledOn': { type: 'day' },
  'order.requestedOn': { type: 'day' },
  'line.service': { type: 'text', values: codesOf(feeServices) },
  'line.list': { type: 'fen', unit: '元', least: 0 },
  'line.quantity': { type: 'integer', least: 1 },
  'line.measure': { type: 'ratio', ...aboveZero },
  'line.base': { type: 'fen', unit: '元', least: 0 },
  'line.paid': { type: 'fen', unit: '元', least: 0 },
  'line.received': { type: 'fen', unit: '元', least: 0 },
  'line.elected': { type: 'text' },
  'line.commissioned': { type: 'boolean' },
  'line.onSite': { type: 'boolean' },
  'line.channel': { type: 'text', values: ['paper', 'electronic'] },
  'line.retest': { type: 'boolean' },
  'line.supervisory': { type: 'boolean' },
  'line.passed': { type: 'boolean' },
  'line.lateSubmission': { type: 'boolean' },
  'line.forceMajeure': { type: 'boolean' },
  'line.delayWorkdays': { type: 'integer', unit: '个工作日', least: 0 },
  'line.monthsLate': { type: 'integer', unit: '个月', least: 0 },
  'fee.item': { type: 'text' },
  'fee.year': { type: 'integer', ...patentYears },
  'fee.yearFromGrant': { type: 'integer', ...patentYears },
  'institute.name': { type: 'text' },
  'institute.bureau': { type: 'text', check: checkDivisionCode },
} as const satisfies Readonly<Record<string, FactSpec>>;
