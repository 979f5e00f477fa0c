import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Period","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/outcome/variables/Period.md","filePath":"api/@huiqi/model/outcome/variables/Period.md"}');
const _sfc_main = { name: "api/@huiqi/model/outcome/variables/Period.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">outcome</a> / Period</p><h1 id="变量-period" tabindex="-1">变量: Period <a class="header-anchor" href="#变量-period" aria-label="Permalink to &quot;变量: Period&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Period</strong>: <code>ZodObject</code>&lt;{ <code>from</code>: <code>ZodString</code> &amp; <code>ZodType</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>, <code>$ZodTypeInternals</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>&gt;&gt;; <code>to</code>: <code>ZodNullable</code>&lt;<code>ZodString</code> &amp; <code>ZodType</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>, <code>$ZodTypeInternals</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>&gt;&gt;&gt;; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/outcome/period.ts#L5" target="_blank" rel="noreferrer">packages/model/src/outcome/period.ts:5</a></p><p>A half-open span of days.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>有效期间</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/outcome/variables/Period.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Period = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Period as default
};
