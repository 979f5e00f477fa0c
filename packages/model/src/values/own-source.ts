/** The source of a field that no law or standard defines. */
export const ownSource = '惠企数据字典';
