import type { Words } from '@huiqi/kernel';
import type { DocumentParams } from '../../codes.ts';

/** The words of `@huiqi/reports` that stand in every document, in Chinese. */
export const documentZh: Words<DocumentParams> = {
  'reports.note.note': '说明',
  'reports.note.caution': '提示',
  'reports.table.empty': '无',
  'reports.watermark.example': '示例政策数据，不得用于实际工作',
  'reports.colon': '：',
  'reports.official.to': '{name}：',
  'reports.official.remark': '（{text}）',
  'reports.official.attachmentHead': '附件{number}',
  'reports.official.attached': '附件：',
  'reports.official.signer': '签发人：',
  'reports.official.copies': '抄送：{names}。',
  'reports.official.printed': '{day}印发',
  'reports.bars.label': '项目',
  'reports.bars.bar': '进度',
  'reports.bars.text': '数值',
  'reports.official.attachment': '附件{number}　{title}',
  'reports.ladder.award': '奖项',
  'reports.ladder.tier': '级别',
  'reports.ladder.state': '状态',
  'reports.ladder.facts': '已知情况',
};
