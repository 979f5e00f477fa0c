import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"days","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/days/index.md","filePath":"api/@huiqi/kernel/days/index.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/days/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/kernel</a> / days</p><h1 id="days" tabindex="-1">days <a class="header-anchor" href="#days" aria-label="Permalink to &quot;days&quot;">​</a></h1><p>Arithmetic with days: shifting, counting workdays by a published calendar, and spans.</p><h2 id="接口" tabindex="-1">接口 <a class="header-anchor" href="#接口" aria-label="Permalink to &quot;接口&quot;">​</a></h2><ul><li><a href="./interfaces/CalendarNotice.html">CalendarNotice</a></li><li><a href="./interfaces/CalendarView.html">CalendarView</a></li><li><a href="./interfaces/Span.html">Span</a></li><li><a href="./interfaces/SpanEnd.html">SpanEnd</a></li><li><a href="./interfaces/SpanMissing.html">SpanMissing</a></li><li><a href="./interfaces/WorkingCalendar.html">WorkingCalendar</a></li></ul><h2 id="类型别名" tabindex="-1">类型别名 <a class="header-anchor" href="#类型别名" aria-label="Permalink to &quot;类型别名&quot;">​</a></h2><ul><li><a href="./type-aliases/DayKind.html">DayKind</a></li><li><a href="./type-aliases/NoticedDay.html">NoticedDay</a></li><li><a href="./type-aliases/Roll.html">Roll</a></li></ul><h2 id="变量" tabindex="-1">变量 <a class="header-anchor" href="#变量" aria-label="Permalink to &quot;变量&quot;">​</a></h2><ul><li><a href="./variables/dayKinds.html">dayKinds</a></li></ul><h2 id="函数" tabindex="-1">函数 <a class="header-anchor" href="#函数" aria-label="Permalink to &quot;函数&quot;">​</a></h2><ul><li><a href="./functions/addDays.html">addDays</a></li><li><a href="./functions/addMonths.html">addMonths</a></li><li><a href="./functions/addWorkdays.html">addWorkdays</a></li><li><a href="./functions/calendarAsKnown.html">calendarAsKnown</a></li><li><a href="./functions/dayFromNumber.html">dayFromNumber</a></li><li><a href="./functions/dayKindOf.html">dayKindOf</a></li><li><a href="./functions/dayNumber.html">dayNumber</a></li><li><a href="./functions/daysBetween.html">daysBetween</a></li><li><a href="./functions/isWorkingKind.html">isWorkingKind</a></li><li><a href="./functions/spanAnchor.html">spanAnchor</a></li><li><a href="./functions/spanEnd.html">spanEnd</a></li><li><a href="./functions/spanPeriod.html">spanPeriod</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/days/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
