import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Evidence","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/outcome/variables/Evidence.md","filePath":"api/@huiqi/model/outcome/variables/Evidence.md"}');
const _sfc_main = { name: "api/@huiqi/model/outcome/variables/Evidence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">outcome</a> / Evidence</p><h1 id="变量-evidence" tabindex="-1">变量: Evidence <a class="header-anchor" href="#变量-evidence" aria-label="Permalink to &quot;变量: Evidence&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Evidence</strong>: <code>ZodEnum</code>&lt;{ <code>copy</code>: <code>&quot;copy&quot;</code>; <code>none</code>: <code>&quot;none&quot;</code>; <code>official</code>: <code>&quot;official&quot;</code>; <code>report</code>: <code>&quot;report&quot;</code>; }&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/outcome/citation.ts#L6" target="_blank" rel="noreferrer">packages/model/src/outcome/citation.ts:6</a></p><p>How well a text is known.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>证据等级</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/outcome/variables/Evidence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Evidence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Evidence as default
};
