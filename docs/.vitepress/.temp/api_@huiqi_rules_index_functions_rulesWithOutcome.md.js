import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: rulesWithOutcome()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/functions/rulesWithOutcome.md","filePath":"api/@huiqi/rules/index/functions/rulesWithOutcome.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/functions/rulesWithOutcome.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / rulesWithOutcome</p><h1 id="函数-ruleswithoutcome" tabindex="-1">函数: rulesWithOutcome() <a class="header-anchor" href="#函数-ruleswithoutcome" aria-label="Permalink to &quot;函数: rulesWithOutcome()&quot;">​</a></h1><blockquote><p><strong>rulesWithOutcome</strong>(<code>book</code>, <code>outcome</code>): readonly <a href="./../interfaces/CompiledRule.html"><code>CompiledRule</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/book.ts#L69" target="_blank" rel="noreferrer">packages/rules/src/book.ts:69</a></p><p>The rules with an outcome, in the order of their layers.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="book" tabindex="-1">book <a class="header-anchor" href="#book" aria-label="Permalink to &quot;book&quot;">​</a></h3><p><a href="./../interfaces/RuleBook.html"><code>RuleBook</code></a></p><p>the compiled rules</p><h3 id="outcome" tabindex="-1">outcome <a class="header-anchor" href="#outcome" aria-label="Permalink to &quot;outcome&quot;">​</a></h3><p><code>string</code></p><p>the outcome&#39;s name, such as <code>waive</code></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p>readonly <a href="./../interfaces/CompiledRule.html"><code>CompiledRule</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/functions/rulesWithOutcome.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const rulesWithOutcome = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  rulesWithOutcome as default
};
