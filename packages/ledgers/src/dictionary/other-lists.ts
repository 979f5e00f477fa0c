import { words } from './concept.ts';

/** A kind of list that is of no record of the model, or of one only where the bureau says so. */
export interface OtherList {
  /** Words in its headings. */
  readonly words: readonly string[];
  /** Records that it may be a list of all the same. */
  readonly near: readonly string[];
}

/** Kinds of lists that bureaus keep and the model has no record for. */
export const otherLists: Readonly<Record<string, OtherList>> = {
  行政处罚: { words: words('处罚 罚款 没收 违法 办案 案件 柔性执法'), near: [] },
  抽查计划: {
    words: words(
      '抽查计划 抽查任务 抽查类型 抽查事项 抽查对象 抽查比例 抽查频次 抽查数量 抽查领域 抽查名单 抽取 检查主体 检查内容 计划开展 组数 实施单位 年度计划',
    ),
    near: [],
  },
  产品抽检: { words: words('产品名称 食品名称 样品 批号 不合格 抽样 标称 商标 检验结论'), near: [] },
  资金扶持: { words: words('扶持 兑付 补贴 补助 奖补 支持金额 政策名称 政策条款'), near: [] },
  抵押担保: { words: words('抵押 债权 担保 质押'), near: [] },
  特种设备: { words: words('设备种类 设备类别 检验类型 检验周期 检验结论 检验机构 注册代码'), near: [] },
  收费标准: { words: words('收费标准 定价形式 收费对象 收费主体 检验方法 文件依据'), near: [] },
  分类统计: { words: words('户数 件数 占比 同比 环比 小计 合计 累计 增长率'), near: [] },
  行政许可: { words: words('许可 发证 证书编号 证号'), near: ['Enterprise', 'Officer'] },
  知识产权: { words: words('专利 商标 著作权'), near: ['Enterprise'] },
  注销吊销: { words: words('注销 吊销 清算'), near: ['Enterprise'] },
  经营异常名录: { words: words('列入 移出 异常'), near: ['Enterprise'] },
  检查记录: {
    words: words('检查日期 检查时间 检查结果 检查人员 检查机构 检查部门 检查对象 检查内容 后续处置'),
    near: ['Visit'],
  },
  申报推荐: { words: words('申报组织 申报单位 申报企业 推荐'), near: ['Holding', 'Enterprise'] },
  工作任务: { words: words('牵头领导 具体任务 任务名称 针对问题 责任部门 是否完成'), near: ['Target', 'Task'] },
};
