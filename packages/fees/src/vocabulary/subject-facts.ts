import { patentKind } from '@huiqi/model/facts';
import { catalogueModes, codesOf, instrumentUses } from '@huiqi/model/types';
import type { FactSpec } from '@huiqi/rules';
import { aboveZero, patentYears } from './fact.ts';

/** What a fee is charged for: an instrument, a piece of special equipment, a patent, a trademark, a medical device. */
export const subjectFacts = {
  'instrument.name': { type: 'text' },
  'instrument.catalogueMode': { type: 'text', values: codesOf(catalogueModes) },
  'instrument.inCatalogue': { type: 'boolean' },
  'instrument.inPlan': { type: 'boolean' },
  'instrument.use': { type: 'text', values: codesOf(instrumentUses) },
  'equipment.kind': { type: 'text' },
  'equipment.inspection': { type: 'text' },
  'equipment.floors': { type: 'integer', unit: '层', least: 1 },
  'equipment.rise': { type: 'ratio', unit: '米', ...aboveZero },
  'equipment.length': { type: 'ratio', unit: '米', ...aboveZero },
  'equipment.capacity': { type: 'ratio', unit: '吨/时', ...aboveZero },
  'equipment.power': { type: 'ratio', unit: '兆瓦', ...aboveZero },
  'equipment.load': { type: 'ratio', unit: '吨', ...aboveZero },
  'equipment.special': { type: 'boolean' },
  'equipment.hydraulic': { type: 'boolean' },
  'patent.kind': patentKind,
  'patent.filedOn': { type: 'day' },
  'patent.grantedOn': { type: 'day' },
  'patent.reductionApproved': { type: 'boolean' },
  'patent.reductionApprovedOn': { type: 'day' },
  'patent.askedInTime': { type: 'boolean' },
  'patent.changedSinceRequest': { type: 'boolean' },
  'patent.yearAtExtension': { type: 'integer', ...patentYears },
  'patent.yearFromGrantAtExtension': { type: 'integer', ...patentYears },
  'patent.openLicence': { type: 'boolean' },
  'patent.withdrawn': { type: 'boolean' },
  'patent.abnormal': { type: 'boolean' },
  'patent.officialFees': { type: 'fen', unit: '元', least: 0 },
  'enterprise.epidemicMaker': { type: 'boolean' },
  'trademark.classes': { type: 'integer', unit: '类', least: 1, most: 45 },
  'trademark.goods': { type: 'integer', unit: '项', least: 1 },
  'trademark.kind': { type: 'text', values: ['ordinary', 'collective', 'certification'] },
  'device.class': { type: 'text', values: ['II', 'III'] },
  'device.origin': { type: 'text', values: ['domestic', 'imported'] },
  'device.innovative': { type: 'boolean' },
  'device.emergency': { type: 'boolean' },
} as const satisfies Readonly<Record<string, FactSpec>>;
