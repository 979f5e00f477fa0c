/** A division that no longer exists. */
export interface AbolishedDivision {
  /** Its last name. */
  readonly name: string;
  /** The divisions that took its place. */
  readonly successors: readonly string[];
}

function was(name: string, ...successors: readonly string[]): AbolishedDivision {
  return { name, successors };
}

/**
 * Well-known abolished codes with what took their place. It is a part and claims to be no more: most abolished codes are not
 * here, and a code that is not here may have been abolished all the same. Codes whose number is used again are left out.
 *
 * @zh 已撤销的行政区划
 * @see GB/T 2260 and the yearly changes that the Ministry of Civil Affairs publishes
 * @example
 * ```ts
 * import { abolishedDivisions } from '@huiqi/model/identifiers';
 *
 * abolishedDivisions['513900']; // => { name: '资阳地区', successors: ['512000'] }
 * ```
 */
export const abolishedDivisions: Readonly<Record<string, AbolishedDivision>> = {
  110103: was('崇文区', '110101'),
  110104: was('宣武区', '110102'),
  110228: was('密云县', '110118'),
  110229: was('延庆县', '110119'),
  120107: was('塘沽区', '120116'),
  120108: was('汉沽区', '120116'),
  120109: was('大港区', '120116'),
  310103: was('卢湾区', '310101'),
  310108: was('闸北区', '310106'),
  310119: was('南汇区', '310115'),
  310230: was('崇明县', '310151'),
  320103: was('白下区', '320104'),
  320107: was('下关区', '320106'),
  320124: was('溧水县', '320117'),
  320125: was('高淳县', '320118'),
  320502: was('沧浪区', '320508'),
  320503: was('平江区', '320508'),
  320504: was('金阊区', '320508'),
  320584: was('吴江市', '320509'),
  330103: was('下城区', '330105'),
  330104: was('江干区', '330102'),
  330204: was('江东区', '330212'),
  330322: was('洞头县', '330305'),
  341400: was('巢湖市', '340100', '340200', '340500'),
  350202: was('鼓浪屿区', '350203'),
  350204: was('开元区', '350203'),
  362400: was('吉安地区', '360800'),
  371200: was('莱芜市', '370100'),
  371202: was('莱城区', '370116'),
  371203: was('钢城区', '370117'),
  440102: was('东山区', '440104'),
  440107: was('芳村区', '440103'),
  440116: was('萝岗区', '440112'),
  440183: was('增城市', '440118'),
  440184: was('从化市', '440117'),
  510122: was('双流县', '510116'),
  510124: was('郫县', '510117'),
  510132: was('新津县', '510118'),
  510724: was('安县', '510705'),
  512081: was('简阳市', '510185'),
  513900: was('资阳地区', '512000'),
  522200: was('铜仁地区', '520600'),
  522400: was('毕节地区', '520500'),
  542100: was('昌都地区', '540300'),
  542200: was('山南地区', '540500'),
  542300: was('日喀则地区', '540200'),
  542400: was('那曲地区', '540600'),
  542600: was('林芝地区', '540400'),
  610125: was('户县', '610118'),
  610126: was('高陵县', '610117'),
  632100: was('海东地区', '630200'),
  652100: was('吐鲁番地区', '650400'),
  652200: was('哈密地区', '650500'),
};
