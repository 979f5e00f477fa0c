import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"outcome","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/outcome/index.md","filePath":"api/@huiqi/model/outcome/index.md"}');
const _sfc_main = { name: "api/@huiqi/model/outcome/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/model</a> / outcome</p><h1 id="outcome" tabindex="-1">outcome <a class="header-anchor" href="#outcome" aria-label="Permalink to &quot;outcome&quot;">​</a></h1><p>Schemas of the kernel&#39;s results, for those who take determinations from a wire. A type test keeps them equal to the kernel&#39;s types.</p><h2 id="变量" tabindex="-1">变量 <a class="header-anchor" href="#变量" aria-label="Permalink to &quot;变量&quot;">​</a></h2><ul><li><a href="./variables/Basis.html">Basis</a></li><li><a href="./variables/CalendarReference.html">CalendarReference</a></li><li><a href="./variables/Caution.html">Caution</a></li><li><a href="./variables/Citation.html">Citation</a></li><li><a href="./variables/Evidence.html">Evidence</a></li><li><a href="./variables/Ground.html">Ground</a></li><li><a href="./variables/Issue.html">Issue</a></li><li><a href="./variables/JsonValue.html">JsonValue</a></li><li><a href="./variables/MissingFact.html">MissingFact</a></li><li><a href="./variables/NotApplicable.html">NotApplicable</a></li><li><a href="./variables/PackReference.html">PackReference</a></li><li><a href="./variables/Params.html">Params</a></li><li><a href="./variables/Period.html">Period</a></li><li><a href="./variables/Severity.html">Severity</a></li><li><a href="./variables/Step.html">Step</a></li><li><a href="./variables/Truth.html">Truth</a></li></ul><h2 id="函数" tabindex="-1">函数 <a class="header-anchor" href="#函数" aria-label="Permalink to &quot;函数&quot;">​</a></h2><ul><li><a href="./functions/Determination.html">Determination</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/outcome/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
