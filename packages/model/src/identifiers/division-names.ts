import { ownValue } from '@huiqi/kernel';
/**
 * The 34 divisions of the province level by their code.
 *
 * @zh 省级行政区划
 * @see GB/T 2260
 */
export const provinceNames: Readonly<Record<string, string>> = {
  110000: '北京市',
  120000: '天津市',
  130000: '河北省',
  140000: '山西省',
  150000: '内蒙古自治区',
  210000: '辽宁省',
  220000: '吉林省',
  230000: '黑龙江省',
  310000: '上海市',
  320000: '江苏省',
  330000: '浙江省',
  340000: '安徽省',
  350000: '福建省',
  360000: '江西省',
  370000: '山东省',
  410000: '河南省',
  420000: '湖北省',
  430000: '湖南省',
  440000: '广东省',
  450000: '广西壮族自治区',
  460000: '海南省',
  500000: '重庆市',
  510000: '四川省',
  520000: '贵州省',
  530000: '云南省',
  540000: '西藏自治区',
  610000: '陕西省',
  620000: '甘肃省',
  630000: '青海省',
  640000: '宁夏回族自治区',
  650000: '新疆维吾尔自治区',
  710000: '台湾省',
  810000: '香港特别行政区',
  820000: '澳门特别行政区',
};

/** Names below the province level; a small part of the standard. A code that is not here is accepted without a name. */
const otherNames: Readonly<Record<string, string>> = {
  100000: '全国',
  330300: '温州市',
  330304: '瓯海区',
  360800: '吉安市',
  370900: '泰安市',
  510700: '绵阳市',
  512000: '资阳市',
};

/**
 * The name of a division, or null where this package does not carry it: the province level is complete, of the rest it has a few.
 *
 * @zh 区划名称
 * @see GB/T 2260
 * @example
 * ```ts
 * import { divisionName } from '@huiqi/model/identifiers';
 *
 * divisionName('330304'); // => '瓯海区'
 * divisionName('510703'); // => null
 * ```
 */
export function divisionName(code: string): string | null {
  return ownValue(provinceNames, code) ?? ownValue(otherNames, code);
}
