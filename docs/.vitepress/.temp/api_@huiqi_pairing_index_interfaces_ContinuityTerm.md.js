import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: ContinuityTerm","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/interfaces/ContinuityTerm.md","filePath":"api/@huiqi/pairing/index/interfaces/ContinuityTerm.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/interfaces/ContinuityTerm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / ContinuityTerm</p><h1 id="接口-continuityterm" tabindex="-1">接口: ContinuityTerm <a class="header-anchor" href="#接口-continuityterm" aria-label="Permalink to &quot;接口: ContinuityTerm&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L85" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:85</a></p><p>What a change costs: added to every officer but the one so far, where the enterprise had one.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>结对连续性</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="changed" tabindex="-1">changed <a class="header-anchor" href="#changed" aria-label="Permalink to &quot;changed&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>changed</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L89" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:89</a></p><p>Points of a change.</p><hr><h3 id="weight" tabindex="-1">weight <a class="header-anchor" href="#weight" aria-label="Permalink to &quot;weight&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>weight</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L87" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:87</a></p><p>What one point costs, a whole number.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/interfaces/ContinuityTerm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ContinuityTerm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ContinuityTerm as default
};
