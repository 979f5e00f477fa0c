import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Exclusion","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/interfaces/Exclusion.md","filePath":"api/@huiqi/pairing/index/interfaces/Exclusion.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/interfaces/Exclusion.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / Exclusion</p><h1 id="接口-exclusion" tabindex="-1">接口: Exclusion <a class="header-anchor" href="#接口-exclusion" aria-label="Permalink to &quot;接口: Exclusion&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L42" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:42</a></p><p>One reason against a pair.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="about" tabindex="-1">about <a class="header-anchor" href="#about" aria-label="Permalink to &quot;about&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>about</strong>: <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L46" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:46</a></p><p>What it was found from.</p><hr><h3 id="what" tabindex="-1">what <a class="header-anchor" href="#what" aria-label="Permalink to &quot;what&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>what</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L44" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:44</a></p><p>The reason; its words stand in <code>@huiqi/messages</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/interfaces/Exclusion.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Exclusion = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Exclusion as default
};
