import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Pace","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/figures/interfaces/Pace.md","filePath":"api/@huiqi/figures/interfaces/Pace.md"}');
const _sfc_main = { name: "api/@huiqi/figures/interfaces/Pace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/figures</a> / Pace</p><h1 id="接口-pace" tabindex="-1">接口: Pace <a class="header-anchor" href="#接口-pace" aria-label="Permalink to &quot;接口: Pace&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/pace.ts#L10" target="_blank" rel="noreferrer">packages/figures/src/pace.ts:10</a></p><p>A part of a year set against a whole one by its pace.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="growth" tabindex="-1">growth <a class="header-anchor" href="#growth" aria-label="Permalink to &quot;growth&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>growth</strong>: <a href="./Figure.html"><code>Figure</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/pace.ts#L14" target="_blank" rel="noreferrer">packages/figures/src/pace.ts:14</a></p><p>The growth that would be.</p><h4 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h4><p>折年增长率</p><hr><h3 id="pace" tabindex="-1">pace <a class="header-anchor" href="#pace" aria-label="Permalink to &quot;pace&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pace</strong>: <a href="./Figure.html"><code>Figure</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/pace.ts#L12" target="_blank" rel="noreferrer">packages/figures/src/pace.ts:12</a></p><p>The figure carried on evenly to the length of the earlier period, over the earlier figure.</p><h4 id="中文-1" tabindex="-1">中文 <a class="header-anchor" href="#中文-1" aria-label="Permalink to &quot;中文&quot;">​</a></h4><p>进度比</p><hr><h3 id="share" tabindex="-1">share <a class="header-anchor" href="#share" aria-label="Permalink to &quot;share&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>share</strong>: <a href="./Figure.html"><code>Figure</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/pace.ts#L16" target="_blank" rel="noreferrer">packages/figures/src/pace.ts:16</a></p><p>The figure as it stands over the earlier one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/figures/interfaces/Pace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Pace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Pace as default
};
