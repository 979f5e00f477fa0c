import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Exact","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/figures/type-aliases/Exact.md","filePath":"api/@huiqi/figures/type-aliases/Exact.md"}');
const _sfc_main = { name: "api/@huiqi/figures/type-aliases/Exact.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/figures</a> / Exact</p><h1 id="类型别名-exact" tabindex="-1">类型别名: Exact <a class="header-anchor" href="#类型别名-exact" aria-label="Permalink to &quot;类型别名: Exact&quot;">​</a></h1><blockquote><p><strong>Exact</strong> = <code>number</code> | <a href="./../../kernel/index/interfaces/Ratio.html"><code>Ratio</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/exact.ts#L8" target="_blank" rel="noreferrer">packages/figures/src/exact.ts:8</a></p><p>An exact number: a safe integer, or a fraction of two in lowest terms where it is no integer.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>精确数</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/figures/type-aliases/Exact.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Exact = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Exact as default
};
