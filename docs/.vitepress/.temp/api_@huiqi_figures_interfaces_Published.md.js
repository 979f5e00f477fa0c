import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Published","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/figures/interfaces/Published.md","filePath":"api/@huiqi/figures/interfaces/Published.md"}');
const _sfc_main = { name: "api/@huiqi/figures/interfaces/Published.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/figures</a> / Published</p><h1 id="接口-published" tabindex="-1">接口: Published <a class="header-anchor" href="#接口-published" aria-label="Permalink to &quot;接口: Published&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/implied-base.ts#L19" target="_blank" rel="noreferrer">packages/figures/src/implied-base.ts:19</a></p><p>A number as it was published.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="bound" tabindex="-1">bound? <a class="header-anchor" href="#bound" aria-label="Permalink to &quot;bound?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>bound?</strong>: <a href="./../type-aliases/Bound.html"><code>Bound</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/implied-base.ts#L25" target="_blank" rel="noreferrer">packages/figures/src/implied-base.ts:25</a></p><p>Its bound; <code>exact</code> unless given.</p><hr><h3 id="step" tabindex="-1">step <a class="header-anchor" href="#step" aria-label="Permalink to &quot;step&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>step</strong>: <a href="./../type-aliases/Exact.html"><code>Exact</code></a> | <code>null</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/implied-base.ts#L23" target="_blank" rel="noreferrer">packages/figures/src/implied-base.ts:23</a></p><p>The size of its last printed digit where it was rounded to it (half-up), such as 0.1 for 8.6; null for an exact number.</p><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>value</strong>: <a href="./../type-aliases/Exact.html"><code>Exact</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/implied-base.ts#L21" target="_blank" rel="noreferrer">packages/figures/src/implied-base.ts:21</a></p><p>The number as printed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/figures/interfaces/Published.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Published = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Published as default
};
