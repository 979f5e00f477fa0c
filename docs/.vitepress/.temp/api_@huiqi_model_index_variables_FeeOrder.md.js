import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: FeeOrder","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/variables/FeeOrder.md","filePath":"api/@huiqi/model/index/variables/FeeOrder.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/variables/FeeOrder.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / FeeOrder</p><h1 id="变量-feeorder" tabindex="-1">变量: FeeOrder <a class="header-anchor" href="#变量-feeorder" aria-label="Permalink to &quot;变量: FeeOrder&quot;">​</a></h1><blockquote><p><code>const</code> <strong>FeeOrder</strong>: <code>ZodObject</code>&lt;{ <code>acceptedOn</code>: <code>ZodString</code> &amp; <code>ZodType</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>, <code>$ZodTypeInternals</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>&gt;&gt;; <code>dueOn</code>: <code>ZodNullable</code>&lt;<code>ZodString</code> &amp; <code>ZodType</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>, <code>$ZodTypeInternals</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>&gt;&gt;&gt;; <code>enterpriseId</code>: <code>ZodString</code>; <code>id</code>: <code>ZodString</code>; <code>institute</code>: <code>ZodNullable</code>&lt;<code>ZodString</code>&gt;; <code>lines</code>: <code>ZodType</code>&lt;readonly <code>object</code>[], readonly <code>object</code>[], <code>$ZodTypeInternals</code>&lt;readonly <code>object</code>[], readonly <code>object</code>[]&gt;&gt;; <code>paidOn</code>: <code>ZodNullable</code>&lt;<code>ZodString</code> &amp; <code>ZodType</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>, <code>$ZodTypeInternals</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>&gt;&gt;&gt;; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/entities/fee-order.ts#L13" target="_blank" rel="noreferrer">packages/model/src/entities/fee-order.ts:13</a></p><p>What an institute charges an enterprise for one order. Null means not known; <code>paidOn</code> null does not say that it is unpaid.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>收费单</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/variables/FeeOrder.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FeeOrder = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FeeOrder as default
};
