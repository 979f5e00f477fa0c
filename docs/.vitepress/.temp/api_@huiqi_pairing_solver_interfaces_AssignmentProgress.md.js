import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: AssignmentProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/solver/interfaces/AssignmentProgress.md","filePath":"api/@huiqi/pairing/solver/interfaces/AssignmentProgress.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/solver/interfaces/AssignmentProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">solver</a> / AssignmentProgress</p><h1 id="接口-assignmentprogress" tabindex="-1">接口: AssignmentProgress <a class="header-anchor" href="#接口-assignmentprogress" aria-label="Permalink to &quot;接口: AssignmentProgress&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L54" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:54</a></p><p>How far the solver is.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="excess" tabindex="-1">excess <a class="header-anchor" href="#excess" aria-label="Permalink to &quot;excess&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>excess</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L56" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:56</a></p><p>Places that still stand with an officer who has too many.</p><hr><h3 id="rowscans" tabindex="-1">rowScans <a class="header-anchor" href="#rowscans" aria-label="Permalink to &quot;rowScans&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rowScans</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L58" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:58</a></p><p>Rows read again so far.</p><hr><h3 id="tolerance" tabindex="-1">tolerance <a class="header-anchor" href="#tolerance" aria-label="Permalink to &quot;tolerance&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>tolerance</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L60" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:60</a></p><p>1 means exact; a larger number is a coarse phase that finer ones follow.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/solver/interfaces/AssignmentProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AssignmentProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AssignmentProgress as default
};
