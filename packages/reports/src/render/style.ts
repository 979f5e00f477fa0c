/**
 * The one style of every HTML document: quiet and official, ready for A4. It never changes with the data, so that its digest can
 * stand in a content security policy.
 */
export const stylesheet = `
:root { --ink: #1f1f1f; --soft: #5c5c5c; --line: #b9b2ab; --rule: #9c1f1f; --tint: #f7f3ee; }
* { box-sizing: border-box; }
html { background: #ecebe8; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); font: 16px/1.75 "FangSong_GB2312", "FangSong", "STFangsong", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", serif; font-variant-numeric: lining-nums; overflow-wrap: break-word; }
main { position: relative; max-width: 960px; margin: 28px auto; padding: 56px 64px 64px; background: #fff; box-shadow: 0 1px 5px rgba(60, 50, 40, 0.16); }
header { margin-bottom: 30px; }
h1 { margin: 0; color: var(--rule); font: 700 30px/1.4 "FZXiaoBiaoSong-B05S", "STZhongsong", "Noto Serif CJK SC", "Source Han Serif SC", "SimSun", serif; letter-spacing: 0.06em; text-align: center; text-wrap: balance; }
.subtitle { margin: 8px 0 0; color: var(--soft); text-indent: 0; font-family: "KaiTi_GB2312", "KaiTi", "STKaiti", "Noto Serif CJK SC", serif; text-align: center; }
.rule { height: 4px; margin: 18px 0 14px; border-top: 2.5px solid var(--rule); border-bottom: 0.75px solid var(--rule); }
.meta { margin: 0; color: var(--soft); font-size: 13px; line-height: 1.7; }
.meta div { display: flex; }
.meta dt { flex: none; }
.meta dt::after { content: "："; }
.meta dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
h2, h3, h4, h5 { margin: 1.5em 0 0.5em; line-height: 1.5; break-after: avoid; }
h2 { display: flex; align-items: baseline; justify-content: space-between; gap: 1.5em; padding-bottom: 0.2em; border-bottom: 0.75px solid var(--line); font: 700 20px/1.5 "SimHei", "STHeiti", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
h3 { font: 600 18px/1.5 "KaiTi_GB2312", "KaiTi", "STKaiti", "Noto Serif CJK SC", serif; }
h4, h5 { font-size: 16px; }
p { margin: 0.5em 0; text-indent: 2em; }
.figure, strong { font-weight: 700; }
table { width: 100%; margin: 0; border-collapse: collapse; font: 14px/1.55 "SimSun", "Songti SC", "Noto Serif CJK SC", serif; font-variant-numeric: lining-nums tabular-nums; }
figure { margin: 1.1em 0 1.5em; }
figcaption { margin-bottom: 0.45em; font: 600 15px/1.5 "SimHei", "STHeiti", "Noto Sans CJK SC", sans-serif; text-align: center; break-after: avoid; }
.wide { overflow-x: auto; }
table { border-top: 1.6px solid var(--rule); border-bottom: 1.6px solid var(--rule); }
thead { display: table-header-group; }
th { padding: 7px 8px; border-bottom: 0.9px solid var(--rule); background: var(--tint); font-weight: 700; text-align: left; vertical-align: middle; }
td { padding: 6px 8px; border-bottom: 0.6px solid #ddd7d0; vertical-align: top; }
tr { break-inside: avoid; }
tbody tr:last-child td { border-bottom: 0; }
tfoot { display: table-row-group; }
tfoot td { border-top: 0.9px solid var(--rule); background: var(--tint); font-weight: 700; }
.right { text-align: right; white-space: nowrap; }
.center { text-align: center; white-space: nowrap; }
.long { overflow-wrap: anywhere; }
.empty { color: var(--soft); text-align: center; }
.bars table { border: 0; }
.bars td { padding: 5px 8px; border: 0; vertical-align: middle; }
.bars td:first-child { width: 32%; text-align: right; }
.bars td:last-child { width: 27%; white-space: nowrap; }
.bars svg { display: block; width: 100%; height: 15px; }
.track { fill: #ece6df; }
.fill { fill: #5a7184; }
.done { fill: #4a7a5a; }
.behind { fill: #9c1f1f; }
.mark { fill: #1f1f1f; }
ol, ul { margin: 0.5em 0; padding-left: 2.4em; }
.note { margin: 1em 0; padding: 9px 14px; border-left: 3px solid var(--line); background: var(--tint); font-size: 15px; break-inside: avoid; }
.note p { margin: 0; text-indent: 0; }
.caution { border-left-color: var(--rule); background: #fbf1ee; }
.note .label { color: var(--rule); font-family: "SimHei", "STHeiti", "Noto Sans CJK SC", sans-serif; font-weight: 700; }
dl.terms { display: grid; grid-template-columns: max-content 1fr; gap: 0.25em 1.2em; margin: 0.7em 0; }
dl.terms dt { color: var(--soft); }
dl.terms dd { margin: 0; }
.banner { margin: 0 0 20px; padding: 6px 12px; border: 1.5px solid var(--rule); color: var(--rule); font-weight: 700; text-align: center; text-indent: 0; letter-spacing: 0.08em; }
.tag { flex: none; color: var(--rule); font-size: 12px; font-weight: 400; letter-spacing: 0.04em; }
.watermark { position: fixed; inset: 0; z-index: 1; display: flex; align-items: center; justify-content: center; pointer-events: none; color: rgba(156, 31, 31, 0.11); font: 700 52px/1.4 "SimHei", "Noto Sans CJK SC", sans-serif; text-align: center; }
.watermark span { max-width: 90%; transform: rotate(-28deg); }
@media (max-width: 700px) { main { margin: 0; padding: 28px 18px 40px; box-shadow: none; } h1 { font-size: 23px; } }
@page { size: A4; margin: 25mm 20mm 22mm; @bottom-center { content: "— " counter(page) " —"; font: 12pt "SimSun", "Noto Serif CJK SC", serif; } }
@media print {
  html { background: none; }
  body { font-size: 12pt; line-height: 1.65; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; }
  h3 { font-size: 13pt; }
  table { font-size: 9.5pt; }
  .wide { overflow: visible; }
  .meta { font-size: 9.5pt; }
}
`;
