import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Roll","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/days/type-aliases/Roll.md","filePath":"api/@huiqi/kernel/days/type-aliases/Roll.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/days/type-aliases/Roll.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">days</a> / Roll</p><h1 id="类型别名-roll" tabindex="-1">类型别名: Roll <a class="header-anchor" href="#类型别名-roll" aria-label="Permalink to &quot;类型别名: Roll&quot;">​</a></h1><blockquote><p><strong>Roll</strong> = <code>&quot;none&quot;</code> | <code>&quot;rest-day&quot;</code> | <code>&quot;statutory-holiday&quot;</code> | <code>&quot;workday&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/span.ts#L8" target="_blank" rel="noreferrer">packages/kernel/src/span.ts:8</a></p><p>What happens when a period ends on a day off: it moves on, never back, also for a span that runs <code>before</code>. <code>rest-day</code>: from any day off (法定休假日) to the day after the days off end. <code>statutory-holiday</code>: only from statutory holidays (法定节假日); whether weekends count is an open reading. <code>workday</code>: to the first workday.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>期间届满日遇休假日的顺延</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/days/type-aliases/Roll.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Roll = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Roll as default
};
