import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"文件的其余申报条件","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/rules/cn-310118.gold-quality-award.other-clauses.md","filePath":"generated-pages/rules/cn-310118.gold-quality-award.other-clauses.md"}');
const _sfc_main = { name: "generated-pages/rules/cn-310118.gold-quality-award.other-clauses.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="文件的其余申报条件" tabindex="-1">文件的其余申报条件 <a class="header-anchor" href="#文件的其余申报条件" aria-label="Permalink to &quot;文件的其余申报条件&quot;">​</a></h1><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>依据</td><td>《2025年度第五届青浦区政府质量奖申报通知》</td></tr><tr><td>发布机关</td><td>上海市青浦区</td></tr><tr><td>证据等级</td><td>转载</td></tr><tr><td>文件状态</td><td>现行有效</td></tr><tr><td>本条适用期间</td><td>2025年1月1日起</td></tr><tr><td>按哪一天选用文本</td><td>申请之日</td></tr><tr><td>规则编号</td><td><code>cn-310118.gold-quality-award.other-clauses</code></td></tr><tr><td>所在规则包</td><td><a href="./../packs/cn-31.qingpu-quality-award.html">上海市青浦区政府质量奖</a></td></tr></tbody></table><h2 id="对谁适用" tabindex="-1">对谁适用 <a class="header-anchor" href="#对谁适用" aria-label="Permalink to &quot;对谁适用&quot;">​</a></h2><p>没有另外限定对象。</p><h2 id="条件" tabindex="-1">条件 <a class="header-anchor" href="#条件" aria-label="Permalink to &quot;条件&quot;">​</a></h2><ul><li>须由有权限的人员认定并签字：已对照文件原文核对其余申报条件和不得申报的情形，均符合</li></ul><h2 id="结果" tabindex="-1">结果 <a class="header-anchor" href="#结果" aria-label="Permalink to &quot;结果&quot;">​</a></h2><ul><li>本项申报条件成立</li></ul><h2 id="说明" tabindex="-1">说明 <a class="header-anchor" href="#说明" aria-label="Permalink to &quot;说明&quot;">​</a></h2><p>原文只见到部分条款（申报通知；管理办法未见到）。未见到的条款不推定为没有，由经办人对照原文核对后签署。</p><h2 id="同一事项的其他规则" tabindex="-1">同一事项的其他规则 <a class="header-anchor" href="#同一事项的其他规则" aria-label="Permalink to &quot;同一事项的其他规则&quot;">​</a></h2><table tabindex="0"><thead><tr><th>规则</th><th>依据</th><th>适用期间</th></tr></thead><tbody><tr><td><a href="./cn-310118.gold-quality-award.operating.html">在区内登记注册并合法生产经营三年以上</a></td><td>《2025年度第五届青浦区政府质量奖申报通知》</td><td>2025年1月1日起</td></tr><tr><td><a href="./cn-310118.gold-quality-award.reapply.html">获质量金奖后五年内不得重新申报该奖项</a></td><td>《2025年度第五届青浦区政府质量奖申报通知》</td><td>2025年1月1日起</td></tr></tbody></table><h2 id="用例" tabindex="-1">用例 <a class="header-anchor" href="#用例" aria-label="Permalink to &quot;用例&quot;">​</a></h2><p>每次改动都会逐条重算，结论不符就不能合并。</p><table tabindex="0"><thead><tr><th>情形</th><th>日期</th><th>已知事实</th><th>结论</th></tr></thead><tbody><tr><td>其余条件：当日签署符合</td><td>申请 2025-08-01</td><td>已对照文件原文核对其余申报条件和不得申报的情形，均符合：经认定符合</td><td><strong>本项申报条件成立</strong></td></tr><tr><td>其余条件：签署不符合</td><td>申请 2025-08-01</td><td>已对照文件原文核对其余申报条件和不得申报的情形，均符合：经认定不符合</td><td><strong>不适用</strong><br>理由：已对照文件原文核对其余申报条件和不得申报的情形，均符合</td></tr><tr><td>其余条件：未签署</td><td>申请 2025-08-01</td><td>无</td><td><strong>尚不能确定</strong><br>还须知道：已对照文件原文核对其余申报条件和不得申报的情形，均符合</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/rules/cn-310118.gold-quality-award.other-clauses.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn310118_goldQualityAward_otherClauses = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn310118_goldQualityAward_otherClauses as default
};
