import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: ComparisonWord","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/type-aliases/ComparisonWord.md","filePath":"api/@huiqi/rules/index/type-aliases/ComparisonWord.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/type-aliases/ComparisonWord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / ComparisonWord</p><h1 id="类型别名-comparisonword" tabindex="-1">类型别名: ComparisonWord <a class="header-anchor" href="#类型别名-comparisonword" aria-label="Permalink to &quot;类型别名: ComparisonWord&quot;">​</a></h1><blockquote><p><strong>ComparisonWord</strong> = <code>&quot;eq&quot;</code> | <code>&quot;ne&quot;</code> | <code>&quot;in&quot;</code> | <code>&quot;lt&quot;</code> | <code>&quot;lte&quot;</code> | <code>&quot;gt&quot;</code> | <code>&quot;gte&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/grammar.ts#L20" target="_blank" rel="noreferrer">packages/rules/src/grammar.ts:20</a></p><p>The comparison words; exactly one stands beside <code>left</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/type-aliases/ComparisonWord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ComparisonWord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ComparisonWord as default
};
