import { columnsFrom, type LedgerColumn } from '@huiqi/ledgers';
import {
  Demand,
  dictionaryOf,
  Enterprise,
  FeeLine,
  FeeOrder,
  Holding,
  Instrument,
  Officer,
  Target,
  Visit,
} from '@huiqi/model';

/** A ledger of the bureau: its file and its columns, made from the model so that a field is named once. */
export interface Ledger {
  /** The file in the data folder. */
  readonly file: string;
  /** What it is called in reports. */
  readonly title: string;
  /** Its columns. */
  readonly columns: readonly LedgerColumn[];
}

const unique = { id: { unique: true } } as const;
const text = (field: string, title: string, required = false): LedgerColumn => ({
  field,
  title,
  type: 'text',
  ...(required ? { required } : {}),
});

/** The ledgers the main job reads. */
export const ledgers = {
  enterprises: {
    file: '企业台账.csv',
    title: '企业台账',
    columns: columnsFrom(dictionaryOf(Enterprise), { ...unique, creditCode: { unique: true, synonyms: ['信用代码'] } }),
  },
  supplement: {
    file: '企业台账_补报.csv',
    title: '企业台账(补报)',
    columns: columnsFrom(dictionaryOf(Enterprise), { ...unique, creditCode: { unique: true, synonyms: ['信用代码'] } }),
  },
  officers: { file: '干部台账.csv', title: '干部台账', columns: columnsFrom(dictionaryOf(Officer), unique) },
  visits: { file: '走访台账.csv', title: '走访台账', columns: columnsFrom(dictionaryOf(Visit), unique) },
  demands: { file: '诉求台账.csv', title: '诉求台账', columns: columnsFrom(dictionaryOf(Demand), unique) },
  instruments: {
    file: '计量器具台账.csv',
    title: '计量器具台账',
    columns: columnsFrom(dictionaryOf(Instrument), unique),
  },
  fees: {
    file: '收费台账.csv',
    title: '收费台账',
    columns: [...columnsFrom(dictionaryOf(FeeOrder)), ...columnsFrom(dictionaryOf(FeeLine))],
  },
  applicants: {
    file: '专利申请人台账.csv',
    title: '专利申请人台账',
    columns: [
      text('orderId', '收费单编号', true),
      text('name', '申请人', true),
      {
        field: 'kind',
        title: '申请人类别',
        type: 'enum',
        required: true,
        values: {
          企业: 'enterprise',
          个人: 'person',
          事业单位: 'public-institution',
          社会团体: 'social-organisation',
          非营利性科研机构: 'non-profit-research',
        },
      },
      { field: 'taxableIncome', title: '上年应纳税所得额', type: 'yuan', personal: true },
    ],
  },
  targets: { file: '目标台账.csv', title: '目标台账', columns: columnsFrom(dictionaryOf(Target), unique) },
  results: {
    file: '成果台账.csv',
    title: '成果台账',
    columns: [
      { ...text('id', '成果编号', true), unique: true },
      text('targetId', '目标编号', true),
      text('enterpriseId', '企业编号'),
      { field: 'on', title: '取得日期', type: 'date', required: true },
      text('evidence', '佐证材料', true),
    ],
  },
  pairs: {
    file: '上年结对台账.csv',
    title: '上年结对台账',
    columns: [text('enterpriseId', '企业编号', true), text('officerId', '人员编号', true)],
  },
  holdings: {
    file: '质量奖获奖名录.csv',
    title: '质量奖获奖名录',
    columns: [
      ...columnsFrom(dictionaryOf(Holding), unique),
      text('level', '层级'),
      text('region', '地区'),
      text('nameForm', '名称形式'),
      text('note', '说明'),
    ],
  },
  brands: {
    file: '品牌认证名录.csv',
    title: '品牌认证名录',
    columns: [
      { field: 'year', title: '年度', type: 'integer' },
      text('firm', '企业名称'),
      text('product', '产品'),
      text('standard', '标准编号'),
      text('role', '情形', true),
      text('city', '所在地'),
      text('note', '说明'),
      text('source', '来源', true),
    ],
  },
} as const satisfies Readonly<Record<string, Ledger>>;

/** The name of a ledger. */
export type LedgerName = keyof typeof ledgers;
