import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Period","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/interfaces/Period.md","filePath":"api/@huiqi/kernel/index/interfaces/Period.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/interfaces/Period.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / Period</p><h1 id="接口-period" tabindex="-1">接口: Period <a class="header-anchor" href="#接口-period" aria-label="Permalink to &quot;接口: Period&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/period.ts#L8" target="_blank" rel="noreferrer">packages/kernel/src/period.ts:8</a></p><p>A half-open span of days <code>[from, to)</code>; <code>to: null</code> means that no end has been announced.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>有效期间</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="from" tabindex="-1">from <a class="header-anchor" href="#from" aria-label="Permalink to &quot;from&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>from</strong>: <code>\`\${number}-\${number}-\${number}\`</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/period.ts#L10" target="_blank" rel="noreferrer">packages/kernel/src/period.ts:10</a></p><p>The first day.</p><hr><h3 id="to" tabindex="-1">to <a class="header-anchor" href="#to" aria-label="Permalink to &quot;to&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>to</strong>: <code>\`\${number}-\${number}-\${number}\`</code> | <code>null</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/period.ts#L12" target="_blank" rel="noreferrer">packages/kernel/src/period.ts:12</a></p><p>The first day after the end, or null while no end has been announced.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/interfaces/Period.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Period = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Period as default
};
