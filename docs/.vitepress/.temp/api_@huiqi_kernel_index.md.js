import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@huiqi/kernel","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index.md","filePath":"api/@huiqi/kernel/index.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">惠企 Huiqi</a> / @huiqi/kernel</p><h1 id="huiqi-kernel" tabindex="-1">@huiqi/kernel <a class="header-anchor" href="#huiqi-kernel" aria-label="Permalink to &quot;@huiqi/kernel&quot;">​</a></h1><p>内核：日期、金额、比率、结论 / days, money, ratios, determinations</p><h2 id="模块" tabindex="-1">模块 <a class="header-anchor" href="#模块" aria-label="Permalink to &quot;模块&quot;">​</a></h2><ul><li><a href="./days/">days</a></li><li><a href="./digest/">digest</a></li><li><a href="./index/">index</a></li><li><a href="./random/">random</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
