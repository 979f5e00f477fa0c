import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"行业大类对应的划型行业","description":"","frontmatter":{},"headers":[],"relativePath":"generated-pages/rules/cn.size.industry.division.md","filePath":"generated-pages/rules/cn.size.industry.division.md"}');
const _sfc_main = { name: "generated-pages/rules/cn.size.industry.division.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="行业大类对应的划型行业" tabindex="-1">行业大类对应的划型行业 <a class="header-anchor" href="#行业大类对应的划型行业" aria-label="Permalink to &quot;行业大类对应的划型行业&quot;">​</a></h1><table tabindex="0"><thead><tr><th>项目</th><th>内容</th></tr></thead><tbody><tr><td>依据</td><td>《统计上大中小微型企业划分办法（2017）》（国统字〔2017〕213号）</td></tr><tr><td>发布机关</td><td>国家统计局</td></tr><tr><td>证据等级</td><td>转载</td></tr><tr><td>文件状态</td><td>现行有效</td></tr><tr><td>本条适用期间</td><td>2017年12月28日起</td></tr><tr><td>按哪一天选用文本</td><td>划型之日</td></tr><tr><td>规则编号</td><td><code>cn.size.industry.division</code></td></tr><tr><td>所在规则包</td><td><a href="./../packs/cn.size.html">企业规模划型（全国）</a></td></tr></tbody></table><h2 id="对谁适用" tabindex="-1">对谁适用 <a class="header-anchor" href="#对谁适用" aria-label="Permalink to &quot;对谁适用&quot;">​</a></h2><p>没有另外限定对象。</p><h2 id="条件" tabindex="-1">条件 <a class="header-anchor" href="#条件" aria-label="Permalink to &quot;条件&quot;">​</a></h2><ul><li>不属于下列情形： <ul><li>“行业大类”属于其中之一：59、70</li></ul></li></ul><h2 id="结果" tabindex="-1">结果 <a class="header-anchor" href="#结果" aria-label="Permalink to &quot;结果&quot;">​</a></h2><ul><li>得出“划型行业”：参数“国民经济行业大类对应的划型行业(大类 59、70 按中类)”（按行业大类取值）</li></ul><h2 id="用例" tabindex="-1">用例 <a class="header-anchor" href="#用例" aria-label="Permalink to &quot;用例&quot;">​</a></h2><p>每次改动都会逐条重算，结论不符就不能合并。</p><table tabindex="0"><thead><tr><th>情形</th><th>日期</th><th>已知事实</th><th>结论</th></tr></thead><tbody><tr><td>制造业属于工业</td><td>划型 2026-03-02</td><td>行业大类：35</td><td><strong>得出</strong><br>划型行业：工业</td></tr><tr><td>大类不明</td><td>划型 2026-03-02</td><td>无</td><td><strong>尚不能确定</strong><br>还须知道：行业大类</td></tr><tr><td>国家标准没有的大类</td><td>划型 2026-03-02</td><td>行业大类：98</td><td><strong>尚不能确定</strong></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated-pages/rules/cn.size.industry.division.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cn_size_industry_division = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cn_size_industry_division as default
};
