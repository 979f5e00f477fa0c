import type { Titles } from '@huiqi/kernel';
import { scaleKinds } from '../../scale/scale-kinds.ts';
import { individualClasses, individualTypes } from '../../size/individual-kinds.ts';
import { sizeIndustries } from '../../size/size-industries.ts';
import type { ClassificationTitles } from '../../vocabulary.ts';

const titles: ClassificationTitles = {
  facts: {
    'enterprise.sizeIndustry': { title: 'industry of the size table', values: sizeIndustries },
    'enterprise.sizeSection': 'section of the industry, for the size',
    'enterprise.sameHeadAsLarge': 'same head as a large enterprise',
    'enterprise.controlledByLarge': 'directly controlled or managed by a large enterprise',
    'enterprise.independent': 'independent of large enterprises',
    'enterprise.procurementSme': 'small or medium enterprise in government procurement',
    'enterprise.restrictedIndustry': 'in an industry that the state restricts or bans',
    'enterprise.taxableIncome': 'taxable income of the year',
    'enterprise.staffByQuarter': {
      title: 'people at each quarter’s opening and closing',
      question:
        'What were the people employed, dispatched ones included, at the opening and closing of each quarter of operation, in order?',
    },
    'enterprise.assetsByQuarter': {
      title: 'assets at each quarter’s opening and closing',
      question: 'What were the total assets (fen) at the opening and closing of each quarter of operation, in order?',
    },
    'enterprise.staffMean': 'mean number of people of the quarters',
    'enterprise.assetsMean': 'mean assets of the quarters',
    'enterprise.smallLowProfit': 'small low-profit enterprise',
    'enterprise.stateOwned': 'state-owned enterprise',
    'enterprise.constructionQualified': 'qualified for construction',
    'enterprise.scaleKind': { title: 'statistical group', values: scaleKinds },
    'enterprise.scaleThreshold': 'threshold of the statistical scale',
    'enterprise.scaleShare': 'revenue as a share of the threshold',
    'enterprise.scaleShort': 'shortfall to the threshold',
    'enterprise.upgradePotential': 'may rise above the statistical scale',
    'enterprise.tax': 'tax paid in the year',
    'enterprise.highTechIssuedOn': 'day the high-tech certificate was issued',
    'enterprise.rdStaffShare': 'share of research staff',
    'enterprise.rdSpendingShare': 'research spending as a share of sales',
    'enterprise.rdDomesticShare': 'share of research spending at home',
    'enterprise.highTechIncomeShare': 'share of income from high-tech products',
    'enterprise.highTechFigures': 'meets the figures for a high-tech certificate',
    'individual.normal': 'in normal operation',
    'individual.reportFiled': 'filed the last annual report',
    'individual.type': { title: 'type of individual business', values: individualTypes },
    'individual.class': { title: 'class of selected individual business', values: individualClasses },
    'individual.listedOn': 'day of entry into the list',
    'individual.listedFrom': 'day from which the listing counts',
    'individual.listed': 'on the list of selected individual businesses',
  },
  formulas: {
    sizeTier: {
      title: 'enterprise size',
      values: { micro: 'micro', small: 'small', medium: 'medium', large: 'large' },
    },
    quarterMeanPeople: 'mean of the quarters, people',
    quarterMeanMoney: 'mean of the quarters, money',
    shareOf: 'share',
    shortOf: 'shortfall',
    industryIn: 'industry of a list',
    sectionOf: 'section of the industry',
    nextYearStart: 'first of January after',
  },
};

/** What the facts, records and events of `@huiqi/classification` are called in English. */
export const classificationTitlesEn: Titles = titles;
