import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"在市内合法注册并连续生产经营三年以上（含三年）","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/rules/cn-3501.gov-quality-award.operating.md","filePath":"generated-pages/rules/cn-3501.gov-quality-award.operating.md"}');
const _sfc_main = { name: "generated-pages/rules/cn-3501.gov-quality-award.operating.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="在市内合法注册并连续生产经营三年以上-含三年" tabindex="-1">在市内合法注册并连续生产经营三年以上（含三年） <a class="header-anchor" href="#在市内合法注册并连续生产经营三年以上-含三年" aria-label="Permalink to &quot;在市内合法注册并连续生产经营三年以上（含三年）&quot;">​</a></h1><div class="info custom-block"><p class="custom-block-title">据转述</p><p>本条未读到原文，参与判定，但每个结论都附提示：作出决定前请核对原文。</p></div><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>依据</td><td>《福州市政府质量奖评审管理细则》</td></tr><tr><td>发布机关</td><td>福州市政府质量奖评审委员会办公室</td></tr><tr><td>证据等级</td><td>转述</td></tr><tr><td>文件状态</td><td>现行有效</td></tr><tr><td>本条适用期间</td><td>2020年7月28日起</td></tr><tr><td>按哪一天选用文本</td><td>申请之日</td></tr><tr><td>规则编号</td><td><code>cn-3501.gov-quality-award.operating</code></td></tr><tr><td>所在规则包</td><td><a href="./../packs/cn-3501.quality-award.html">福州市政府质量奖</a></td></tr></tbody></table><h2 id="对谁适用" tabindex="-1">对谁适用 <a class="header-anchor" href="#对谁适用" aria-label="Permalink to &quot;对谁适用&quot;">​</a></h2><p>没有另外限定对象。</p><h2 id="条件" tabindex="-1">条件 <a class="header-anchor" href="#条件" aria-label="Permalink to &quot;条件&quot;">​</a></h2><ul><li>“所在地市代码”为“350100”</li><li>“开始经营日期”不晚于申请之日前3年的那一天</li></ul><h2 id="结果" tabindex="-1">结果 <a class="header-anchor" href="#结果" aria-label="Permalink to &quot;结果&quot;">​</a></h2><ul><li>本项申报条件成立</li></ul><h2 id="同一事项的其他规则" tabindex="-1">同一事项的其他规则 <a class="header-anchor" href="#同一事项的其他规则" aria-label="Permalink to &quot;同一事项的其他规则&quot;">​</a></h2><table tabindex="0"><thead><tr><th>规则</th><th>依据</th><th>适用期间</th></tr></thead><tbody><tr><td><a href="./cn-3501.gov-quality-award.reapply.html">获奖五年后方可再次申请</a></td><td>《福州市政府质量奖评审管理细则》</td><td>2020年7月28日起</td></tr><tr><td><a href="./cn-3501.gov-quality-award.other-clauses.html">文件的其余申报条件</a></td><td>《福州市政府质量奖评审管理细则》</td><td>2020年7月28日起</td></tr></tbody></table><h2 id="用例" tabindex="-1">用例 <a class="header-anchor" href="#用例" aria-label="Permalink to &quot;用例&quot;">​</a></h2><p>每次改动都会逐条重算，结论不符就不能合并。</p><table tabindex="0"><thead><tr><th>情形</th><th>日期</th><th>已知事实</th><th>结论</th></tr></thead><tbody><tr><td>满三周年前一日</td><td>申请 2024-06-09</td><td>所在地市代码：350100<br>开始经营日期：2021年6月10日</td><td><strong>不适用</strong><br>理由：开始经营日期</td></tr><tr><td>满三周年之日（含三年）</td><td>申请 2024-06-10</td><td>所在地市代码：350100<br>开始经营日期：2021年6月10日</td><td><strong>本项申报条件成立</strong></td></tr><tr><td>经营起始日不明</td><td>申请 2024-06-10</td><td>所在地市代码：350100<br>开始经营日期：未知</td><td><strong>尚不能确定</strong><br>还须知道：开始经营日期</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/rules/cn-3501.gov-quality-award.operating.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn3501_govQualityAward_operating = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn3501_govQualityAward_operating as default
};
