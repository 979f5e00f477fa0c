import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Ratio","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/interfaces/Ratio.md","filePath":"api/@huiqi/kernel/index/interfaces/Ratio.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/interfaces/Ratio.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / Ratio</p><h1 id="接口-ratio" tabindex="-1">接口: Ratio <a class="header-anchor" href="#接口-ratio" aria-label="Permalink to &quot;接口: Ratio&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/ratio.ts#L10" target="_blank" rel="noreferrer">packages/kernel/src/ratio.ts:10</a></p><p>An exact fraction of two safe integers in lowest terms, the denominator above zero.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>比率</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="den" tabindex="-1">den <a class="header-anchor" href="#den" aria-label="Permalink to &quot;den&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>den</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/ratio.ts#L14" target="_blank" rel="noreferrer">packages/kernel/src/ratio.ts:14</a></p><p>The denominator, above zero.</p><hr><h3 id="num" tabindex="-1">num <a class="header-anchor" href="#num" aria-label="Permalink to &quot;num&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>num</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/ratio.ts#L12" target="_blank" rel="noreferrer">packages/kernel/src/ratio.ts:12</a></p><p>The numerator.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/interfaces/Ratio.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Ratio = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Ratio as default
};
