import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"2018-07-31所处的自授权当年起的年度","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/rules/cn.patent.year.from-grant-at-extension.md","filePath":"generated-pages/rules/cn.patent.year.from-grant-at-extension.md"}');
const _sfc_main = { name: "generated-pages/rules/cn.patent.year.from-grant-at-extension.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_2018-07-31所处的自授权当年起的年度" tabindex="-1">2018-07-31所处的自授权当年起的年度 <a class="header-anchor" href="#_2018-07-31所处的自授权当年起的年度" aria-label="Permalink to &quot;2018-07-31所处的自授权当年起的年度&quot;">​</a></h1><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>依据</td><td>《关于停征、免征和调整部分行政事业性收费有关政策的通知》（财税〔2018〕37号）</td></tr><tr><td>发布机关</td><td>财政部、国家发展改革委</td></tr><tr><td>证据等级</td><td>转载</td></tr><tr><td>文件状态</td><td>现行有效</td></tr><tr><td>本条适用期间</td><td>2018年8月1日起</td></tr><tr><td>按哪一天选用文本</td><td>缴费期限届满之日</td></tr><tr><td>规则编号</td><td><code>cn.patent.year.from-grant-at-extension</code></td></tr><tr><td>所在规则包</td><td><a href="./../packs/cn.patent.html">专利收费减缴（全国）</a></td></tr></tbody></table><h2 id="对谁适用" tabindex="-1">对谁适用 <a class="header-anchor" href="#对谁适用" aria-label="Permalink to &quot;对谁适用&quot;">​</a></h2><p>没有另外限定对象。</p><h2 id="条件" tabindex="-1">条件 <a class="header-anchor" href="#条件" aria-label="Permalink to &quot;条件&quot;">​</a></h2><ul><li>没有另外的条件</li></ul><h2 id="结果" tabindex="-1">结果 <a class="header-anchor" href="#结果" aria-label="Permalink to &quot;结果&quot;">​</a></h2><ul><li>得出“2018年7月31日所处的自授权当年起的年度”：公式 <code>yearsFromGrant</code>（<code>year</code> 取“2018年7月31日所处的专利年度”；<code>filedOn</code> 取“专利申请日”；<code>grantedOn</code> 取“专利授权公告日”）的结果</li></ul><h2 id="用例" tabindex="-1">用例 <a class="header-anchor" href="#用例" aria-label="Permalink to &quot;用例&quot;">​</a></h2><p>每次改动都会逐条重算，结论不符就不能合并。</p><table tabindex="0"><thead><tr><th>情形</th><th>日期</th><th>已知事实</th><th>结论</th></tr></thead><tbody><tr><td>2018-07-31处于授权当年起第7年</td><td>缴费期限届满 2021-02-28</td><td>专利申请日：2009年3月1日<br>专利授权公告日：2012年5月1日</td><td><strong>得出</strong><br>2018年7月31日所处的自授权当年起的年度：7</td></tr><tr><td>授权日不明</td><td>缴费期限届满 2021-02-28</td><td>专利申请日：2009年3月1日</td><td><strong>尚不能确定</strong><br>还须知道：专利授权公告日</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/rules/cn.patent.year.from-grant-at-extension.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn_patent_year_fromGrantAtExtension = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn_patent_year_fromGrantAtExtension as default
};
