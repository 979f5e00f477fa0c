import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: OneOf<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/interfaces/OneOf.md","filePath":"api/@huiqi/kernel/index/interfaces/OneOf.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/interfaces/OneOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / OneOf</p><h1 id="接口-oneof-t" tabindex="-1">接口: OneOf&lt;T&gt; <a class="header-anchor" href="#接口-oneof-t" aria-label="Permalink to &quot;接口: OneOf\\&lt;T\\&gt;&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/one-of.ts#L8" target="_blank" rel="noreferrer">packages/kernel/src/one-of.ts:8</a></p><p>A value that is known to be one of several, and not more.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>部分已知的值</p><h2 id="类型参数" tabindex="-1">类型参数 <a class="header-anchor" href="#类型参数" aria-label="Permalink to &quot;类型参数&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="oneof" tabindex="-1">oneOf <a class="header-anchor" href="#oneof" aria-label="Permalink to &quot;oneOf&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>oneOf</strong>: readonly <code>T</code>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/one-of.ts#L10" target="_blank" rel="noreferrer">packages/kernel/src/one-of.ts:10</a></p><p>The values still possible, at least two, in a stable order.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/interfaces/OneOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OneOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OneOf as default
};
