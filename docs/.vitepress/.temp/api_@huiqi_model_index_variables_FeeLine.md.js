import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: FeeLine","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/variables/FeeLine.md","filePath":"api/@huiqi/model/index/variables/FeeLine.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/variables/FeeLine.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / FeeLine</p><h1 id="变量-feeline" tabindex="-1">变量: FeeLine <a class="header-anchor" href="#变量-feeline" aria-label="Permalink to &quot;变量: FeeLine&quot;">​</a></h1><blockquote><p><code>const</code> <strong>FeeLine</strong>: <code>ZodObject</code>&lt;{ <code>instrumentId</code>: <code>ZodNullable</code>&lt;<code>ZodString</code>&gt;; <code>item</code>: <code>ZodString</code>; <code>listFen</code>: <code>ZodNullable</code>&lt;<code>ZodInt</code>&gt;; <code>quantity</code>: <code>ZodInt</code>; <code>service</code>: <code>ZodEnum</code>&lt;{ <code>calibration</code>: <code>&quot;calibration&quot;</code>; <code>certification</code>: <code>&quot;certification&quot;</code>; <code>device-registration</code>: <code>&quot;device-registration&quot;</code>; <code>drug-registration</code>: <code>&quot;drug-registration&quot;</code>; <code>other</code>: <code>&quot;other&quot;</code>; <code>patent-annual</code>: <code>&quot;patent-annual&quot;</code>; <code>patent-application</code>: <code>&quot;patent-application&quot;</code>; <code>patent-examination</code>: <code>&quot;patent-examination&quot;</code>; <code>patent-reexamination</code>: <code>&quot;patent-reexamination&quot;</code>; <code>product-test</code>: <code>&quot;product-test&quot;</code>; <code>special-equipment</code>: <code>&quot;special-equipment&quot;</code>; <code>trademark-registration</code>: <code>&quot;trademark-registration&quot;</code>; <code>trademark-renewal</code>: <code>&quot;trademark-renewal&quot;</code>; <code>verification</code>: <code>&quot;verification&quot;</code>; <code>verification-mandatory</code>: <code>&quot;verification-mandatory&quot;</code>; }&gt;; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/entities/fee-line.ts#L14" target="_blank" rel="noreferrer">packages/model/src/entities/fee-line.ts:14</a></p><p>One line of a fee order. <code>listFen</code> is the list amount of the whole line, quantity included, before surcharges and waivers; null where it is not known.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>收费明细</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/variables/FeeLine.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FeeLine = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FeeLine as default
};
