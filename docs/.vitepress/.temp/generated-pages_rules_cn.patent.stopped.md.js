import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"停征的专利收费","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/rules/cn.patent.stopped.md","filePath":"generated-pages/rules/cn.patent.stopped.md"}');
const _sfc_main = { name: "generated-pages/rules/cn.patent.stopped.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="停征的专利收费" tabindex="-1">停征的专利收费 <a class="header-anchor" href="#停征的专利收费" aria-label="Permalink to &quot;停征的专利收费&quot;">​</a></h1><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>依据</td><td>《关于停征、免征和调整部分行政事业性收费有关政策的通知》（财税〔2018〕37号）第三条</td></tr><tr><td>发布机关</td><td>财政部、国家发展改革委</td></tr><tr><td>证据等级</td><td>转载</td></tr><tr><td>文件状态</td><td>现行有效</td></tr><tr><td>本条适用期间</td><td>2018年8月1日起</td></tr><tr><td>按哪一天选用文本</td><td>缴费期限届满之日</td></tr><tr><td>规则编号</td><td><code>cn.patent.stopped</code></td></tr><tr><td>所在规则包</td><td><a href="./../packs/cn.patent.html">专利收费减缴（全国）</a></td></tr></tbody></table><h2 id="对谁适用" tabindex="-1">对谁适用 <a class="header-anchor" href="#对谁适用" aria-label="Permalink to &quot;对谁适用&quot;">​</a></h2><ul><li>“收费项目代码”属于其中之一：patent.registration、patent.grant-printing、patent.agent-change、patent.pct-transmittal</li></ul><h2 id="条件" tabindex="-1">条件 <a class="header-anchor" href="#条件" aria-label="Permalink to &quot;条件&quot;">​</a></h2><ul><li>没有另外的条件</li></ul><h2 id="结果" tabindex="-1">结果 <a class="header-anchor" href="#结果" aria-label="Permalink to &quot;结果&quot;">​</a></h2><ul><li>减免费用 <ul><li>全部免收：是</li><li>性质：法定</li></ul></li></ul><h2 id="说明" tabindex="-1">说明 <a class="header-anchor" href="#说明" aria-label="Permalink to &quot;说明&quot;">​</a></h2><p>缴费期限在2018-07-31及以前届满的，仍按原标准缴纳。</p><h2 id="用例" tabindex="-1">用例 <a class="header-anchor" href="#用例" aria-label="Permalink to &quot;用例&quot;">​</a></h2><p>每次改动都会逐条重算，结论不符就不能合并。</p><table tabindex="0"><thead><tr><th>情形</th><th>日期</th><th>已知事实</th><th>结论</th></tr></thead><tbody><tr><td>停征首日到期的登记费</td><td>缴费期限届满 2018-08-01</td><td>收费项目代码：patent.registration</td><td><strong>减免费用</strong><br>全部免收：是<br>性质：法定</td></tr><tr><td>2018-07-31到期的登记费仍须缴纳</td><td>缴费期限届满 2018-07-31</td><td>收费项目代码：patent.registration</td><td><strong>不适用</strong><br>理由：缴费期限届满</td></tr><tr><td>PCT 传送费</td><td>缴费期限届满 2025-01-01</td><td>收费项目代码：patent.pct-transmittal</td><td><strong>减免费用</strong><br>全部免收：是<br>性质：法定</td></tr><tr><td>公布印刷费未停征</td><td>缴费期限届满 2025-01-01</td><td>收费项目代码：patent.publication-printing</td><td><strong>不适用</strong><br>不属于适用对象</td></tr><tr><td>到期日不明</td><td>决定 2025-01-01</td><td>收费项目代码：patent.registration</td><td><strong>尚不能确定</strong><br>还须知道：缴费期限届满</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/rules/cn.patent.stopped.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn_patent_stopped = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn_patent_stopped as default
};
