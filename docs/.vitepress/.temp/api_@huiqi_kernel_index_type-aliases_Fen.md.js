import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Fen","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/type-aliases/Fen.md","filePath":"api/@huiqi/kernel/index/type-aliases/Fen.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/type-aliases/Fen.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / Fen</p><h1 id="类型别名-fen" tabindex="-1">类型别名: Fen <a class="header-anchor" href="#类型别名-fen" aria-label="Permalink to &quot;类型别名: Fen&quot;">​</a></h1><blockquote><p><strong>Fen</strong> = <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/fen.ts#L12" target="_blank" rel="noreferrer">packages/kernel/src/fen.ts:12</a></p><p>Money in whole fen (one hundredth of a yuan), always a safe integer.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>金额(分)</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/type-aliases/Fen.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Fen = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Fen as default
};
