import {
  type Block,
  type Document,
  exampleWatermark,
  framed,
  type PairSubject,
  type ReportFrame,
} from '@huiqi/reports';
import { zh } from '../words.ts';
import type { Year } from '../year.ts';

/** Whether a document rests on the rules or on the ledgers alone, or names its packs itself. */
type Rests = 'rules' | 'ledgers';

/** What every document of the example says about itself. All bear the watermark: the district and its policies are invented. */
export function frameOf({ desk, assessed }: Year, rests: Rests): ReportFrame & { readonly speech: typeof zh } {
  const packs = desk.book.packs.map((pack) => `${pack.id} ${pack.version}`);
  return {
    asOf: assessed.asOf,
    speech: zh,
    subtitle: '示例区市场监督管理局（虚构）',
    meta: [
      { label: '数据', value: '示例区虚构台账；质量奖与品牌名录为公开名录' },
      ...(rests === 'rules' ? [{ label: '规则包', value: `${packs.join('、')}（摘要见 run.json）` }] : []),
    ],
    watermark: exampleWatermark(zh),
  };
}

/** A document that no builder of `@huiqi/reports` lays out: what is known of its subject, then its own parts. */
export function ownDocument(year: Year, { title, subject }: PairSubject, blocks: readonly Block[]): Document {
  const entries = subject.map(({ term, value }) => ({ term, content: value }));
  return framed(title, frameOf(year, 'ledgers'), [{ kind: 'definitions', entries }, ...blocks]);
}
