import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Severity","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/outcome/variables/Severity.md","filePath":"api/@huiqi/model/outcome/variables/Severity.md"}');
const _sfc_main = { name: "api/@huiqi/model/outcome/variables/Severity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">outcome</a> / Severity</p><h1 id="变量-severity" tabindex="-1">变量: Severity <a class="header-anchor" href="#变量-severity" aria-label="Permalink to &quot;变量: Severity&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Severity</strong>: <code>ZodEnum</code>&lt;{ <code>error</code>: <code>&quot;error&quot;</code>; <code>notice</code>: <code>&quot;notice&quot;</code>; <code>warning</code>: <code>&quot;warning&quot;</code>; }&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/outcome/issue.ts#L6" target="_blank" rel="noreferrer">packages/model/src/outcome/issue.ts:6</a></p><p>How much an issue stops.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/outcome/variables/Severity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Severity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Severity as default
};
