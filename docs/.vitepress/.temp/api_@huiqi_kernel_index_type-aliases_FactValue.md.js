import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: FactValue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/type-aliases/FactValue.md","filePath":"api/@huiqi/kernel/index/type-aliases/FactValue.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/type-aliases/FactValue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / FactValue</p><h1 id="类型别名-factvalue" tabindex="-1">类型别名: FactValue <a class="header-anchor" href="#类型别名-factvalue" aria-label="Permalink to &quot;类型别名: FactValue&quot;">​</a></h1><blockquote><p><strong>FactValue</strong> = <code>string</code> | <code>number</code> | <code>boolean</code> | <a href="./../interfaces/Ratio.html"><code>Ratio</code></a> | <a href="./../interfaces/OneOf.html"><code>OneOf</code></a>&lt;<code>string</code> | <code>number</code> | <code>boolean</code>&gt; | <a href="./../interfaces/CollectionValue.html"><code>CollectionValue</code></a> | <code>null</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/fact.ts#L22" target="_blank" rel="noreferrer">packages/kernel/src/fact.ts:22</a></p><p>The value of a fact: a text (a day is the text <code>YYYY-MM-DD</code>), a number (money in whole fen), a yes or no, an exact ratio, a value known only to be one of several, the records of a collection, or null for unknown.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>事实的值</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/type-aliases/FactValue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FactValue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FactValue as default
};
