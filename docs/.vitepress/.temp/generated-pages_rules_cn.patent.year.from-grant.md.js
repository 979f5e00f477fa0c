import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"年费自授权当年起的年度","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/rules/cn.patent.year.from-grant.md","filePath":"generated-pages/rules/cn.patent.year.from-grant.md"}');
const _sfc_main = { name: "generated-pages/rules/cn.patent.year.from-grant.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="年费自授权当年起的年度" tabindex="-1">年费自授权当年起的年度 <a class="header-anchor" href="#年费自授权当年起的年度" aria-label="Permalink to &quot;年费自授权当年起的年度&quot;">​</a></h1><div class="info custom-block"><p class="custom-block-title">据转述</p><p>本条未读到原文，参与判定，但每个结论都附提示：作出决定前请核对原文。</p></div><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>依据</td><td>《专利收费减缴办法》（财税〔2016〕78号）</td></tr><tr><td>发布机关</td><td>财政部、国家发展改革委</td></tr><tr><td>证据等级</td><td>转述</td></tr><tr><td>文件状态</td><td>现行有效</td></tr><tr><td>本条适用期间</td><td>2016年9月1日起</td></tr><tr><td>按哪一天选用文本</td><td>缴费期限届满之日</td></tr><tr><td>规则编号</td><td><code>cn.patent.year.from-grant</code></td></tr><tr><td>所在规则包</td><td><a href="./../packs/cn.patent.html">专利收费减缴（全国）</a></td></tr></tbody></table><h2 id="对谁适用" tabindex="-1">对谁适用 <a class="header-anchor" href="#对谁适用" aria-label="Permalink to &quot;对谁适用&quot;">​</a></h2><p>没有另外限定对象。</p><h2 id="条件" tabindex="-1">条件 <a class="header-anchor" href="#条件" aria-label="Permalink to &quot;条件&quot;">​</a></h2><ul><li>没有另外的条件</li></ul><h2 id="结果" tabindex="-1">结果 <a class="header-anchor" href="#结果" aria-label="Permalink to &quot;结果&quot;">​</a></h2><ul><li>得出“年费自授权当年起的年度”：公式 <code>yearsFromGrant</code>（<code>year</code> 取“专利年费年度”；<code>filedOn</code> 取“专利申请日”；<code>grantedOn</code> 取“专利授权公告日”）的结果</li></ul><h2 id="用例" tabindex="-1">用例 <a class="header-anchor" href="#用例" aria-label="Permalink to &quot;用例&quot;">​</a></h2><p>每次改动都会逐条重算，结论不符就不能合并。</p><table tabindex="0"><thead><tr><th>情形</th><th>日期</th><th>已知事实</th><th>结论</th></tr></thead><tbody><tr><td>申请后第4年授权，第13年年费是授权当年起第10年</td><td>缴费期限届满 2021-02-28</td><td>专利申请日：2009年3月1日<br>专利授权公告日：2012年5月1日<br>专利年费年度：13</td><td><strong>得出</strong><br>年费自授权当年起的年度：10</td></tr><tr><td>授权当年的年费是第1年</td><td>缴费期限届满 2021-02-28</td><td>专利申请日：2009年3月1日<br>专利授权公告日：2012年5月1日<br>专利年费年度：4</td><td><strong>得出</strong><br>年费自授权当年起的年度：1</td></tr><tr><td>授权日不明</td><td>缴费期限届满 2021-02-28</td><td>专利申请日：2009年3月1日<br>专利年费年度：4</td><td><strong>尚不能确定</strong><br>还须知道：专利授权公告日</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/rules/cn.patent.year.from-grant.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn_patent_year_fromGrant = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn_patent_year_fromGrant as default
};
