import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: evaluate()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/functions/evaluate.md","filePath":"api/@huiqi/rules/index/functions/evaluate.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/functions/evaluate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / evaluate</p><h1 id="函数-evaluate" tabindex="-1">函数: evaluate() <a class="header-anchor" href="#函数-evaluate" aria-label="Permalink to &quot;函数: evaluate()&quot;">​</a></h1><blockquote><p><strong>evaluate</strong>(<code>open</code>, <code>compiled</code>): <a href="./../../../kernel/index/type-aliases/Determination.html"><code>Determination</code></a>&lt;<a href="./../interfaces/OutcomeValue.html"><code>OutcomeValue</code></a>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/evaluate.ts#L42" target="_blank" rel="noreferrer">packages/rules/src/evaluate.ts:42</a></p><p>Asks one rule about one case.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="open" tabindex="-1">open <a class="header-anchor" href="#open" aria-label="Permalink to &quot;open&quot;">​</a></h3><p><a href="./../interfaces/Case.html"><code>Case</code></a></p><h3 id="compiled" tabindex="-1">compiled <a class="header-anchor" href="#compiled" aria-label="Permalink to &quot;compiled&quot;">​</a></h3><p><a href="./../interfaces/CompiledRule.html"><code>CompiledRule</code></a></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><a href="./../../../kernel/index/type-aliases/Determination.html"><code>Determination</code></a>&lt;<a href="./../interfaces/OutcomeValue.html"><code>OutcomeValue</code></a>&gt;</p><p>determined with the outcome, not applicable with every failing ground (none where the rule does not ask this subject), or undetermined with the missing facts and, where few, the outcomes still possible</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/functions/evaluate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const evaluate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  evaluate as default
};
