import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Term","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/type-aliases/Term.md","filePath":"api/@huiqi/rules/index/type-aliases/Term.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/type-aliases/Term.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / Term</p><h1 id="类型别名-term" tabindex="-1">类型别名: Term <a class="header-anchor" href="#类型别名-term" aria-label="Permalink to &quot;类型别名: Term&quot;">​</a></h1><blockquote><p><strong>Term</strong> = { <code>fact</code>: <code>string</code>; } | { <code>const</code>: <a href="./Constant.html"><code>Constant</code></a>; } | { <code>by?</code>: readonly <code>string</code>[]; <code>param</code>: <code>string</code>; } | { <code>args</code>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>Term</code>&gt;&gt;; <code>formula</code>: <code>string</code>; } | { <code>day</code>: <a href="./../../../kernel/days/interfaces/Span.html"><code>Span</code></a>; <code>of?</code>: <code>Term</code>; }</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/grammar.ts#L12" target="_blank" rel="noreferrer">packages/rules/src/grammar.ts:12</a></p><p>Something that has a value: a fact, a constant, a dated parameter, a formula, or a day reached by a span.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>项</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/type-aliases/Term.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Term = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Term as default
};
