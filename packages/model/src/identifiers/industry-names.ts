import { industryRanges } from './industry-ranges.ts';

/** A section of the industry classification. */
export interface IndustrySection {
  /** Its name. @zh 门类 */
  readonly name: string;
  /** The number of its first division. */
  readonly first: number;
  /** The number of its last division. */
  readonly last: number;
}

function section(name: string, letter: keyof typeof industryRanges): IndustrySection {
  const [first, last] = industryRanges[letter];
  return { name, first, last };
}

/**
 * The 20 sections by their letter, each with its range of divisions.
 *
 * @zh 国民经济行业分类门类
 * @see GB/T 4754-2017
 * @example
 * ```ts
 * import { industrySections } from '@huiqi/model/identifiers';
 *
 * industrySections['C']; // => { name: '制造业', first: 13, last: 43 }
 * ```
 */
export const industrySections: Readonly<Record<string, IndustrySection>> = {
  A: section('农、林、牧、渔业', 'A'),
  B: section('采矿业', 'B'),
  C: section('制造业', 'C'),
  D: section('电力、热力、燃气及水生产和供应业', 'D'),
  E: section('建筑业', 'E'),
  F: section('批发和零售业', 'F'),
  G: section('交通运输、仓储和邮政业', 'G'),
  H: section('住宿和餐饮业', 'H'),
  I: section('信息传输、软件和信息技术服务业', 'I'),
  J: section('金融业', 'J'),
  K: section('房地产业', 'K'),
  L: section('租赁和商务服务业', 'L'),
  M: section('科学研究和技术服务业', 'M'),
  N: section('水利、环境和公共设施管理业', 'N'),
  O: section('居民服务、修理和其他服务业', 'O'),
  P: section('教育', 'P'),
  Q: section('卫生和社会工作', 'Q'),
  R: section('文化、体育和娱乐业', 'R'),
  S: section('公共管理、社会保障和社会组织', 'S'),
  T: section('国际组织', 'T'),
};

/** The names of the divisions 01 to 97, in order. */
const names: readonly string[] = [
  '农业',
  '林业',
  '畜牧业',
  '渔业',
  '农、林、牧、渔专业及辅助性活动',
  '煤炭开采和洗选业',
  '石油和天然气开采业',
  '黑色金属矿采选业',
  '有色金属矿采选业',
  '非金属矿采选业',
  '开采专业及辅助性活动',
  '其他采矿业',
  '农副食品加工业',
  '食品制造业',
  '酒、饮料和精制茶制造业',
  '烟草制品业',
  '纺织业',
  '纺织服装、服饰业',
  '皮革、毛皮、羽毛及其制品和制鞋业',
  '木材加工和木、竹、藤、棕、草制品业',
  '家具制造业',
  '造纸和纸制品业',
  '印刷和记录媒介复制业',
  '文教、工美、体育和娱乐用品制造业',
  '石油、煤炭及其他燃料加工业',
  '化学原料和化学制品制造业',
  '医药制造业',
  '化学纤维制造业',
  '橡胶和塑料制品业',
  '非金属矿物制品业',
  '黑色金属冶炼和压延加工业',
  '有色金属冶炼和压延加工业',
  '金属制品业',
  '通用设备制造业',
  '专用设备制造业',
  '汽车制造业',
  '铁路、船舶、航空航天和其他运输设备制造业',
  '电气机械和器材制造业',
  '计算机、通信和其他电子设备制造业',
  '仪器仪表制造业',
  '其他制造业',
  '废弃资源综合利用业',
  '金属制品、机械和设备修理业',
  '电力、热力生产和供应业',
  '燃气生产和供应业',
  '水的生产和供应业',
  '房屋建筑业',
  '土木工程建筑业',
  '建筑安装业',
  '建筑装饰、装修和其他建筑业',
  '批发业',
  '零售业',
  '铁路运输业',
  '道路运输业',
  '水上运输业',
  '航空运输业',
  '管道运输业',
  '多式联运和运输代理业',
  '装卸搬运和仓储业',
  '邮政业',
  '住宿业',
  '餐饮业',
  '电信、广播电视和卫星传输服务',
  '互联网和相关服务',
  '软件和信息技术服务业',
  '货币金融服务',
  '资本市场服务',
  '保险业',
  '其他金融业',
  '房地产业',
  '租赁业',
  '商务服务业',
  '研究和试验发展',
  '专业技术服务业',
  '科技推广和应用服务业',
  '水利管理业',
  '生态保护和环境治理业',
  '公共设施管理业',
  '土地管理业',
  '居民服务业',
  '机动车、电子产品和日用产品修理业',
  '其他服务业',
  '教育',
  '卫生',
  '社会工作',
  '新闻和出版业',
  '广播、电视、电影和录音制作业',
  '文化艺术业',
  '体育',
  '娱乐业',
  '中国共产党机关',
  '国家机构',
  '人民政协、民主党派',
  '社会保障',
  '群众团体、社会团体和其他成员组织',
  '基层群众自治组织及其他组织',
  '国际组织',
];

/**
 * The name of a division of the industry classification, or null for a number outside 01 to 97.
 *
 * @zh 国民经济行业分类大类
 * @param division - two digits
 * @see GB/T 4754-2017
 * @example
 * ```ts
 * import { industryDivisionName } from '@huiqi/model/identifiers';
 *
 * industryDivisionName('13'); // => '农副食品加工业'
 * industryDivisionName('98'); // => null
 * ```
 */
export function industryDivisionName(division: string): string | null {
  return /^\d\d$/.test(division) ? (names[Number(division) - 1] ?? null) : null;
}
