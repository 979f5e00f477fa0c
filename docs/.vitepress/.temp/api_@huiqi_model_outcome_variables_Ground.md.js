import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Ground","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/outcome/variables/Ground.md","filePath":"api/@huiqi/model/outcome/variables/Ground.md"}');
const _sfc_main = { name: "api/@huiqi/model/outcome/variables/Ground.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">outcome</a> / Ground</p><h1 id="变量-ground" tabindex="-1">变量: Ground <a class="header-anchor" href="#变量-ground" aria-label="Permalink to &quot;变量: Ground&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Ground</strong>: <code>ZodObject</code>&lt;{ <code>about</code>: <code>ZodString</code>; <code>found</code>: <code>ZodType</code>&lt;<a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <code>$ZodTypeInternals</code>&lt;<a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>&gt;&gt;; <code>record</code>: <code>ZodExactOptional</code>&lt;<code>ZodType</code>&lt;readonly <code>number</code>[], readonly <code>number</code>[], <code>$ZodTypeInternals</code>&lt;readonly <code>number</code>[], readonly <code>number</code>[]&gt;&gt;&gt;; <code>rule</code>: <code>ZodString</code>; <code>source</code>: <code>ZodNumber</code>; <code>step</code>: <code>ZodString</code>; <code>wanted</code>: <code>ZodType</code>&lt;<a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <code>$ZodTypeInternals</code>&lt;<a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>&gt;&gt;; <code>what</code>: <code>ZodString</code>; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/outcome/ground.ts#L6" target="_blank" rel="noreferrer">packages/model/src/outcome/ground.ts:6</a></p><p>One reason for a &quot;no&quot;.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>不适用的理由</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/outcome/variables/Ground.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Ground = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Ground as default
};
