import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Subset","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/figures/interfaces/Subset.md","filePath":"api/@huiqi/figures/interfaces/Subset.md"}');
const _sfc_main = { name: "api/@huiqi/figures/interfaces/Subset.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/figures</a> / Subset</p><h1 id="接口-subset" tabindex="-1">接口: Subset <a class="header-anchor" href="#接口-subset" aria-label="Permalink to &quot;接口: Subset&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/relation.ts#L10" target="_blank" rel="noreferrer">packages/figures/src/relation.ts:10</a></p><p>A declared fact about two scopes: every member of <code>inner</code> belongs to <code>outer</code>. Without it numbers of unlike scopes do not meet.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>口径包含关系</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="acrossperiods" tabindex="-1">acrossPeriods? <a class="header-anchor" href="#acrossperiods" aria-label="Permalink to &quot;acrossPeriods?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>acrossPeriods?</strong>: <code>boolean</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/relation.ts#L16" target="_blank" rel="noreferrer">packages/figures/src/relation.ts:16</a></p><p>True when the two may be set against each other although their periods differ.</p><hr><h3 id="inner" tabindex="-1">inner <a class="header-anchor" href="#inner" aria-label="Permalink to &quot;inner&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inner</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/relation.ts#L12" target="_blank" rel="noreferrer">packages/figures/src/relation.ts:12</a></p><p>The narrower scope.</p><hr><h3 id="outer" tabindex="-1">outer <a class="header-anchor" href="#outer" aria-label="Permalink to &quot;outer&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>outer</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/relation.ts#L14" target="_blank" rel="noreferrer">packages/figures/src/relation.ts:14</a></p><p>The wider scope.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/figures/interfaces/Subset.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Subset = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Subset as default
};
