import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Candidate","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/interfaces/Candidate.md","filePath":"api/@huiqi/pairing/index/interfaces/Candidate.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/interfaces/Candidate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / Candidate</p><h1 id="接口-candidate" tabindex="-1">接口: Candidate <a class="header-anchor" href="#接口-candidate" aria-label="Permalink to &quot;接口: Candidate&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L24" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:24</a></p><p>An officer whom an enterprise could have, and what that costs.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>候选人</p><h2 id="继承于" tabindex="-1">继承于 <a class="header-anchor" href="#继承于" aria-label="Permalink to &quot;继承于&quot;">​</a></h2><ul><li><a href="./Chosen.html"><code>Chosen</code></a></li><li><a href="./Alternative.html"><code>Alternative</code></a></li></ul><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="cost" tabindex="-1">cost <a class="header-anchor" href="#cost" aria-label="Permalink to &quot;cost&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>cost</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L28" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:28</a></p><p>The sum of the terms.</p><hr><h3 id="officerid" tabindex="-1">officerId <a class="header-anchor" href="#officerid" aria-label="Permalink to &quot;officerId&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>officerId</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L26" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:26</a></p><p>The officer.</p><hr><h3 id="terms" tabindex="-1">terms <a class="header-anchor" href="#terms" aria-label="Permalink to &quot;terms&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>terms</strong>: readonly <a href="./CostTerm.html"><code>CostTerm</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L30" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:30</a></p><p>The parts, in the order of the policy&#39;s terms.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/interfaces/Candidate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Candidate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Candidate as default
};
