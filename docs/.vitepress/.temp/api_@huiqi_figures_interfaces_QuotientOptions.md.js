import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: QuotientOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/figures/interfaces/QuotientOptions.md","filePath":"api/@huiqi/figures/interfaces/QuotientOptions.md"}');
const _sfc_main = { name: "api/@huiqi/figures/interfaces/QuotientOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/figures</a> / QuotientOptions</p><h1 id="接口-quotientoptions" tabindex="-1">接口: QuotientOptions <a class="header-anchor" href="#接口-quotientoptions" aria-label="Permalink to &quot;接口: QuotientOptions&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/quotient.ts#L8" target="_blank" rel="noreferrer">packages/figures/src/quotient.ts:8</a></p><p>What a division may be told.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="assumptions" tabindex="-1">assumptions? <a class="header-anchor" href="#assumptions" aria-label="Permalink to &quot;assumptions?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>assumptions?</strong>: readonly <code>string</code>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/quotient.ts#L16" target="_blank" rel="noreferrer">packages/figures/src/quotient.ts:16</a></p><p>What has to be true for the result to be right.</p><hr><h3 id="id" tabindex="-1">id? <a class="header-anchor" href="#id" aria-label="Permalink to &quot;id?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>id?</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/quotient.ts#L10" target="_blank" rel="noreferrer">packages/figures/src/quotient.ts:10</a></p><p>The id of the result; <code>NUMERATOR/DENOMINATOR</code> unless given.</p><hr><h3 id="label" tabindex="-1">label? <a class="header-anchor" href="#label" aria-label="Permalink to &quot;label?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>label?</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/quotient.ts#L12" target="_blank" rel="noreferrer">packages/figures/src/quotient.ts:12</a></p><p>The label of the result; <code>NUMERATOR/DENOMINATOR</code> unless given.</p><hr><h3 id="relations" tabindex="-1">relations? <a class="header-anchor" href="#relations" aria-label="Permalink to &quot;relations?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>relations?</strong>: readonly <a href="./Subset.html"><code>Subset</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/quotient.ts#L14" target="_blank" rel="noreferrer">packages/figures/src/quotient.ts:14</a></p><p>The declared relations between scopes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/figures/interfaces/QuotientOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const QuotientOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  QuotientOptions as default
};
