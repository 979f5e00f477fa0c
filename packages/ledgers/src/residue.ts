/** Traditional characters and the one simplified character each certainly stands for, in pairs. */
const pairs =
  '監监業业務务場场產产轄辖區区聽听發发準准動动驗验隊队對对實实計计開开質质責责關关來来測测廠厂見见問问項项內内結结點点費费難难' +
  '貿贸認认標标進进設设辦办負负謹谨規规嚴严維维護护機机轉转臺台穩稳環环堅坚國国為为當当濟济權权決决術术優优續续檢检經经個个營营' +
  '現现預预節节聯联網网據据風风萬万創创統统戰战醫医養养眾众鎮镇員员類类繞绕碼码體体學学習习專专車车電电間间門门長长書书證证處处' +
  '報报際际廣广華华協协縣县數数條条單单團团變变應应資资財财貨货購购銷销錢钱鋼钢鐵铁銀银險险劃划勞劳勢势匯汇啟启圖图壓压帶带幣币' +
  '庫库廳厅後后與与無无時时會会們们這这還还過过導导將将從从總总練练組组給给級级約约紅红線线編编縮缩績绩織织繼继義义職职藝艺號号' +
  '衛卫補补製制裝装訂订訓训記记許许訴诉評评詢询試试話话詳详誠诚語语說说課课調调談谈請请論论識识譽誉議议讓让貢贡貧贫賬账賠赔贏赢' +
  '踐践軟软輔辅輕轻輸输農农運运達达違违適适選选遷迁鄉乡採采釋释鎖锁鏈链鑒鉴閉闭閱阅隨随雙双離离靈灵靜静頂顶順顺領领頻频題题額额' +
  '顯显飛飞驅驱齊齐遞递範范頭头東东歸归錄录訪访稱称審审檔档錯错價价執执勵励獎奖減减繳缴滿满歷历屬属層层獲获潔洁藥药儀仪';
const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs.charAt(index * 2), pairs.charAt(index * 2 + 1)]),
);
const tone = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const pinyinAfter = new RegExp(`(\\p{Script=Han})[(（]([a-zü]*[${tone}][a-zü]*)[)）]`, 'gu');

/** A text without any of these holds no residue: most texts are done with here. */
const suspicious = new RegExp(`[${[...simplified.keys()].join('')}${tone}\\u0300-\\u036f]`, 'u');

/** What was found in a text that went through a faulty conversion. */
export interface Residue {
  /** `pinyin` for characters followed by their sound, `traditional` for traditional characters alone. */
  readonly kind: 'pinyin' | 'traditional';
  /** The text as it should probably read. */
  readonly suggestion: string;
}

/**
 * Finds what faulty conversions leave in texts: `監(jiān)管`, `企業(yè)`. The sound in brackets is taken out; a traditional character
 * becomes simplified only where that is certain. A name may rightly hold a traditional character, so this is only a suggestion.
 *
 * @zh 繁体与拼音残留
 * @param text - the text
 * @returns what was found, or null
 * @example
 * ```ts
 * import { findResidue } from '@huiqi/ledgers';
 *
 * findResidue('市場監(jiān)管')?.suggestion; // => '市场监管'
 * findResidue('市场监管（所）'); // => null
 * ```
 */
export function findResidue(text: string): Residue | null {
  if (!suspicious.test(text)) return null;
  const composed = text.normalize('NFC');
  const cut = composed.replace(pinyinAfter, '$1');
  const suggestion = Array.from(cut, (character) => simplified.get(character) ?? character).join('');
  if (suggestion === composed) return null;
  return { kind: cut === composed ? 'traditional' : 'pinyin', suggestion };
}
