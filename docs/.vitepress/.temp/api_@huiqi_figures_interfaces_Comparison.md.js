import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Comparison","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/figures/interfaces/Comparison.md","filePath":"api/@huiqi/figures/interfaces/Comparison.md"}');
const _sfc_main = { name: "api/@huiqi/figures/interfaces/Comparison.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/figures</a> / Comparison</p><h1 id="接口-comparison" tabindex="-1">接口: Comparison <a class="header-anchor" href="#接口-comparison" aria-label="Permalink to &quot;接口: Comparison&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/compare.ts#L10" target="_blank" rel="noreferrer">packages/figures/src/compare.ts:10</a></p><p>Two figures set against each other.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="difference" tabindex="-1">difference <a class="header-anchor" href="#difference" aria-label="Permalink to &quot;difference&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>difference</strong>: <a href="./Figure.html"><code>Figure</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/compare.ts#L12" target="_blank" rel="noreferrer">packages/figures/src/compare.ts:12</a></p><p>The later figure less the earlier one.</p><hr><h3 id="growth" tabindex="-1">growth <a class="header-anchor" href="#growth" aria-label="Permalink to &quot;growth&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>growth</strong>: <a href="./Figure.html"><code>Figure</code></a> | <code>null</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/compare.ts#L14" target="_blank" rel="noreferrer">packages/figures/src/compare.ts:14</a></p><p>The growth as a ratio, or null where the earlier figure is zero.</p><h4 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h4><p>增长率</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/figures/interfaces/Comparison.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Comparison = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Comparison as default
};
