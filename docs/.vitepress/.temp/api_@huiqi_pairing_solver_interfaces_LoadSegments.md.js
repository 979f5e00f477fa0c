import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: LoadSegments","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/solver/interfaces/LoadSegments.md","filePath":"api/@huiqi/pairing/solver/interfaces/LoadSegments.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/solver/interfaces/LoadSegments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">solver</a> / LoadSegments</p><h1 id="接口-loadsegments" tabindex="-1">接口: LoadSegments <a class="header-anchor" href="#接口-loadsegments" aria-label="Permalink to &quot;接口: LoadSegments&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L36" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:36</a></p><p>Convex load costs: officer <code>i</code>&#39;s segments stand at <code>offsets[i]</code> up to, not including, <code>offsets[i + 1]</code>. Each unit of load up to <code>upTo</code> (exclusive of earlier segments) costs <code>marginal</code>. <code>upTo</code> rises strictly and reaches the capacity; <code>marginal</code> never falls.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>分段负荷成本</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="marginal" tabindex="-1">marginal <a class="header-anchor" href="#marginal" aria-label="Permalink to &quot;marginal&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>marginal</strong>: <code>Int32Array</code>&lt;<code>ArrayBufferLike</code>&gt; | <code>Float64Array</code>&lt;<code>ArrayBufferLike</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L42" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:42</a></p><p>What each unit of load in the segment costs: whole numbers.</p><hr><h3 id="offsets" tabindex="-1">offsets <a class="header-anchor" href="#offsets" aria-label="Permalink to &quot;offsets&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>offsets</strong>: <code>Int32Array</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L38" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:38</a></p><p>Where each officer&#39;s segments begin; <code>officers + 1</code> entries.</p><hr><h3 id="upto" tabindex="-1">upTo <a class="header-anchor" href="#upto" aria-label="Permalink to &quot;upTo&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>upTo</strong>: <code>Int32Array</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/instance.ts#L40" target="_blank" rel="noreferrer">packages/pairing/src/solver/instance.ts:40</a></p><p>The load at which the segment ends.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/solver/interfaces/LoadSegments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LoadSegments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LoadSegments as default
};
