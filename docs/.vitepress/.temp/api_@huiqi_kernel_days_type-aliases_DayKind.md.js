import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: DayKind","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/days/type-aliases/DayKind.md","filePath":"api/@huiqi/kernel/days/type-aliases/DayKind.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/days/type-aliases/DayKind.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">days</a> / DayKind</p><h1 id="类型别名-daykind" tabindex="-1">类型别名: DayKind <a class="header-anchor" href="#类型别名-daykind" aria-label="Permalink to &quot;类型别名: DayKind&quot;">​</a></h1><blockquote><p><strong>DayKind</strong> = <a href="./NoticedDay.html"><code>NoticedDay</code></a> | <code>&quot;weekend&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/working-calendar.ts#L13" target="_blank" rel="noreferrer">packages/kernel/src/working-calendar.ts:13</a></p><p>What a day is: as noticed, or an ordinary weekend or working day.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/days/type-aliases/DayKind.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DayKind = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DayKind as default
};
