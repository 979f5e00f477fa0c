import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Distance","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/interfaces/Distance.md","filePath":"api/@huiqi/pairing/index/interfaces/Distance.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/interfaces/Distance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / Distance</p><h1 id="接口-distance" tabindex="-1">接口: Distance <a class="header-anchor" href="#接口-distance" aria-label="Permalink to &quot;接口: Distance&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/input.ts#L73" target="_blank" rel="noreferrer">packages/pairing/src/input.ts:73</a></p><p>How far an officer&#39;s post is from an enterprise.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>距离</p><h2 id="继承" tabindex="-1">继承 <a class="header-anchor" href="#继承" aria-label="Permalink to &quot;继承&quot;">​</a></h2><ul><li><a href="./Pair.html"><code>Pair</code></a></li></ul><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="enterpriseid" tabindex="-1">enterpriseId <a class="header-anchor" href="#enterpriseid" aria-label="Permalink to &quot;enterpriseId&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>enterpriseId</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/input.ts#L55" target="_blank" rel="noreferrer">packages/pairing/src/input.ts:55</a></p><p>The enterprise.</p><h4 id="继承自" tabindex="-1">继承自 <a class="header-anchor" href="#继承自" aria-label="Permalink to &quot;继承自&quot;">​</a></h4><p><a href="./Pair.html"><code>Pair</code></a>.<a href="./Pair.html#enterpriseid"><code>enterpriseId</code></a></p><hr><h3 id="metres" tabindex="-1">metres <a class="header-anchor" href="#metres" aria-label="Permalink to &quot;metres&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>metres</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/input.ts#L75" target="_blank" rel="noreferrer">packages/pairing/src/input.ts:75</a></p><p>The way in metres.</p><hr><h3 id="officerid" tabindex="-1">officerId <a class="header-anchor" href="#officerid" aria-label="Permalink to &quot;officerId&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>officerId</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/input.ts#L57" target="_blank" rel="noreferrer">packages/pairing/src/input.ts:57</a></p><p>The officer.</p><h4 id="继承自-1" tabindex="-1">继承自 <a class="header-anchor" href="#继承自-1" aria-label="Permalink to &quot;继承自&quot;">​</a></h4><p><a href="./Pair.html"><code>Pair</code></a>.<a href="./Pair.html#officerid"><code>officerId</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/interfaces/Distance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Distance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Distance as default
};
