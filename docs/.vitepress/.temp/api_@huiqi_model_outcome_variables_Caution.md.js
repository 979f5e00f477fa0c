import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Caution","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/outcome/variables/Caution.md","filePath":"api/@huiqi/model/outcome/variables/Caution.md"}');
const _sfc_main = { name: "api/@huiqi/model/outcome/variables/Caution.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">outcome</a> / Caution</p><h1 id="变量-caution" tabindex="-1">变量: Caution <a class="header-anchor" href="#变量-caution" aria-label="Permalink to &quot;变量: Caution&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Caution</strong>: <code>ZodObject</code>&lt;{ <code>code</code>: <code>ZodString</code>; <code>params</code>: <code>ZodRecord</code>&lt;<code>ZodString</code>, <code>ZodType</code>&lt;<a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <code>$ZodTypeInternals</code>&lt;<a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>&gt;&gt;&gt;; <code>source</code>: <code>ZodExactOptional</code>&lt;<code>ZodNumber</code>&gt;; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/outcome/caution.ts#L5" target="_blank" rel="noreferrer">packages/model/src/outcome/caution.ts:5</a></p><p>Something the reader of an answer must know beside it.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>提示</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/outcome/variables/Caution.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Caution = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Caution as default
};
