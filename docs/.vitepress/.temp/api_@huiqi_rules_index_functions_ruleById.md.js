import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: ruleById()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/functions/ruleById.md","filePath":"api/@huiqi/rules/index/functions/ruleById.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/functions/ruleById.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / ruleById</p><h1 id="函数-rulebyid" tabindex="-1">函数: ruleById() <a class="header-anchor" href="#函数-rulebyid" aria-label="Permalink to &quot;函数: ruleById()&quot;">​</a></h1><blockquote><p><strong>ruleById</strong>(<code>book</code>, <code>id</code>): <a href="./../interfaces/CompiledRule.html"><code>CompiledRule</code></a> | <code>null</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/book.ts#L89" target="_blank" rel="noreferrer">packages/rules/src/book.ts:89</a></p><p>One rule by its id, or null where the book has none.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="book" tabindex="-1">book <a class="header-anchor" href="#book" aria-label="Permalink to &quot;book&quot;">​</a></h3><p><a href="./../interfaces/RuleBook.html"><code>RuleBook</code></a></p><p>the compiled rules</p><h3 id="id" tabindex="-1">id <a class="header-anchor" href="#id" aria-label="Permalink to &quot;id&quot;">​</a></h3><p><code>string</code></p><p>the rule&#39;s id</p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><a href="./../interfaces/CompiledRule.html"><code>CompiledRule</code></a> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/functions/ruleById.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ruleById = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ruleById as default
};
