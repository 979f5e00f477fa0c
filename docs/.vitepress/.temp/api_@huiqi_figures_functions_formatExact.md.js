import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: formatExact()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/figures/functions/formatExact.md","filePath":"api/@huiqi/figures/functions/formatExact.md"}');
const _sfc_main = { name: "api/@huiqi/figures/functions/formatExact.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/figures</a> / formatExact</p><h1 id="函数-formatexact" tabindex="-1">函数: formatExact() <a class="header-anchor" href="#函数-formatexact" aria-label="Permalink to &quot;函数: formatExact()&quot;">​</a></h1><blockquote><p><strong>formatExact</strong>(<code>value</code>, <code>decimals?</code>, <code>bound?</code>): <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/format-figure.ts#L73" target="_blank" rel="noreferrer">packages/figures/src/format-figure.ts:73</a></p><p>An exact number as decimal text.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><a href="./../type-aliases/Exact.html"><code>Exact</code></a></p><p>the number</p><h3 id="decimals" tabindex="-1">decimals? <a class="header-anchor" href="#decimals" aria-label="Permalink to &quot;decimals?&quot;">​</a></h3><p><code>number</code></p><p>how many; unless given, as many as the number needs up to two</p><h3 id="bound" tabindex="-1">bound? <a class="header-anchor" href="#bound" aria-label="Permalink to &quot;bound?&quot;">​</a></h3><p><a href="./../type-aliases/Bound.html"><code>Bound</code></a> = <code>&#39;exact&#39;</code></p><p>a lower bound is rounded down and an upper bound up; anything else half-up, away from zero</p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/figures/functions/formatExact.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const formatExact = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  formatExact as default
};
