import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: GoldenCaseSchema","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/read/variables/GoldenCaseSchema.md","filePath":"api/@huiqi/rules/read/variables/GoldenCaseSchema.md"}');
const _sfc_main = { name: "api/@huiqi/rules/read/variables/GoldenCaseSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">read</a> / GoldenCaseSchema</p><h1 id="变量-goldencaseschema" tabindex="-1">变量: GoldenCaseSchema <a class="header-anchor" href="#变量-goldencaseschema" aria-label="Permalink to &quot;变量: GoldenCaseSchema&quot;">​</a></h1><blockquote><p><code>const</code> <strong>GoldenCaseSchema</strong>: <code>ZodObject</code>&lt;{ <code>decidedOn</code>: <code>ZodOptional</code>&lt;<code>ZodCustom</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>\`\${number}-\${number}-\${number}\`</code>&gt;&gt;; <code>events</code>: <code>ZodRecord</code>&lt;<code>ZodString</code>, <code>ZodCustom</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>\`\${number}-\${number}-\${number}\`</code>&gt;&gt;; <code>expect</code>: <code>ZodObject</code>&lt;{ <code>args</code>: <code>ZodOptional</code>&lt;<code>ZodRecord</code>&lt;<code>ZodString</code>, <code>ZodJSONSchema</code>&gt;&gt;; <code>grounds</code>: <code>ZodOptional</code>&lt;<code>ZodArray</code>&lt;<code>ZodString</code>&gt;&gt;; <code>missing</code>: <code>ZodOptional</code>&lt;<code>ZodArray</code>&lt;<code>ZodString</code>&gt;&gt;; <code>outcome</code>: <code>ZodEnum</code>&lt;{ <code>determined</code>: <code>&quot;determined&quot;</code>; <code>not-applicable</code>: <code>&quot;not-applicable&quot;</code>; <code>undetermined</code>: <code>&quot;undetermined&quot;</code>; }&gt;; }, <code>$strict</code>&gt;; <code>facts</code>: <code>ZodRecord</code>&lt;<code>ZodString</code>, <code>ZodJSONSchema</code>&gt;; <code>id</code>: <code>ZodString</code>; <code>judgements</code>: <code>ZodOptional</code>&lt;<code>ZodRecord</code>&lt;<code>ZodString</code>, <code>ZodObject</code>&lt;{ <code>answer</code>: <code>ZodEnum</code>&lt;{ <code>met</code>: <code>&quot;met&quot;</code>; <code>not-met</code>: <code>&quot;not-met&quot;</code>; }&gt;; <code>by</code>: <code>ZodString</code>; <code>on</code>: <code>ZodCustom</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>\`\${number}-\${number}-\${number}\`</code>&gt;; }, <code>$strict</code>&gt;&gt;&gt;; <code>knownOn</code>: <code>ZodOptional</code>&lt;<code>ZodCustom</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>\`\${number}-\${number}-\${number}\`</code>&gt;&gt;; <code>rule</code>: <code>ZodString</code>; <code>title</code>: <code>ZodString</code>; }, <code>$strict</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/read.ts#L150" target="_blank" rel="noreferrer">packages/rules/src/read.ts:150</a></p><p>The schema of a golden case.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/read/variables/GoldenCaseSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GoldenCaseSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GoldenCaseSchema as default
};
