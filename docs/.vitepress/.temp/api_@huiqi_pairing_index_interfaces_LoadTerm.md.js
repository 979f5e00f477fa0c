import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: LoadTerm","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/interfaces/LoadTerm.md","filePath":"api/@huiqi/pairing/index/interfaces/LoadTerm.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/interfaces/LoadTerm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / LoadTerm</p><h1 id="接口-loadterm" tabindex="-1">接口: LoadTerm <a class="header-anchor" href="#接口-loadterm" aria-label="Permalink to &quot;接口: LoadTerm&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L93" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:93</a></p><p>What each further place costs an officer, so that loads come out even.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>负荷均衡</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="steps" tabindex="-1">steps <a class="header-anchor" href="#steps" aria-label="Permalink to &quot;steps&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>steps</strong>: readonly <code>object</code>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L99" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:99</a></p><p>Points of each place up to <code>upTo</code>, ascending, never falling; <code>upTo: null</code> stands for all further ones and comes last.</p><hr><h3 id="unit" tabindex="-1">unit <a class="header-anchor" href="#unit" aria-label="Permalink to &quot;unit&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>unit</strong>: <code>&quot;place&quot;</code> | <code>&quot;percent&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L97" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:97</a></p><p>Whether <code>upTo</code> counts places or per cent of the officer&#39;s capacity.</p><hr><h3 id="weight" tabindex="-1">weight <a class="header-anchor" href="#weight" aria-label="Permalink to &quot;weight&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>weight</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L95" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:95</a></p><p>What one point costs, a whole number.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/interfaces/LoadTerm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LoadTerm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LoadTerm as default
};
