import type { LocalDate } from '@huiqi/kernel';

/** GB/T 2260 does not use this code: no real district is meant. */
export const division = '330399';

/** The first day of the year that the ledgers tell of. */
export const yearStart: LocalDate = '2026-01-01';

/** The last day that anything in the ledgers may bear. */
export const asOf: LocalDate = '2026-11-20';

/** The parks of the district. */
export const parks = ['示例经开园', '示例高新园', '示例港口园', '示例老城片区'] as const;

/** The stations, in the order of the parks they look after. */
export const stations = ['经开监管所', '高新监管所', '港口监管所', '老城监管所'] as const;

/** What officers may know well. */
export const skills = ['计量', '标准', '质量管理', '认证', '知识产权', '特种设备', '检验检测', '登记注册'] as const;
