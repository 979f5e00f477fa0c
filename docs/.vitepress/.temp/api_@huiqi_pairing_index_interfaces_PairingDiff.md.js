import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: PairingDiff","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/interfaces/PairingDiff.md","filePath":"api/@huiqi/pairing/index/interfaces/PairingDiff.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/interfaces/PairingDiff.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / PairingDiff</p><h1 id="接口-pairingdiff" tabindex="-1">接口: PairingDiff <a class="header-anchor" href="#接口-pairingdiff" aria-label="Permalink to &quot;接口: PairingDiff&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L126" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:126</a></p><p>What changed against the pairs so far.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>结对变动</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="added" tabindex="-1">added <a class="header-anchor" href="#added" aria-label="Permalink to &quot;added&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>added</strong>: readonly <a href="./Pair.html"><code>Pair</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L132" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:132</a></p><p>An officer more.</p><hr><h3 id="changed" tabindex="-1">changed <a class="header-anchor" href="#changed" aria-label="Permalink to &quot;changed&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>changed</strong>: readonly <a href="./PairChange.html"><code>PairChange</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L130" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:130</a></p><p>Another officer.</p><hr><h3 id="kept" tabindex="-1">kept <a class="header-anchor" href="#kept" aria-label="Permalink to &quot;kept&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kept</strong>: readonly <a href="./Pair.html"><code>Pair</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L128" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:128</a></p><p>As before.</p><hr><h3 id="removed" tabindex="-1">removed <a class="header-anchor" href="#removed" aria-label="Permalink to &quot;removed&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>removed</strong>: readonly <a href="./PairEnd.html"><code>PairEnd</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L134" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:134</a></p><p>An officer less.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/interfaces/PairingDiff.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PairingDiff = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PairingDiff as default
};
