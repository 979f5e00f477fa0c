import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: AssignmentResult","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/solver/type-aliases/AssignmentResult.md","filePath":"api/@huiqi/pairing/solver/type-aliases/AssignmentResult.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/solver/type-aliases/AssignmentResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">solver</a> / AssignmentResult</p><h1 id="类型别名-assignmentresult" tabindex="-1">类型别名: AssignmentResult <a class="header-anchor" href="#类型别名-assignmentresult" aria-label="Permalink to &quot;类型别名: AssignmentResult&quot;">​</a></h1><blockquote><p><strong>AssignmentResult</strong> = <a href="./../interfaces/OptimalAssignment.html"><code>OptimalAssignment</code></a> | <a href="./../interfaces/InfeasibleAssignment.html"><code>InfeasibleAssignment</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L122" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:122</a></p><p>What the solver answers: a proven optimum or a proven impossibility.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/solver/type-aliases/AssignmentResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AssignmentResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AssignmentResult as default
};
