import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: openCase()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/functions/openCase.md","filePath":"api/@huiqi/rules/index/functions/openCase.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/functions/openCase.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / openCase</p><h1 id="函数-opencase" tabindex="-1">函数: openCase() <a class="header-anchor" href="#函数-opencase" aria-label="Permalink to &quot;函数: openCase()&quot;">​</a></h1><blockquote><p><strong>openCase</strong>(<code>book</code>, <code>input</code>): <a href="./../interfaces/Case.html"><code>Case</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L60" target="_blank" rel="noreferrer">packages/rules/src/case.ts:60</a></p><p>Opens a case on a rule book.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="book" tabindex="-1">book <a class="header-anchor" href="#book" aria-label="Permalink to &quot;book&quot;">​</a></h3><p><a href="./../interfaces/RuleBook.html"><code>RuleBook</code></a></p><p>the compiled rules</p><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><p><a href="./../interfaces/CaseInput.html"><code>CaseInput</code></a></p><p>facts, days, judgements and the calendar; not changed, and not to be changed while the case is in use</p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><a href="./../interfaces/Case.html"><code>Case</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/functions/openCase.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const openCase = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  openCase as default
};
