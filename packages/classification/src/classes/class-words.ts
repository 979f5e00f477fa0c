import { codesOf } from '@huiqi/model/types';
import type { FactSpec } from '@huiqi/rules';
import { scaleKinds } from '../scale/scale-kinds.ts';
import { individualClasses, individualTypes } from '../size/individual-kinds.ts';

/** A part of a whole. */
const share = { least: 0, most: 1 } as const;

/** The facts of classes other than size, those that rules derive included. */
export const classWords = {
  'enterprise.sameHeadAsLarge': { type: 'boolean' },
  'enterprise.controlledByLarge': { type: 'boolean' },
  'enterprise.independent': { type: 'boolean' },
  'enterprise.procurementSme': { type: 'boolean' },
  'enterprise.restrictedIndustry': { type: 'boolean' },
  'enterprise.taxableIncome': { type: 'fen', unit: '元' },
  'enterprise.staffByQuarter': { type: 'list', unit: '人', least: 0 },
  'enterprise.assetsByQuarter': { type: 'list', unit: '分', least: 0 },
  'enterprise.staffMean': { type: 'ratio', least: 0 },
  'enterprise.assetsMean': { type: 'fen', unit: '元', least: 0 },
  'enterprise.smallLowProfit': { type: 'boolean' },
  'enterprise.stateOwned': { type: 'boolean' },
  'enterprise.constructionQualified': { type: 'boolean' },
  'enterprise.scaleKind': { type: 'text', values: codesOf(scaleKinds) },
  'enterprise.scaleThreshold': { type: 'fen', unit: '元', least: 0 },
  'enterprise.scaleShare': { type: 'ratio', least: 0 },
  'enterprise.scaleShort': { type: 'fen', unit: '元' },
  'enterprise.upgradePotential': { type: 'boolean' },
  'enterprise.tax': { type: 'fen', unit: '元', least: 0 },
  'enterprise.highTechIssuedOn': { type: 'day' },
  'enterprise.rdStaffShare': { type: 'ratio', ...share },
  'enterprise.rdSpendingShare': { type: 'ratio', least: 0 },
  'enterprise.rdDomesticShare': { type: 'ratio', ...share },
  'enterprise.highTechIncomeShare': { type: 'ratio', ...share },
  'enterprise.highTechFigures': { type: 'boolean' },
  'individual.normal': { type: 'boolean' },
  'individual.reportFiled': { type: 'boolean' },
  'individual.type': { type: 'text', values: codesOf(individualTypes), order: codesOf(individualTypes) },
  'individual.class': { type: 'text', values: codesOf(individualClasses) },
  'individual.listedOn': { type: 'day' },
  'individual.listedFrom': { type: 'day' },
  'individual.listed': { type: 'boolean' },
} as const satisfies Readonly<Record<string, FactSpec>>;
