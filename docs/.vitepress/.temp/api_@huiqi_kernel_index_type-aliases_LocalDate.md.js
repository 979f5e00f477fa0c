import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: LocalDate","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/type-aliases/LocalDate.md","filePath":"api/@huiqi/kernel/index/type-aliases/LocalDate.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/type-aliases/LocalDate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / LocalDate</p><h1 id="类型别名-localdate" tabindex="-1">类型别名: LocalDate <a class="header-anchor" href="#类型别名-localdate" aria-label="Permalink to &quot;类型别名: LocalDate&quot;">​</a></h1><blockquote><p><strong>LocalDate</strong> = <code>\`\${number}-\${number}-\${number}\`</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/local-date.ts#L11" target="_blank" rel="noreferrer">packages/kernel/src/local-date.ts:11</a></p><p>A calendar day in China, <code>YYYY-MM-DD</code>, a real day of the years 0001 to 9999. Days compare with <code>&lt;</code> as they stand. It is plain text on purpose: no clock, no time zone and no <code>Date</code> can shift it.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>日期</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/type-aliases/LocalDate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LocalDate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LocalDate as default
};
