import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: PackReference","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/outcome/variables/PackReference.md","filePath":"api/@huiqi/model/outcome/variables/PackReference.md"}');
const _sfc_main = { name: "api/@huiqi/model/outcome/variables/PackReference.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">outcome</a> / PackReference</p><h1 id="变量-packreference" tabindex="-1">变量: PackReference <a class="header-anchor" href="#变量-packreference" aria-label="Permalink to &quot;变量: PackReference&quot;">​</a></h1><blockquote><p><code>const</code> <strong>PackReference</strong>: <code>ZodObject</code>&lt;{ <code>digest</code>: <code>ZodString</code>; <code>id</code>: <code>ZodString</code>; <code>kind</code>: <code>ZodEnum</code>&lt;{ <code>example</code>: <code>&quot;example&quot;</code>; <code>law</code>: <code>&quot;law&quot;</code>; }&gt;; <code>version</code>: <code>ZodString</code>; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/outcome/basis.ts#L6" target="_blank" rel="noreferrer">packages/model/src/outcome/basis.ts:6</a></p><p>A pack as used.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>规则包引用</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/outcome/variables/PackReference.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PackReference = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PackReference as default
};
