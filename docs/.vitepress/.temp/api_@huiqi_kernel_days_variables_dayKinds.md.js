import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: dayKinds","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/days/variables/dayKinds.md","filePath":"api/@huiqi/kernel/days/variables/dayKinds.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/days/variables/dayKinds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">days</a> / dayKinds</p><h1 id="变量-daykinds" tabindex="-1">变量: dayKinds <a class="header-anchor" href="#变量-daykinds" aria-label="Permalink to &quot;变量: dayKinds&quot;">​</a></h1><blockquote><p><code>const</code> <strong>dayKinds</strong>: readonly <a href="./../type-aliases/DayKind.html"><code>DayKind</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/calendar-view.ts#L29" target="_blank" rel="noreferrer">packages/kernel/src/calendar-view.ts:29</a></p><p>The day kinds in the order in which <a href="./../interfaces/CalendarView.html">CalendarView</a> stores them.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/days/variables/dayKinds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dayKinds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dayKinds as default
};
