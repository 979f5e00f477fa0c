import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"复审费减缴","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/rules/cn.patent.reduction.reexamination.md","filePath":"generated-pages/rules/cn.patent.reduction.reexamination.md"}');
const _sfc_main = { name: "generated-pages/rules/cn.patent.reduction.reexamination.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="复审费减缴" tabindex="-1">复审费减缴 <a class="header-anchor" href="#复审费减缴" aria-label="Permalink to &quot;复审费减缴&quot;">​</a></h1><div class="info custom-block"><p class="custom-block-title">据转述</p><p>本条未读到原文，参与判定，但每个结论都附提示：作出决定前请核对原文。</p></div><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>依据</td><td>《专利收费减缴办法》（财税〔2016〕78号）</td></tr><tr><td>发布机关</td><td>财政部、国家发展改革委</td></tr><tr><td>证据等级</td><td>转述</td></tr><tr><td>文件状态</td><td>现行有效</td></tr><tr><td>本条适用期间</td><td>2016年9月1日起</td></tr><tr><td>按哪一天选用文本</td><td>请求减缴之日</td></tr><tr><td>规则编号</td><td><code>cn.patent.reduction.reexamination</code></td></tr><tr><td>所在规则包</td><td><a href="./../packs/cn.patent.html">专利收费减缴（全国）</a></td></tr></tbody></table><h2 id="对谁适用" tabindex="-1">对谁适用 <a class="header-anchor" href="#对谁适用" aria-label="Permalink to &quot;对谁适用&quot;">​</a></h2><ul><li>“服务类别”为“专利复审”</li><li>“收费项目代码”为“patent.reexamination”</li></ul><h2 id="条件" tabindex="-1">条件 <a class="header-anchor" href="#条件" aria-label="Permalink to &quot;条件&quot;">​</a></h2><ul><li>“专利申请人（专利权人）”中的每一条记录都符合： <ul><li>满足下列任何一项： <ul><li>“申请人类别”属于其中之一：事业单位、社会团体、非营利性科研机构</li><li>“上年度应纳税所得额（个人为全年收入）”小于参数“可减缴的上年度收入上限（低于）”（按申请人类别取值）</li></ul></li></ul></li></ul><h2 id="结果" tabindex="-1">结果 <a class="header-anchor" href="#结果" aria-label="Permalink to &quot;结果&quot;">​</a></h2><ul><li>减免费用 <ul><li>减免比例：参数“减缴比例”（按专利申请人（专利权人）数取值）</li><li>性质：法定</li></ul></li></ul><h2 id="说明" tabindex="-1">说明 <a class="header-anchor" href="#说明" aria-label="Permalink to &quot;说明&quot;">​</a></h2><p>适用请求减缴之日的标准；只能请求减缴尚未到期的费用。</p><h2 id="用例" tabindex="-1">用例 <a class="header-anchor" href="#用例" aria-label="Permalink to &quot;用例&quot;">​</a></h2><p>每次改动都会逐条重算，结论不符就不能合并。</p><table tabindex="0"><thead><tr><th>情形</th><th>日期</th><th>已知事实</th><th>结论</th></tr></thead><tbody><tr><td>复审费70%</td><td>请求减缴 2025-06-01</td><td>服务类别：专利复审<br>收费项目代码：patent.reexamination<br>专利申请人（专利权人）：2 条【申请人类别 企业，上年度应纳税所得额（个人为全年收入） 0.01元】【申请人类别 事业单位】，0001-01-01 起齐全</td><td><strong>减免费用</strong><br>减免比例：70%<br>性质：法定</td></tr><tr><td>申请人不明</td><td>请求减缴 2025-06-01</td><td>服务类别：专利复审<br>收费项目代码：patent.reexamination</td><td><strong>尚不能确定</strong><br>还须知道：专利申请人（专利权人）</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/rules/cn.patent.reduction.reexamination.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn_patent_reduction_reexamination = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn_patent_reduction_reexamination as default
};
