/**
 * Documents as plain data: builders that lay rows, figures and determinations out, and renderers for Markdown, HTML that prints
 * on A4, and plain tables. No builder computes a rule.
 *
 * @packageDocumentation
 */

export * from './builders/alarm-digests.ts';
export * from './builders/award-ladder.ts';
export * from './builders/award-sheet.ts';
export * from './builders/demand-ledgers.ts';
export * from './builders/due-list.ts';
export * from './builders/enterprise-file.ts';
export { exampleWatermark, framed, type ReportFrame, type ReportsSpeech } from './builders/frame.ts';
export * from './builders/issue-list.ts';
export * from './builders/ladder-chart.ts';
export * from './builders/load-report.ts';
export * from './builders/matter-explanation.ts';
export * from './builders/notice-board.ts';
export * from './builders/officer-explanation.ts';
export { type PairSubject, pairExplanation } from './builders/pair-explanation.ts';
export * from './builders/pairing-list.ts';
export * from './builders/score-notice.ts';
export * from './builders/service-guide.ts';
export * from './builders/target-table.ts';
export * from './builders/waiver-explanation.ts';
export * from './builders/waiver-summary.ts';
export * from './builders/yearly-report.ts';
export * from './check-document.ts';
export type { ReportsPagesParams, ReportsParams } from './codes.ts';
export type * from './document.ts';
export type * from './document-finding.ts';
export { gb2312Glyphs } from './glyphs.ts';
export * from './lines/award-line.ts';
export * from './lines/load-lines.ts';
export * from './lines/pair-lines.ts';
export { officerText, type PairingNames, pairReason } from './lines/pairing-names.ts';
export { type WaiverSubject, waiverLines } from './lines/waiver-lines.ts';
export * from './lint-official.ts';
export { type TextBarOptions, textBar } from './render/text-bar.ts';
export * from './render/to-html.ts';
export * from './render/to-markdown.ts';
export * from './render/to-tables.ts';
