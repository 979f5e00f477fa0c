import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Bound","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/figures/type-aliases/Bound.md","filePath":"api/@huiqi/figures/type-aliases/Bound.md"}');
const _sfc_main = { name: "api/@huiqi/figures/type-aliases/Bound.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/figures</a> / Bound</p><h1 id="类型别名-bound" tabindex="-1">类型别名: Bound <a class="header-anchor" href="#类型别名-bound" aria-label="Permalink to &quot;类型别名: Bound&quot;">​</a></h1><blockquote><p><strong>Bound</strong> = <code>&quot;exact&quot;</code> | <code>&quot;at-least&quot;</code> | <code>&quot;at-most&quot;</code> | <code>&quot;about&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/figure.ts#L9" target="_blank" rel="noreferrer">packages/figures/src/figure.ts:9</a></p><p>How a number stands to the truth: <code>exact</code>, <code>at-least</code> (余、多、超、以上), <code>at-most</code> (近、不足) or <code>about</code> (约, or no side known).</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>数字的界</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/figures/type-aliases/Bound.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Bound = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Bound as default
};
