import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"read","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/read/index.md","filePath":"api/@huiqi/rules/read/index.md"}');
const _sfc_main = { name: "api/@huiqi/rules/read/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/rules</a> / read</p><h1 id="read" tabindex="-1">read <a class="header-anchor" href="#read" aria-label="Permalink to &quot;read&quot;">​</a></h1><p>Reading packs from disk or network: zod turns what is wrong into issues, then the pack is sealed with its digest.</p><h2 id="变量" tabindex="-1">变量 <a class="header-anchor" href="#变量" aria-label="Permalink to &quot;变量&quot;">​</a></h2><ul><li><a href="./variables/GoldenCaseSchema.html">GoldenCaseSchema</a></li><li><a href="./variables/PackSchema.html">PackSchema</a></li></ul><h2 id="函数" tabindex="-1">函数 <a class="header-anchor" href="#函数" aria-label="Permalink to &quot;函数&quot;">​</a></h2><ul><li><a href="./functions/readGoldenCases.html">readGoldenCases</a></li><li><a href="./functions/readPack.html">readPack</a></li><li><a href="./functions/sealPack.html">sealPack</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/read/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
