import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"solver","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/solver/index.md","filePath":"api/@huiqi/pairing/solver/index.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/solver/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/pairing</a> / solver</p><h1 id="solver" tabindex="-1">solver <a class="header-anchor" href="#solver" aria-label="Permalink to &quot;solver&quot;">​</a></h1><p>The solver on typed arrays: exact minimum-cost assignment with its certificate. It knows nothing of enterprises, rules or words.</p><h2 id="接口" tabindex="-1">接口 <a class="header-anchor" href="#接口" aria-label="Permalink to &quot;接口&quot;">​</a></h2><ul><li><a href="./interfaces/AssignmentCounters.html">AssignmentCounters</a></li><li><a href="./interfaces/AssignmentInstance.html">AssignmentInstance</a></li><li><a href="./interfaces/AssignmentProgress.html">AssignmentProgress</a></li><li><a href="./interfaces/AssignmentRequest.html">AssignmentRequest</a></li><li><a href="./interfaces/ImpossibilityClaim.html">ImpossibilityClaim</a></li><li><a href="./interfaces/InfeasibleAssignment.html">InfeasibleAssignment</a></li><li><a href="./interfaces/LoadSegments.html">LoadSegments</a></li><li><a href="./interfaces/OptimalAssignment.html">OptimalAssignment</a></li><li><a href="./interfaces/OptimalityClaim.html">OptimalityClaim</a></li><li><a href="./interfaces/Witness.html">Witness</a></li></ul><h2 id="类型别名" tabindex="-1">类型别名 <a class="header-anchor" href="#类型别名" aria-label="Permalink to &quot;类型别名&quot;">​</a></h2><ul><li><a href="./type-aliases/AssignmentResult.html">AssignmentResult</a></li></ul><h2 id="函数" tabindex="-1">函数 <a class="header-anchor" href="#函数" aria-label="Permalink to &quot;函数&quot;">​</a></h2><ul><li><a href="./functions/solveAssignment.html">solveAssignment</a></li><li><a href="./functions/verify.html">verify</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/solver/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
