import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: InfeasibleAssignment","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/solver/interfaces/InfeasibleAssignment.md","filePath":"api/@huiqi/pairing/solver/interfaces/InfeasibleAssignment.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/solver/interfaces/InfeasibleAssignment.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">solver</a> / InfeasibleAssignment</p><h1 id="接口-infeasibleassignment" tabindex="-1">接口: InfeasibleAssignment <a class="header-anchor" href="#接口-infeasibleassignment" aria-label="Permalink to &quot;接口: InfeasibleAssignment&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L112" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:112</a></p><p>No pairing can meet the demands.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="counters" tabindex="-1">counters <a class="header-anchor" href="#counters" aria-label="Permalink to &quot;counters&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>counters</strong>: <a href="./AssignmentCounters.html"><code>AssignmentCounters</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L118" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:118</a></p><p>What the solver did.</p><hr><h3 id="status" tabindex="-1">status <a class="header-anchor" href="#status" aria-label="Permalink to &quot;status&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>status</strong>: <code>&quot;infeasible&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L114" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:114</a></p><p>Tells the two outcomes apart.</p><hr><h3 id="witness" tabindex="-1">witness <a class="header-anchor" href="#witness" aria-label="Permalink to &quot;witness&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>witness</strong>: <a href="./Witness.html"><code>Witness</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L116" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:116</a></p><p>Why not.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/solver/interfaces/InfeasibleAssignment.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InfeasibleAssignment = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InfeasibleAssignment as default
};
