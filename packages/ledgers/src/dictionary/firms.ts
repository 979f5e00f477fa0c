import { type Concept, words } from './concept.ts';

const notTheFirm = words(
  '股东 门店 产品 牵头 协办 生产 制造 曾用 责任 承办 主办 办理 办结 管辖 登记 认定 发证 检定 检验 承检 检测 填报 联系 行业 类型 分类 性质 规模 状态 计量 计费 执法 处罚 实施 发布 推荐 主管 上级 配合 协助 供应 施工 供货 隶属 收费 办案 科室 政策 项目 奖项 任务 指标 商品 器具 设备 活动 行动 计划 荣誉 信息 标准',
);

/** The credit code, which its cells prove by their check. */
export const creditCode: Concept = {
  name: 'creditCode',
  headings: words(
    '统一社会信用代码 UniSCID 统一信用代码 统一代码 社会信用代码 社会统一信用代码 信用代码 企业信用代码 检查对象编码 统一社会信用代码号 机构信用代码 主体身份代码 经营主体身份代码',
  ),
  rules: [
    {
      head: words('信用代码 统一代码 信用代码号 信用代码证号'),
      not: words('股权 股东 受限 投资 生产 制造 上级 总公司 机构名'),
    },
  ],
  cells: 'creditCode',
};

