import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Officer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/variables/Officer.md","filePath":"api/@huiqi/model/index/variables/Officer.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/variables/Officer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / Officer</p><h1 id="变量-officer" tabindex="-1">变量: Officer <a class="header-anchor" href="#变量-officer" aria-label="Permalink to &quot;变量: Officer&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Officer</strong>: <code>ZodObject</code>&lt;{ <code>absentFrom</code>: <code>ZodNullable</code>&lt;<code>ZodString</code> &amp; <code>ZodType</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>, <code>$ZodTypeInternals</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>&gt;&gt;&gt;; <code>absentTo</code>: <code>ZodNullable</code>&lt;<code>ZodString</code> &amp; <code>ZodType</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>, <code>$ZodTypeInternals</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>&gt;&gt;&gt;; <code>capacity</code>: <code>ZodNullable</code>&lt;<code>ZodInt</code>&gt;; <code>department</code>: <code>ZodNullable</code>&lt;<code>ZodString</code>&gt;; <code>divisions</code>: <code>ZodType</code>&lt;readonly <code>string</code>[], readonly <code>string</code>[], <code>$ZodTypeInternals</code>&lt;readonly <code>string</code>[], readonly <code>string</code>[]&gt;&gt;; <code>id</code>: <code>ZodString</code>; <code>name</code>: <code>ZodString</code>; <code>rank</code>: <code>ZodNullable</code>&lt;<code>ZodEnum</code>&lt;{ <code>backbone</code>: <code>&quot;backbone&quot;</code>; <code>leader</code>: <code>&quot;leader&quot;</code>; <code>section-head</code>: <code>&quot;section-head&quot;</code>; <code>staff</code>: <code>&quot;staff&quot;</code>; <code>station-head</code>: <code>&quot;station-head&quot;</code>; }&gt;&gt;; <code>skills</code>: <code>ZodType</code>&lt;readonly <code>string</code>[], readonly <code>string</code>[], <code>$ZodTypeInternals</code>&lt;readonly <code>string</code>[], readonly <code>string</code>[]&gt;&gt;; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/entities/officer.ts#L17" target="_blank" rel="noreferrer">packages/model/src/entities/officer.ts:17</a></p><p>An officer of the bureau who can be paired with enterprises. Null means not known; an absence whose end is null has no announced end. The name is personal and masked outside the bureau.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>包联干部</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/variables/Officer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Officer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Officer as default
};
