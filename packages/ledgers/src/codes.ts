import { issuesOf, type KernelParams, type Places } from '@huiqi/kernel';

/** The codes of `@huiqi/ledgers` that stand in every sheet, each with the places in its words. */
export interface SheetParams {
  'ledgers.rule.choice': Places;
  'ledgers.rule.day': Places;
  'ledgers.rule.whole': Places;
  'ledgers.rule.number': Places;
}

/** The codes of `@huiqi/ledgers`, each with the places in its words. */
export interface LedgersParams extends SheetParams {
  'ledgers.encoding': Places<'encoding'>;
  'ledgers.xls': Places;
  'ledgers.locked': Places;
  'ledgers.ods': Places;
  'ledgers.xlsb': Places;
  'ledgers.html': Places;
  'ledgers.file': Places;
  'ledgers.encoding.taken': Places<'encoding'>;
  'ledgers.xlsx.broken': Places<'row'>;
  'ledgers.xlsx.changed': Places;
  'ledgers.csv': Places;
  'ledgers.xlsx.row': Places;
  'ledgers.xlsx.size': Places<'limit'>;
  'ledgers.sheet.none': Places;
  'ledgers.sheet.unknown': Places<'sheet' | 'sheets'>;
  'ledgers.sheet.others': Places<'sheet' | 'others'>;
  'ledgers.hidden': Places<'count'>;
  'ledgers.xlsx': Places;
  'ledgers.empty': Places;
  'ledgers.headings': Places<'wanted'>;
  'ledgers.column.missing': Places<'title'>;
  'ledgers.heading.duplicate': Places<'number' | 'column'>;
  'ledgers.heading.unknown': Places<'column'>;
  'ledgers.heading.personal': Places<'column'>;
  'ledgers.heading.again': Places;
  'ledgers.total': Places;
  'ledgers.quote': Places;
  'ledgers.cells': Places<'cells'>;
  'ledgers.required': Places<'column'>;
  'ledgers.duplicate': Places<'column' | 'value' | 'first'>;
  'ledgers.failed': Places<'text'>;
  'ledgers.formula': Places;
  'ledgers.merged': Places;
  'ledgers.unit': Places<'unit' | 'text'>;
  'ledgers.integer': Places<'text'>;
  'ledgers.number': Places<'text'>;
  'ledgers.range': Places<'text'>;
  'ledgers.enum': Places<'text' | 'allowed'>;
  'ledgers.boolean': Places<'text'>;
  'ledgers.scientific': Places<'text'>;
  'ledgers.date.partial': Places<'text'>;
  'ledgers.date.year': Places<'text'>;
  'ledgers.date.order': Places<'text'>;
  'ledgers.date.time': Places<'text'>;
  'ledgers.date.text': Places<'value'>;
  'ledgers.ratio.ambiguous': Places<'text'>;
  'ledgers.placeholder': Places<'text'>;
  'ledgers.residue': Places<'text' | 'suggestion'>;
  'ledgers.traditional': Places<'text' | 'suggestion'>;
  'ledgers.garbled': Places<'text'>;
  'ledgers.length': Places<'field' | 'length' | 'limit'>;
  'ledgers.rows': Places<'rows' | 'limit'>;
  'ledgers.value': Places<'field' | 'type' | 'value'>;
  'ledgers.proposed.exact': Places<'word' | 'title'>;
  'ledgers.proposed.alternative': Places<'word' | 'title'>;
  'ledgers.proposed.rule': Places<'word' | 'title'>;
  'ledgers.proposed.similar': Places<'word' | 'title'>;
  'ledgers.proposed.cells': Places<'share' | 'title'>;
  'ledgers.proposed.against': Places<'share' | 'title'>;
  'ledgers.proposed.codes': Places<'share'>;
  'ledgers.proposed.refers': Places<'by'>;
  'ledgers.proposed.first': Places<'other'>;
  'ledgers.proposed.doubtful': Places<'title'>;
  'ledgers.proposed.unclear': Places<'titles'>;
  'ledgers.proposed.tie': Places<'other' | 'title'>;
  'ledgers.proposed.other': Places<'list' | 'title'>;
  'ledgers.proposed.kinds': Places<'titles'>;
  'ledgers.proposed.strange': Places<'count' | 'title'>;
  'ledgers.proposed.noRecord': Places;
}

/** Makers of findings with these codes. */
export const { issue, refused, callerError } = issuesOf<LedgersParams & KernelParams>();
