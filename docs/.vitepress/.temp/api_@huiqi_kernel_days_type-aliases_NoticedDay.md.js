import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: NoticedDay","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/days/type-aliases/NoticedDay.md","filePath":"api/@huiqi/kernel/days/type-aliases/NoticedDay.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/days/type-aliases/NoticedDay.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">days</a> / NoticedDay</p><h1 id="类型别名-noticedday" tabindex="-1">类型别名: NoticedDay <a class="header-anchor" href="#类型别名-noticedday" aria-label="Permalink to &quot;类型别名: NoticedDay&quot;">​</a></h1><blockquote><p><strong>NoticedDay</strong> = <code>&quot;holiday&quot;</code> | <code>&quot;lieu&quot;</code> | <code>&quot;makeup&quot;</code> | <code>&quot;workday&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/working-calendar.ts#L10" target="_blank" rel="noreferrer">packages/kernel/src/working-calendar.ts:10</a></p><p>What a notice makes of a day: a statutory holiday (法定节假日), a day off in lieu (调休或补休放假), a make-up workday (调休上班), or an ordinary working day again after an earlier notice said otherwise.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>日子的性质</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/days/type-aliases/NoticedDay.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NoticedDay = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NoticedDay as default
};
