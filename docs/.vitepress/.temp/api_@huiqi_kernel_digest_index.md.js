import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"digest","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/digest/index.md","filePath":"api/@huiqi/kernel/digest/index.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/digest/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/kernel</a> / digest</p><h1 id="digest" tabindex="-1">digest <a class="header-anchor" href="#digest" aria-label="Permalink to &quot;digest&quot;">​</a></h1><p>Digests of plain data, so that anyone can check that an answer rests on the same facts and packs.</p><h2 id="接口" tabindex="-1">接口 <a class="header-anchor" href="#接口" aria-label="Permalink to &quot;接口&quot;">​</a></h2><ul><li><a href="./interfaces/Hash.html">Hash</a></li></ul><h2 id="函数" tabindex="-1">函数 <a class="header-anchor" href="#函数" aria-label="Permalink to &quot;函数&quot;">​</a></h2><ul><li><a href="./functions/canonicalJson.html">canonicalJson</a></li><li><a href="./functions/digestOf.html">digestOf</a></li><li><a href="./functions/digestOfText.html">digestOfText</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/digest/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
