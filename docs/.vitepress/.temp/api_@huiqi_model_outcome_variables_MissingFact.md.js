import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: MissingFact","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/outcome/variables/MissingFact.md","filePath":"api/@huiqi/model/outcome/variables/MissingFact.md"}');
const _sfc_main = { name: "api/@huiqi/model/outcome/variables/MissingFact.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">outcome</a> / MissingFact</p><h1 id="变量-missingfact" tabindex="-1">变量: MissingFact <a class="header-anchor" href="#变量-missingfact" aria-label="Permalink to &quot;变量: MissingFact&quot;">​</a></h1><blockquote><p><code>const</code> <strong>MissingFact</strong>: <code>ZodObject</code>&lt;{ <code>kind</code>: <code>ZodEnum</code>&lt;{ <code>calendar</code>: <code>&quot;calendar&quot;</code>; <code>collection</code>: <code>&quot;collection&quot;</code>; <code>day</code>: <code>&quot;day&quot;</code>; <code>document</code>: <code>&quot;document&quot;</code>; <code>fact</code>: <code>&quot;fact&quot;</code>; <code>judgement</code>: <code>&quot;judgement&quot;</code>; <code>parameter</code>: <code>&quot;parameter&quot;</code>; }&gt;; <code>name</code>: <code>ZodString</code>; <code>possible</code>: <code>ZodExactOptional</code>&lt;<code>ZodType</code>&lt;readonly <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>[], readonly <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>[], <code>$ZodTypeInternals</code>&lt;readonly <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>[], readonly <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>[]&gt;&gt;&gt;; <code>record</code>: <code>ZodExactOptional</code>&lt;<code>ZodType</code>&lt;readonly <code>number</code>[], readonly <code>number</code>[], <code>$ZodTypeInternals</code>&lt;readonly <code>number</code>[], readonly <code>number</code>[]&gt;&gt;&gt;; <code>rule</code>: <code>ZodExactOptional</code>&lt;<code>ZodString</code>&gt;; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/outcome/missing-fact.ts#L6" target="_blank" rel="noreferrer">packages/model/src/outcome/missing-fact.ts:6</a></p><p>A fact that would help to decide.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>待补充的事实</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/outcome/variables/MissingFact.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MissingFact = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MissingFact as default
};
