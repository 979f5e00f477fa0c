import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Pairing","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/type-aliases/Pairing.md","filePath":"api/@huiqi/pairing/index/type-aliases/Pairing.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/type-aliases/Pairing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / Pairing</p><h1 id="类型别名-pairing" tabindex="-1">类型别名: Pairing <a class="header-anchor" href="#类型别名-pairing" aria-label="Permalink to &quot;类型别名: Pairing&quot;">​</a></h1><blockquote><p><strong>Pairing</strong> = <a href="./../interfaces/Paired.html"><code>Paired</code></a> | <a href="./../interfaces/Impossible.html"><code>Impossible</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L196" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:196</a></p><p>What <a href="./../functions/pair.html">pair</a> answers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/type-aliases/Pairing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Pairing = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Pairing as default
};
