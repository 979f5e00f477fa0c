import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: CollectionValue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/interfaces/CollectionValue.md","filePath":"api/@huiqi/kernel/index/interfaces/CollectionValue.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/interfaces/CollectionValue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / CollectionValue</p><h1 id="接口-collectionvalue" tabindex="-1">接口: CollectionValue <a class="header-anchor" href="#接口-collectionvalue" aria-label="Permalink to &quot;接口: CollectionValue&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/fact.ts#L30" target="_blank" rel="noreferrer">packages/kernel/src/fact.ts:30</a></p><p>The known records of a collection. Outside <code>completeOver</code> it is not known whether there are more, so an empty list proves nothing there; null claims completeness for no day.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>记录集合</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="completeover" tabindex="-1">completeOver <a class="header-anchor" href="#completeover" aria-label="Permalink to &quot;completeOver&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>completeOver</strong>: <a href="./Period.html"><code>Period</code></a> | <code>null</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/fact.ts#L34" target="_blank" rel="noreferrer">packages/kernel/src/fact.ts:34</a></p><p>The days for which no record is lacking, or null where that is known for none.</p><hr><h3 id="records" tabindex="-1">records <a class="header-anchor" href="#records" aria-label="Permalink to &quot;records&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>records</strong>: readonly <a href="./FactSet.html"><code>FactSet</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/fact.ts#L32" target="_blank" rel="noreferrer">packages/kernel/src/fact.ts:32</a></p><p>The known records, each a fact set of its own; their names carry no <code>it.</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/interfaces/CollectionValue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CollectionValue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CollectionValue as default
};
