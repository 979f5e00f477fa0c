import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: SpanMissing","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/days/interfaces/SpanMissing.md","filePath":"api/@huiqi/kernel/days/interfaces/SpanMissing.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/days/interfaces/SpanMissing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">days</a> / SpanMissing</p><h1 id="接口-spanmissing" tabindex="-1">接口: SpanMissing <a class="header-anchor" href="#接口-spanmissing" aria-label="Permalink to &quot;接口: SpanMissing&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/span-end.ts#L24" target="_blank" rel="noreferrer">packages/kernel/src/span-end.ts:24</a></p><p>A span that cannot be counted because a year has no published calendar.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="missingyear" tabindex="-1">missingYear <a class="header-anchor" href="#missingyear" aria-label="Permalink to &quot;missingYear&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>missingYear</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/span-end.ts#L28" target="_blank" rel="noreferrer">packages/kernel/src/span-end.ts:28</a></p><p>The year without a calendar.</p><hr><h3 id="ok" tabindex="-1">ok <a class="header-anchor" href="#ok" aria-label="Permalink to &quot;ok&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>ok</strong>: <code>false</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/span-end.ts#L26" target="_blank" rel="noreferrer">packages/kernel/src/span-end.ts:26</a></p><p>Tells a result from a missing calendar.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/days/interfaces/SpanMissing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SpanMissing = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SpanMissing as default
};
