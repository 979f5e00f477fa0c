import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Citation","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/outcome/variables/Citation.md","filePath":"api/@huiqi/model/outcome/variables/Citation.md"}');
const _sfc_main = { name: "api/@huiqi/model/outcome/variables/Citation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">outcome</a> / Citation</p><h1 id="变量-citation" tabindex="-1">变量: Citation <a class="header-anchor" href="#变量-citation" aria-label="Permalink to &quot;变量: Citation&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Citation</strong>: <code>ZodObject</code>&lt;{ <code>article</code>: <code>ZodExactOptional</code>&lt;<code>ZodString</code>&gt;; <code>document</code>: <code>ZodString</code>; <code>evidence</code>: <code>ZodEnum</code>&lt;{ <code>copy</code>: <code>&quot;copy&quot;</code>; <code>none</code>: <code>&quot;none&quot;</code>; <code>official</code>: <code>&quot;official&quot;</code>; <code>report</code>: <code>&quot;report&quot;</code>; }&gt;; <code>inForce</code>: <code>ZodExactOptional</code>&lt;<code>ZodObject</code>&lt;{ <code>from</code>: <code>ZodString</code> &amp; <code>ZodType</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>, <code>$ZodTypeInternals</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>&gt;&gt;; <code>to</code>: <code>ZodNullable</code>&lt;<code>ZodString</code> &amp; <code>ZodType</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>, <code>$ZodTypeInternals</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>&gt;&gt;&gt;; }, <code>$strip</code>&gt;&gt;; <code>publishedOn</code>: <code>ZodExactOptional</code>&lt;<code>ZodString</code> &amp; <code>ZodType</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>, <code>$ZodTypeInternals</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>&gt;&gt;&gt;; <code>title</code>: <code>ZodExactOptional</code>&lt;<code>ZodString</code>&gt;; <code>url</code>: <code>ZodExactOptional</code>&lt;<code>ZodString</code>&gt;; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/outcome/citation.ts#L9" target="_blank" rel="noreferrer">packages/model/src/outcome/citation.ts:9</a></p><p>Where a rule comes from.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>依据</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/outcome/variables/Citation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Citation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Citation as default
};
