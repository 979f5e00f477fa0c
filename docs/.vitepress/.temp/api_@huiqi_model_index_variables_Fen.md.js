import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Fen","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/variables/Fen.md","filePath":"api/@huiqi/model/index/variables/Fen.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/variables/Fen.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / Fen</p><h1 id="变量-fen" tabindex="-1">变量: Fen <a class="header-anchor" href="#变量-fen" aria-label="Permalink to &quot;变量: Fen&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Fen</strong>: <code>ZodInt</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/values/fen.ts#L4" target="_blank" rel="noreferrer">packages/model/src/values/fen.ts:4</a></p><p>Money in whole fen, zero or more. A field says what amount it is.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>金额（分）</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/variables/Fen.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Fen = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Fen as default
};
