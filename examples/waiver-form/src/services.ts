import type { WaiverOrder } from '@huiqi/sdk';
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

/** A service by its fee item; null where there is none. */
export function serviceOf(item: string): Service | null {
  return serviceGroups.flatMap(({ services }) => services).find((one) => one.item === item) ?? null;
}
