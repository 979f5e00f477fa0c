import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: AssignmentCounters","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/solver/interfaces/AssignmentCounters.md","filePath":"api/@huiqi/pairing/solver/interfaces/AssignmentCounters.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/solver/interfaces/AssignmentCounters.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">solver</a> / AssignmentCounters</p><h1 id="接口-assignmentcounters" tabindex="-1">接口: AssignmentCounters <a class="header-anchor" href="#接口-assignmentcounters" aria-label="Permalink to &quot;接口: AssignmentCounters&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L64" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:64</a></p><p>What the solver did, counted and not timed: the same input gives the same counts on every machine.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="phases" tabindex="-1">phases <a class="header-anchor" href="#phases" aria-label="Permalink to &quot;phases&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>phases</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L72" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:72</a></p><p>Phases: 1 unless the solver fell back to scaling.</p><hr><h3 id="priceupdates" tabindex="-1">priceUpdates <a class="header-anchor" href="#priceupdates" aria-label="Permalink to &quot;priceUpdates&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>priceUpdates</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L70" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:70</a></p><p>Price updates over the whole graph.</p><hr><h3 id="pushes" tabindex="-1">pushes <a class="header-anchor" href="#pushes" aria-label="Permalink to &quot;pushes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pushes</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L68" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:68</a></p><p>Places moved from one officer to another.</p><hr><h3 id="rowscans" tabindex="-1">rowScans <a class="header-anchor" href="#rowscans" aria-label="Permalink to &quot;rowScans&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rowScans</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L66" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:66</a></p><p>Rows read again after the first pass, which reads each row once.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/solver/interfaces/AssignmentCounters.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AssignmentCounters = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AssignmentCounters as default
};
