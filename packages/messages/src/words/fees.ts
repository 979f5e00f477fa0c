import type { Words } from '../words.ts';

/** The words of `@huiqi/fees`. */
export const feesWords: Words = {
  'fees.list.amount': {
    zh: '标准金额（{found}）不是大于等于零的整数分',
    en: 'the list amount ({found}) is no whole number of fen from zero up',
    todo: { zh: '请核对收费明细的标准金额', en: 'check the list amount of the line' },
  },
  'fees.instrument.unknown': {
    zh: '收费明细所列器具“{instrument}”不在器具台账中',
    en: 'the line names the instrument “{instrument}”, which is not in the ledger',
    todo: { zh: '请补录器具，或者更正器具编号', en: 'add the instrument, or correct its id' },
  },
  'fees.schedule.conflict': {
    zh: '收费标准不一致：{rules}',
    en: 'the schedules disagree: {rules}',
    todo: { zh: '请在收费明细中写明标准金额', en: 'state the list amount in the line' },
  },
  'fees.waive.shape': {
    zh: '规则“{rule}”的减免写法有误（{part}）',
    en: 'the rule “{rule}” states its waiver wrongly ({part})',
    todo: {
      zh: '减免比例、应缴比例、减免金额、全免四者只写一种，并写明性质（法定或政策）和取整方式',
      en: 'state exactly one of off, pay, amount and zero, with a basis and a known rounding',
    },
  },
  'fees.charged': { zh: '应收金额', en: 'charged' },
  'fees.best': { zh: '同组政策取较优', en: 'the best of its group' },
  'fees.payable': { zh: '应缴金额', en: 'payable' },
};
