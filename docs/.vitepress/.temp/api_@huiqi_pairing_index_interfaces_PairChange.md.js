import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: PairChange","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/interfaces/PairChange.md","filePath":"api/@huiqi/pairing/index/interfaces/PairChange.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/interfaces/PairChange.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / PairChange</p><h1 id="接口-pairchange" tabindex="-1">接口: PairChange <a class="header-anchor" href="#接口-pairchange" aria-label="Permalink to &quot;接口: PairChange&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L108" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:108</a></p><p>A pair that is no longer as it was.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>变动</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="enterpriseid" tabindex="-1">enterpriseId <a class="header-anchor" href="#enterpriseid" aria-label="Permalink to &quot;enterpriseId&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>enterpriseId</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L110" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:110</a></p><p>The enterprise.</p><hr><h3 id="from" tabindex="-1">from <a class="header-anchor" href="#from" aria-label="Permalink to &quot;from&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>from</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L112" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:112</a></p><p>The officer so far.</p><hr><h3 id="to" tabindex="-1">to <a class="header-anchor" href="#to" aria-label="Permalink to &quot;to&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>to</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L114" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:114</a></p><p>The officer from now on.</p><hr><h3 id="what" tabindex="-1">what <a class="header-anchor" href="#what" aria-label="Permalink to &quot;what&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>what</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L116" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:116</a></p><p>Why the one so far is not kept.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/interfaces/PairChange.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PairChange = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PairChange as default
};
