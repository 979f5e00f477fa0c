import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Visit","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/variables/Visit.md","filePath":"api/@huiqi/model/index/variables/Visit.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/variables/Visit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / Visit</p><h1 id="变量-visit" tabindex="-1">变量: Visit <a class="header-anchor" href="#变量-visit" aria-label="Permalink to &quot;变量: Visit&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Visit</strong>: <code>ZodObject</code>&lt;{ <code>campaigns</code>: <code>ZodType</code>&lt;readonly <code>string</code>[], readonly <code>string</code>[], <code>$ZodTypeInternals</code>&lt;readonly <code>string</code>[], readonly <code>string</code>[]&gt;&gt;; <code>enterpriseId</code>: <code>ZodString</code>; <code>id</code>: <code>ZodString</code>; <code>officerIds</code>: <code>ZodType</code>&lt;readonly <code>string</code>[], readonly <code>string</code>[], <code>$ZodTypeInternals</code>&lt;readonly <code>string</code>[], readonly <code>string</code>[]&gt;&gt;; <code>on</code>: <code>ZodString</code> &amp; <code>ZodType</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>, <code>$ZodTypeInternals</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>&gt;&gt;; <code>purpose</code>: <code>ZodNullable</code>&lt;<code>ZodString</code>&gt;; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/entities/visit.ts#L12" target="_blank" rel="noreferrer">packages/model/src/entities/visit.ts:12</a></p><p>A visit to an enterprise. It may serve several campaigns and is still one visit. Null means not known.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>走访</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/variables/Visit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Visit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Visit as default
};
