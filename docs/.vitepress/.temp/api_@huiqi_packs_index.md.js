import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@huiqi/packs","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/packs/index.md","filePath":"api/@huiqi/packs/index.md"}');
const _sfc_main = { name: "api/@huiqi/packs/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">惠企 Huiqi</a> / @huiqi/packs</p><h1 id="huiqi-packs" tabindex="-1">@huiqi/packs <a class="header-anchor" href="#huiqi-packs" aria-label="Permalink to &quot;@huiqi/packs&quot;">​</a></h1><p>规则包：法规与地方政策数据 / rule packs as data</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/packs/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
