import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: CalendarReference","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/interfaces/CalendarReference.md","filePath":"api/@huiqi/kernel/index/interfaces/CalendarReference.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/interfaces/CalendarReference.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / CalendarReference</p><h1 id="接口-calendarreference" tabindex="-1">接口: CalendarReference <a class="header-anchor" href="#接口-calendarreference" aria-label="Permalink to &quot;接口: CalendarReference&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/determination.ts#L37" target="_blank" rel="noreferrer">packages/kernel/src/determination.ts:37</a></p><p>A working calendar as used.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="documents" tabindex="-1">documents <a class="header-anchor" href="#documents" aria-label="Permalink to &quot;documents&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>documents</strong>: readonly <code>string</code>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/determination.ts#L41" target="_blank" rel="noreferrer">packages/kernel/src/determination.ts:41</a></p><p>The documents it rests on, in order.</p><hr><h3 id="id" tabindex="-1">id <a class="header-anchor" href="#id" aria-label="Permalink to &quot;id&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>id</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/determination.ts#L39" target="_blank" rel="noreferrer">packages/kernel/src/determination.ts:39</a></p><p>The calendar&#39;s id.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/interfaces/CalendarReference.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CalendarReference = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CalendarReference as default
};
