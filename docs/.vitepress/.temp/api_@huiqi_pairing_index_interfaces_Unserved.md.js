import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Unserved","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/interfaces/Unserved.md","filePath":"api/@huiqi/pairing/index/interfaces/Unserved.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/interfaces/Unserved.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / Unserved</p><h1 id="接口-unserved" tabindex="-1">接口: Unserved <a class="header-anchor" href="#接口-unserved" aria-label="Permalink to &quot;接口: Unserved&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L82" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:82</a></p><p>An enterprise with empty places.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>未配齐企业</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="enterpriseid" tabindex="-1">enterpriseId <a class="header-anchor" href="#enterpriseid" aria-label="Permalink to &quot;enterpriseId&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>enterpriseId</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L84" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:84</a></p><p>The enterprise.</p><hr><h3 id="places" tabindex="-1">places <a class="header-anchor" href="#places" aria-label="Permalink to &quot;places&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>places</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L86" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:86</a></p><p>How many places stay empty.</p><hr><h3 id="what" tabindex="-1">what <a class="header-anchor" href="#what" aria-label="Permalink to &quot;what&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>what</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L88" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:88</a></p><p><code>pairing.unserved.nobody</code> when fewer officers than needed come into question at all, else <code>pairing.unserved.dearer</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/interfaces/Unserved.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Unserved = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Unserved as default
};
