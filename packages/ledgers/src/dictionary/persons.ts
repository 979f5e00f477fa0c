import { type Concept, words } from './concept.ts';

/** What lists say of persons: officers of the bureau, people of a firm, and whoever typed the list. */
export const personConcepts: readonly Concept[] = [
  {
    name: 'personName',
    headings: words('姓名 干部姓名 人员姓名 执法人员姓名 检查人员姓名 服务专员姓名 专员姓名 同志姓名'),
    cells: 'person',
  },
  { name: 'staffNumber', headings: words('工号 单位工号 人员编号 干部编号 职工编号 人员工号') },
  {
    name: 'department',
    headings: words(
      '部门 科室 所在科室 所在部门 所在业务部门 所属科室 所属部门 股室 所在股室 处室 业务部门 工作部门 所在科所 科所',
    ),
  },
  { name: 'rank', headings: words('职务 担任职务 人员层级 职务层级 行政职务 职务职级 现任职务') },
  { name: 'skills', headings: words('业务专长 专长 特长 业务特长 擅长领域 擅长业务 业务领域'), cells: 'text' },
  { name: 'qualification', headings: words('岗位大类 岗位资质资格 执法事项范围 业务条线'), cells: 'text' },
  {
    name: 'dutyDivisions',
    headings: words('负责区划 负责区域 负责地区 包联区域 包联区划 责任区域 责任区划'),
    cells: 'division',
    several: true,
  },
  {
    name: 'capacity',
    headings: words('包联上限 包联户数上限 最多包联户数 最大包联户数 包联企业上限'),
    cells: 'integer',
  },
  { name: 'absentFrom', headings: words('缺勤首日 请假开始日期 请假起始日期 离岗日期 缺勤开始日期'), cells: 'day' },
  { name: 'absentTo', headings: words('返岗日 返岗日期 返岗时间 返岗日子'), cells: 'day' },
  {
    name: 'visitOfficer',
    headings: words(
      '走访人员 走访人 走访领导 走访干部 走访人姓名 走访人员姓名 检查人员 检查人 服务人员 服务专员 包联干部 包联领导 包联人 联系干部 帮扶干部 带队领导 调研人员',
    ),
    rules: [
      {
        head: words('人 人员 领导 干部 专员'),
        role: words('走访 检查 包联 服务 帮扶 调研'),
        not: words('对象 被 类型 联系 录入 审核 陪同 企业 负责人 受访 法人 人数'),
      },
    ],
    cells: 'person',
    several: true,
  },
  {
    name: 'visitOfficerId',
    headings: words('走访人员编号 走访人员工号 走访人工号 检查人员编号 服务人员工号'),
    several: true,
  },
  {
    name: 'recorder',
    headings: words(
      '录入员 录入人 审核人 设置人 创建人 修改人 填表人 填报人 制表人 经办人 分派人 处理人 主办人 协办人 管理人员',
    ),
    rules: [{ head: words('录入员 录入人 审核人 创建人 修改人 填报人 填表人 createby') }],
  },
  {
    name: 'legalPerson',
    headings: words(
      '法定代表人 法人 法人代表 公司法人 经营者 负责人 企业负责人 法定代表人姓名 负责人姓名 经营者姓名 业主',
    ),
    rules: [{ head: words('法定代表人 法人代表 法人 负责人 法定代表人姓名 负责人姓名'), not: ['电话'] }],
  },
  {
    name: 'contact',
    headings: words('联系人 联络员 企业联系人 企业联络员 联系人姓名 联络人'),
    rules: [{ head: words('联系人 联络员 联络人 联系人姓名') }],
  },
  {
    name: 'phone',
    headings: words('电话 联系电话 手机 手机号 手机号码 联系方式 来电号码 联系人电话 固定电话'),
    rules: [{ head: words('电话 手机 手机号 手机号码 电话号码 联系方式') }],
    cells: 'phone',
  },
  { name: 'identityNumber', headings: words('身份证号 身份证号码 证件号码 身份证') },
  { name: 'leader', headings: words('牵头领导 分管领导 责任领导 责任人') },
];
