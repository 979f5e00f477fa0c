import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"规则库","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/index.md","filePath":"generated-pages/index.md"}');
const _sfc_main = { name: "generated-pages/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="规则库" tabindex="-1">规则库 <a class="header-anchor" href="#规则库" aria-label="Permalink to &quot;规则库&quot;">​</a></h1><p>本栏由规则包直接生成，规则改了，这里随之更新。每条规则一页：写明适用对象、条件、结果、出处、期间和用例。</p><table tabindex="0"><thead><tr><th>规则包</th><th>地区</th><th>事项</th><th>规则</th><th>用例</th><th>没有找到</th></tr></thead><tbody><tr><td><a href="./packs/cn.complaints.html">市场监管投诉举报办理期限</a></td><td>全国</td><td>期限</td><td>14</td><td>52</td><td>5 项</td></tr><tr><td><a href="./packs/cn.metrology.html">强制检定免费（全国）</a></td><td>全国</td><td>减免</td><td>5</td><td>25</td><td>5 项</td></tr><tr><td><a href="./packs/cn.patent.html">专利收费减缴（全国）</a></td><td>全国</td><td>减免</td><td>12</td><td>95</td><td>5 项</td></tr><tr><td><a href="./packs/cn.quality-award.html">中国质量奖</a></td><td>全国</td><td>奖项</td><td>7</td><td>29</td><td>3 项</td></tr><tr><td><a href="./packs/cn.size.html">企业规模划型（全国）</a></td><td>全国</td><td>企业划型</td><td>3</td><td>57</td><td>4 项</td></tr><tr><td><a href="./packs/cn-31.qingpu-quality-award.html">上海市青浦区政府质量奖</a></td><td><code>310118</code></td><td>奖项</td><td>6</td><td>22</td><td>2 项</td></tr><tr><td><a href="./packs/cn-32.testing.html">江苏质标院委托检验减半收费（2025年）</a></td><td><code>320000</code></td><td>减免</td><td>1</td><td>13</td><td>1 项</td></tr><tr><td><a href="./packs/cn-33.quality-award.html">浙江省及所辖市、区政府质量奖</a></td><td><code>330000</code></td><td>奖项</td><td>13</td><td>54</td><td>7 项</td></tr><tr><td><a href="./packs/cn-3501.quality-award.html">福州市政府质量奖</a></td><td><code>350100</code></td><td>奖项</td><td>3</td><td>11</td><td>1 项</td></tr><tr><td><a href="./packs/cn-3502.metrology.html">厦门检验检测收费优惠（2023年）</a></td><td><code>350200</code></td><td>减免</td><td>1</td><td>10</td><td>2 项</td></tr></tbody></table><h2 id="工作日历" tabindex="-1">工作日历 <a class="header-anchor" href="#工作日历" aria-label="Permalink to &quot;工作日历&quot;">​</a></h2><p>没有公布放假安排的年份不推算；涉及该年的期限答复“尚不能确定”。</p><table tabindex="0"><thead><tr><th>日历</th><th>通知</th><th>公布日</th><th>年份</th><th>证据</th></tr></thead><tbody><tr><td><code>cn</code></td><td>国办发明电〔2023〕7号</td><td>2023年10月25日</td><td>2024</td><td>转载</td></tr><tr><td><code>cn</code></td><td>国办发明电〔2024〕12号</td><td>2024年11月12日</td><td>2025</td><td>原文</td></tr><tr><td><code>cn</code></td><td>国务院办公厅关于2026年部分节假日安排的通知</td><td>2025年11月4日</td><td>2026</td><td>转载</td></tr></tbody></table><h2 id="另见" tabindex="-1">另见 <a class="header-anchor" href="#另见" aria-label="Permalink to &quot;另见&quot;">​</a></h2><ul><li><a href="./unconfirmed.html">未核实的规则、草案与没有找到的内容</a></li><li><a href="./words.html">规则可用的词</a></li><li><a href="./dictionary.html">数据字典</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
