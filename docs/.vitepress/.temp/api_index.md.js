import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"惠企 Huiqi v0.0.0","description":"","frontmatter":{},"headers":[],"relativePath":"api/index.md","filePath":"api/index.md"}');
const _sfc_main = { name: "api/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="惠企-huiqi-v0-0-0" tabindex="-1">惠企 Huiqi v0.0.0 <a class="header-anchor" href="#惠企-huiqi-v0-0-0" aria-label="Permalink to &quot;惠企 Huiqi v0.0.0&quot;">​</a></h1><h2 id="包" tabindex="-1">包 <a class="header-anchor" href="#包" aria-label="Permalink to &quot;包&quot;">​</a></h2><ul><li><a href="./@huiqi/awards/">@huiqi/awards</a></li><li><a href="./@huiqi/calendar/">@huiqi/calendar</a></li><li><a href="./@huiqi/classification/">@huiqi/classification</a></li><li><a href="./@huiqi/fees/">@huiqi/fees</a></li><li><a href="./@huiqi/figures/">@huiqi/figures</a></li><li><a href="./@huiqi/kernel/">@huiqi/kernel</a></li><li><a href="./@huiqi/ledgers/">@huiqi/ledgers</a></li><li><a href="./@huiqi/messages/">@huiqi/messages</a></li><li><a href="./@huiqi/model/">@huiqi/model</a></li><li><a href="./@huiqi/packs/">@huiqi/packs</a></li><li><a href="./@huiqi/pairing/">@huiqi/pairing</a></li><li><a href="./@huiqi/reports/">@huiqi/reports</a></li><li><a href="./@huiqi/rules/">@huiqi/rules</a></li><li><a href="./@huiqi/sdk/">@huiqi/sdk</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
