import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: WorkingCalendar","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/days/interfaces/WorkingCalendar.md","filePath":"api/@huiqi/kernel/days/interfaces/WorkingCalendar.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/days/interfaces/WorkingCalendar.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">days</a> / WorkingCalendar</p><h1 id="接口-workingcalendar" tabindex="-1">接口: WorkingCalendar <a class="header-anchor" href="#接口-workingcalendar" aria-label="Permalink to &quot;接口: WorkingCalendar&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/working-calendar.ts#L57" target="_blank" rel="noreferrer">packages/kernel/src/working-calendar.ts:57</a></p><p>A working calendar as dated data: nothing is known of a year before its notice was published.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>工作日历</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="id" tabindex="-1">id <a class="header-anchor" href="#id" aria-label="Permalink to &quot;id&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>id</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/working-calendar.ts#L59" target="_blank" rel="noreferrer">packages/kernel/src/working-calendar.ts:59</a></p><p>Its id, such as <code>cn</code>.</p><hr><h3 id="notices" tabindex="-1">notices <a class="header-anchor" href="#notices" aria-label="Permalink to &quot;notices&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>notices</strong>: readonly <a href="./CalendarNotice.html"><code>CalendarNotice</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/working-calendar.ts#L61" target="_blank" rel="noreferrer">packages/kernel/src/working-calendar.ts:61</a></p><p>The notices, in the order of publication.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/days/interfaces/WorkingCalendar.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WorkingCalendar = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WorkingCalendar as default
};
