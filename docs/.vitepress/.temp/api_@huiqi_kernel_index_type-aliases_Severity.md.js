import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Severity","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/type-aliases/Severity.md","filePath":"api/@huiqi/kernel/index/type-aliases/Severity.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/type-aliases/Severity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / Severity</p><h1 id="类型别名-severity" tabindex="-1">类型别名: Severity <a class="header-anchor" href="#类型别名-severity" aria-label="Permalink to &quot;类型别名: Severity&quot;">​</a></h1><blockquote><p><strong>Severity</strong> = <code>&quot;error&quot;</code> | <code>&quot;warning&quot;</code> | <code>&quot;notice&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/issue.ts#L6" target="_blank" rel="noreferrer">packages/kernel/src/issue.ts:6</a></p><p>How much an issue stops: an error rejects the row or value, a warning and a notice let it through.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/type-aliases/Severity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Severity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Severity as default
};