/** What lists say of a firm; beside the Chinese headings stand the names of the data items of registration systems. */
export const firmConcepts: readonly Concept[] = [
  {
    name: 'firmName',
    headings: words(
      '企业名称 EntName 名称 单位名称 公司名称 工作单位 经营者名称 经营者注册名称 检查对象名称 被检查单位 被抽样单位 被抽样单位名称 当事人 当事人名称 申报组织名称 申报单位 申报企业 获奖单位 获奖企业 获奖者 兑付企业 使用单位 行政相对人 行政相对人名称 市场主体 市场主体名称 经营主体 经营主体名称 企业 单位 公司 企业全称 单位全称 公司全称 受检单位 送检单位 委托单位 缴费单位 交费单位 走访企业 走访单位 走访对象 服务企业 服务对象 包联企业 结对企业 挂钩企业 帮扶企业 纳税人名称 商户名称 商家名称 户名 组织名称 企业单位名称 法人单位名称',
    ),
    rules: [
      {
        head: ['名称', '全称'],
        role: words('企业 单位 公司 经营者 对象 组织 主体 相对人 商户 商家 纳税人'),
        not: notTheFirm,
      },
      {
        head: words('企业 单位 公司 商户 组织'),
        role: words('走访 被 服务 申报 获奖 受检 送检 委托 使用 包联 结对 帮扶 挂钩 缴费 交费 诉求 反映 抽中'),
        not: notTheFirm,
      },
    ],
    cells: 'organisation',
  },
  creditCode,
  { name: 'registrationNumber', headings: words('注册号 RegNo 营业执照注册号 营业执照号 工商注册号 执照号') },
  { name: 'otherNumber', headings: words('组织机构代码 纳税人识别号 税号') },
  {
    name: 'enterpriseId',
    headings: words(
      '企业编号 企业ID 企业序号 单位编号 单位ID 企业代码 企业编码 公司代码 所在单位ID 公司ID 公司编号 企业标识',
    ),
  },
  {
    name: 'registeredOn',
    headings: words(
      '成立日期 EstDate 成立时间 注册日期 注册时间 开业日期 开业时间 设立日期 设立时间 登记注册日期 注册登记日期',
    ),
    rules: [
      { head: ['日期', '时间'], role: words('成立 注册 开业 设立'), not: words('变更 注销 有效 到期 商标 账号 用户') },
    ],
    cells: 'day',
  },
  { name: 'approvedOn', headings: words('核准日期 核准时间 登记日期 登记时间 变更日期 变更时间'), cells: 'day' },
  { name: 'operatingSince', headings: words('开始经营日期 开始经营时间 经营开始日期 投产日期 投产时间'), cells: 'day' },
  {
    name: 'firmKind',
    headings: words(
      '企业类型 EntType 主体类别 主体类型 市场主体类型 市场主体类别 经营主体类型 经营主体类别 企业性质 单位性质',
    ),
    cells: 'firmKind',
  },
  {
    name: 'industry',
    headings: words(
      '行业 所属行业 IndustryCo 行业代码 行业大类 行业大类名称 行业门类 行业中类 行业小类 行业名称 行业类别 行业分类 国民经济行业 国民经济行业代码 国民经济行业分类 行业门类代码 行业大类代码 行业小类代码',
    ),
    rules: [
      {
        head: words('行业 行业代码 行业名称 行业类别 行业分类 行业门类 行业大类 行业中类 行业小类'),
        role: words('所属 所在 企业 国民经济 主要'),
        not: words('协会 许可 主管 加入'),
      },
    ],
    cells: 'industry',
  },
  {
    name: 'division',
    headings: words(
      '地区 所在地区 所属地区 区域 所在区域 所属区域 行政区域 行政区划 区划 区划代码 所在区划 所在区划代码 行政区划代码 省份 省 城市 市 区县 县区 区 县 省份名称 城市名称 区县名称 所在省份 所在城市 所在省 所在市 所在县 所在区县',
    ),
    rules: [
      {
        head: words('省 市 区 县 省份 城市 区县 地区 区域 区划 区划代码'),
        role: words('所在 所属 行政'),
        not: words('片区 园区 商圈 责任 社区 小区 负责 包联'),
      },
    ],
    cells: 'division',
    several: true,
  },
  // Its code has more digits than the six of a county.
  {
    name: 'township',
    headings: words('镇街 乡镇 街道 镇 乡镇街道 街道乡镇 属地 所属地'),
    rules: [{ head: words('镇 街道 乡镇 镇街 村'), role: words('所在 所属') }],
  },
  {
    name: 'park',
    headings: words('所在园区 所属园区 园区 园区名称 所属小微园区 所在工业园区 产业园区'),
    rules: [{ head: words('园区 园区名称'), role: words('所在 所属 入驻') }],
  },
  {
    name: 'employees',
    headings: words(
      '从业人数 从业人员 从业人员数 从业人员数量 从业人员人数 用工规模 用工人数 员工人数 员工数 职工人数 职工数 年末从业人员 期末从业人员数 从业人员期末人数 职工总数 员工总数 从业总人数 员工数量 职工数量',
    ),
    rules: [
      {
        head: words('人数 人员数 从业人员 员工数 职工数 用工规模'),
        role: words('从业 用工 员工 职工'),
        not: words('参保 高管 残疾 党员 技术 研发 新增 平均 女 编号 工号 占比'),
      },
    ],
    cells: 'integer',
  },
  {
    name: 'revenue',
    headings: words(
      '营业收入 主营业务收入 年营业收入 上年营业收入 上年度营业收入 全年营业收入 营业总收入 年营收 上年营收',
    ),
    rules: [{ head: ['营业收入', '营业总收入', '营收'], not: words('同比 增速 增长 预计 目标 计划 累计') }],
    cells: 'money',
  },
  {
    name: 'assets',
    headings: words('资产总额 资产总计 总资产 年末资产总额 期末资产总额'),
    rules: [{ head: words('资产总额 资产总计 总资产'), not: words('净 平均 增长 增速 同比') }],
    cells: 'money',
  },
  {
    name: 'capital',
    headings: words('注册资本 RegCap 注册资金 认缴出资额'),
    rules: [{ head: ['注册资本', '注册资金'] }],
    cells: 'money',
  },
  {
    name: 'aboveScale',
    headings: words(
      '是否规上 是否规模以上 是否规上企业 规模以上 规上企业 是否规上工业企业 是否规模以上企业 是否规上单位',
    ),
    cells: 'boolean',
  },
  {
    name: 'highTechUntil',
    headings: words('高新技术企业证书有效期至 高新技术企业有效期至 高企证书有效期至 高企有效期至 高企证书到期日期'),
    cells: 'day',
  },
  { name: 'firmSize', headings: words('企业规模 规模 规模类型') },
  {
    name: 'address',
    headings: words('住所 Dom 住所地 地址 注册地址 经营地址 详细地址 经营场所 企业地址 单位地址 通讯地址'),
    rules: [{ head: words('地址 住所 住所地 场所') }],
  },
  { name: 'scope', headings: words('经营范围 OpScope 主营业务 主要业务活动 主要产品') },
  { name: 'formerName', headings: words('曾用名 曾用名称 原名称') },
  { name: 'holder', headings: words('股东 公司股东 投资人'), rules: [{ head: ['股东', '投资人'] }] },
  {
    name: 'shop',
    headings: words('门店名称 店铺名称 店名 网店名称'),
    rules: [{ head: ['名称'], role: ['门店', '店铺', '网店'] }],
  },
  {
    name: 'maker',
    headings: words(
      '生产企业 生产企业名称 标称生产企业名称 生产厂家 生产厂商 生产厂名 制造商 制造单位 生产者 生产单位',
    ),
    rules: [{ head: words('企业 企业名称 厂家 厂商 厂名 单位 单位名称'), role: words('生产 制造 标称') }],
  },
  {
    name: 'station',
    headings: words('管辖单位 片区 商圈 责任区 监管所 市场监管所 所属监管所 所属市场监管所 辖区 网格'),
    rules: [{ head: words('片区 商圈 责任区 监管所 管辖单位 社区') }],
  },
  {
    name: 'authority',
    headings: words('登记机关 认定部门 认定机构 发证机关 认定发布部门'),
    rules: [{ head: words('机关 部门 机构'), role: words('登记 认定 发证 许可 发布 列入 移出 决定') }],
  },
  { name: 'firmStatus', headings: words('登记状态 经营状态 企业状态 企业登记状态 存续状态 帮扶状态') },
];
