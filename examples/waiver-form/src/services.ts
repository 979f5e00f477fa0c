import type { WaiverOrder } from '@huiqi/sdk/fees';
import type { Text } from './words.ts';

/** Something fees are charged for, as a line of an order names it. */
export interface Service {
  /** The code of the fee item; the page tells services apart by it. */
  readonly item: string;
  /** The service the item belongs to. */
  readonly service: WaiverOrder['lines'][number]['service'];
  /** What it is called. */
  readonly name: Text;
}

/** Services that belong together. */
export interface ServiceGroup {
  /** What they are called. */
  readonly name: Text;
  /** The services. */
  readonly services: readonly Service[];
}

const service = (item: string, code: Service['service'], zh: string, en: string): Service => ({
  item,
  service: code,
  name: { zh, en },
});

/** What the page asks about. */
export const serviceGroups: readonly ServiceGroup[] = [
  {
    name: { zh: '计量', en: 'Measuring instruments' },
    services: [
      service('verification-mandatory', 'verification-mandatory', '强制检定', 'mandatory verification'),
      service('verification', 'verification', '非强制检定', 'voluntary verification'),
      service('calibration', 'calibration', '校准', 'calibration'),
    ],
  },
  {
    name: { zh: '检验和认证', en: 'Tests and certification' },
    services: [
      service('product-test', 'product-test', '产品检验', 'product test'),
      service('special-equipment', 'special-equipment', '特种设备检验', 'special equipment inspection'),
      service('certification', 'certification', '认证', 'certification'),
    ],
  },
  {
    name: { zh: '专利和商标', en: 'Patents and trademarks' },
    services: [
      service('patent.application', 'patent-application', '专利申请费', 'patent application fee'),
      service('patent.examination', 'patent-examination', '专利实质审查费', 'patent examination fee'),
      service('patent.reexamination', 'patent-reexamination', '专利复审费', 'patent re-examination fee'),
      service('patent.annual', 'patent-annual', '专利年费', 'patent annual fee'),
      service('patent.registration', 'other', '专利登记费', 'patent registration fee'),
      service('trademark-registration', 'trademark-registration', '商标注册', 'trademark registration'),
      service('trademark-renewal', 'trademark-renewal', '商标续展', 'trademark renewal'),
    ],
  },
  {
    name: { zh: '医疗器械和药品', en: 'Devices and drugs' },
    services: [
      service('device-registration', 'device-registration', '医疗器械注册', 'medical device registration'),
      service('drug-registration', 'drug-registration', '药品注册', 'drug registration'),
    ],
  },
];

/** Items that rules name and the page does not offer. */
const furtherItems: Readonly<Record<string, Text>> = {
  'patent.publication-printing': { zh: '公布印刷费', en: 'publication printing fee' },
  'patent.invalidation': { zh: '无效宣告请求费', en: 'invalidation fee' },
  'patent.priority': { zh: '优先权要求费', en: 'priority fee' },
  'patent.claim-from-11': { zh: '权利要求附加费（第11项起）', en: 'claims fee from the 11th' },
  'patent.claims': { zh: '权利要求附加费（按总项数）', en: 'claims fee, by all claims' },
  'patent.pages': { zh: '说明书附加费（按总页数）', en: 'page fee, by all pages' },
  'patent.extension-first': { zh: '延长期限请求费（第一次）', en: 'fee for a first extension of time' },
  'patent.extension-second': { zh: '延长期限请求费（再次）', en: 'fee for a second extension of time' },
  'patent.subsidy': { zh: '授权发明专利资助', en: 'subsidy for a granted invention' },
  'patent.page-31-to-300': { zh: '说明书附加费（第31至300页）', en: 'page fee, 31st to 300th' },
  'patent.page-from-301': { zh: '说明书附加费（第301页起）', en: 'page fee from the 301st' },
  'patent.applicant-change': { zh: '著录事项变更费', en: 'fee for a change of bibliographic data' },
  'patent.copy': { zh: '文件副本证明费', en: 'fee for a certified copy' },
  'patent.annual-restored': { zh: '恢复权利时补缴的年费', en: 'annual fee paid in a restoration' },
  'patent.restoration': { zh: '恢复权利请求费', en: 'restoration fee' },
  'patent.term-compensation-request': { zh: '期限补偿请求费', en: 'term compensation request fee' },
  'patent.term-compensation-annual': { zh: '期限补偿年费', en: 'term compensation annual fee' },
  'patent.grant-printing': { zh: '授权公告印刷费', en: 'grant printing fee' },
  'patent.agent-change': { zh: '代理人变更手续费', en: 'fee for a change of agent' },
  'patent.pct-transmittal': { zh: 'PCT 传送费', en: 'PCT transmittal fee' },
};

/** What fee items are called. */
export const itemNames: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(serviceGroups.flatMap(({ services }) => services.map(({ item, name }) => [item, name]))),
  ...furtherItems,
};

/** A service by its fee item; null where there is none. */
export function serviceOf(item: string): Service | null {
  return serviceGroups.flatMap(({ services }) => services).find((one) => one.item === item) ?? null;
}
