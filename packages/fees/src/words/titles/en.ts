import type { Titles } from '@huiqi/kernel';
import { catalogueModes, feeServices, instrumentUses } from '@huiqi/model/types';
import type { FeesTitles } from '../../vocabulary.ts';

const titles: FeesTitles = {
  facts: {
    'order.enterprise': 'id of the paying enterprise',
    'order.acceptedOn': 'day of acceptance',
    'order.dueOn': 'day the fee is due',
    'order.paidOn': 'day of payment',
    'order.settledOn': 'day of payment, or of the decision while unpaid',
    'order.requestedOn': {
      title: 'day the reduction was asked for',
      question:
        'On which day was the reduction asked for? After a change of applicant or owner, the day it was asked for again.',
    },
    'line.service': { title: 'service', values: feeServices },
    'line.list': 'list amount',
    'line.quantity': 'quantity',
    'line.measure': {
      title: 'measure, in the unit of the schedule',
      question: 'How many units of the schedule is it? Decimals are allowed.',
    },
    'line.base': 'amount the rate is taken of, such as a device price',
    'line.paid': 'amount really paid',
    'line.received': 'already given by another level',
    'line.elected': {
      title: 'waiver rule that the payer chose',
      question: 'Only one policy of a group may be used: which one? (of several groups, separated by “、”)',
    },
    'line.commissioned': 'commissioned by the client',
    'line.onSite': 'carried out on site',
    'line.channel': { title: 'way of filing', values: { paper: 'on paper', electronic: 'electronic' } },
    'line.retest': 'test again after a failed one',
    'line.supervisory': 'supervisory or ordered by the authority',
    'line.passed': 'passed',
    'line.lateSubmission': 'submitted late by the user',
    'line.forceMajeure': 'submitted late by force majeure',
    'line.delayWorkdays': 'workdays by which the institute was late',
    'line.monthsLate': 'months of late payment, begun ones counted',
    'fee.item': 'fee item',
    'fee.year': {
      title: 'year of the patent annual fee',
      question: 'Which year of the patent is this annual fee for?',
    },
    'fee.yearFromGrant': 'year of the annual fee counted from the grant',
    'institute.name': 'institute',
    'institute.bureau': 'division code of the bureau that runs the institute',
    'instrument.name': 'instrument',
    'instrument.catalogueMode': { title: 'mode in the catalogue', values: catalogueModes },
    'instrument.inCatalogue': {
      title: 'listed for mandatory verification',
      question: 'Did the catalogue of the day of acceptance list the instrument for mandatory verification?',
    },
    'instrument.inPlan': {
      title: 'in the plan of periodic verification',
      question: 'Is the instrument in the local plan of periodic verification?',
    },
    'instrument.use': { title: 'use of the instrument', values: instrumentUses },
    'equipment.kind': 'kind of special equipment',
    'equipment.inspection': 'kind of inspection',
    'equipment.floors': 'floors of the lift',
    'equipment.rise': 'rise of the escalator',
    'equipment.length': 'length of the walkway',
    'equipment.capacity': 'rated capacity of the boiler',
    'equipment.power': 'rated thermal power of the boiler',
    'equipment.load': 'rated load',
    'equipment.special': 'lift of a special kind',
    'equipment.hydraulic': 'hydraulic',
    'patent.filedOn': 'filing day of the patent',
    'patent.grantedOn': 'grant day of the patent',
    'patent.reductionApproved': 'reduction approved',
    'patent.reductionApprovedOn': 'day the reduction was approved',
    'patent.askedInTime': {
      title: 'reduction asked for in time',
      question: 'Was the reduction asked for with the filing, or two and a half months before the fee was due?',
    },
    'patent.changedSinceRequest': 'applicant or owner changed since the request',
    'patent.yearAtExtension': 'year of the patent on 31 July 2018',
    'patent.yearFromGrantAtExtension': 'year counted from the grant on 31 July 2018',
    'patent.openLicence': 'open licence running',
    'patent.withdrawn': 'withdrawn before the first reply limit, with no reply filed',
    'patent.abnormal': 'held to be an abnormal filing',
    'patent.officialFees': 'official fees paid',
    'enterprise.epidemicMaker': 'makes epidemic products',
    'trademark.classes': 'classes of the trademark',
    'trademark.goods': 'goods or services named',
    'trademark.kind': {
      title: 'kind of trademark',
      values: { ordinary: 'trade or service mark', collective: 'collective mark', certification: 'certification mark' },
    },
    'device.class': { title: 'class of the medical device', values: { II: 'class II', III: 'class III' } },
    'device.origin': {
      title: 'origin',
      values: { domestic: 'domestic', imported: 'imported, also from Hong Kong, Macao or Taiwan' },
    },
    'device.innovative': 'entered the innovative device procedure',
    'device.emergency': 'epidemic product in the emergency procedure',
  },
  collections: {
    applicants: {
      title: 'patent applicants or owners',
      fields: {
        kind: {
          title: 'kind of applicant',
          values: {
            person: 'person',
            enterprise: 'enterprise',
            'public-institution': 'public institution',
            'social-organisation': 'social organisation',
            'non-profit-research': 'non-profit research institution',
            other: 'other',
          },
        },
        taxableIncome: {
          title: 'taxable income of last year (of a person: whole income)',
          question:
            'What was last year’s income? Taxable income of an enterprise, whole year’s income of a person (yuan)',
        },
      },
    },
    'waiver.history': {
      title: 'ledger of waivers given',
      fields: {
        enterprise: 'enterprise',
        order: 'order',
        rule: 'id of the waiver rule',
        on: 'day the waiver was given for',
        waived: 'waived',
      },
    },
    'waiver.proofs': { title: 'documents shown earlier', fields: { kind: 'kind of document', on: 'day it was shown' } },
    falseStatements: {
      title: 'false statements found',
      fields: { foundOn: 'day it was found', about: 'policy it was about' },
    },
  },
  formulas: {
    monthsBegun: 'months begun since',
    patentYear: 'year of the patent',
    yearsFromGrant: 'annual fees since the grant',
  },
  events: {
    accept: 'acceptance',
    request: 'request for reduction',
    due: 'due',
    pay: 'payment',
    report: 'report',
  },
};

/** What the facts, records and events of `@huiqi/fees` are called in English. */
export const feesTitlesEn: Titles = titles;
