import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Condition","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/type-aliases/Condition.md","filePath":"api/@huiqi/rules/index/type-aliases/Condition.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/type-aliases/Condition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / Condition</p><h1 id="类型别名-condition" tabindex="-1">类型别名: Condition <a class="header-anchor" href="#类型别名-condition" aria-label="Permalink to &quot;类型别名: Condition&quot;">​</a></h1><blockquote><p><strong>Condition</strong> = { <code>all</code>: readonly <code>Condition</code>[]; } | { <code>any</code>: readonly <code>Condition</code>[]; } | { <code>atLeast</code>: <code>number</code>; <code>of</code>: readonly <code>Condition</code>[]; } | { <code>not</code>: <code>Condition</code>; } | { <code>judged</code>: <code>string</code>; <code>text?</code>: <code>string</code>; } | <a href="./Comparison.html"><code>Comparison</code></a> | <a href="./../interfaces/Quantified.html"><code>Quantified</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/grammar.ts#L53" target="_blank" rel="noreferrer">packages/rules/src/grammar.ts:53</a></p><p>Something that is yes, no or unknown.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>条件</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/type-aliases/Condition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Condition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Condition as default
};
