import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Issue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/outcome/variables/Issue.md","filePath":"api/@huiqi/model/outcome/variables/Issue.md"}');
const _sfc_main = { name: "api/@huiqi/model/outcome/variables/Issue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">outcome</a> / Issue</p><h1 id="变量-issue" tabindex="-1">变量: Issue <a class="header-anchor" href="#变量-issue" aria-label="Permalink to &quot;变量: Issue&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Issue</strong>: <code>ZodObject</code>&lt;{ <code>code</code>: <code>ZodString</code>; <code>params</code>: <code>ZodRecord</code>&lt;<code>ZodString</code>, <code>ZodType</code>&lt;<a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <code>$ZodTypeInternals</code>&lt;<a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>&gt;&gt;&gt;; <code>path</code>: <code>ZodType</code>&lt;readonly (<code>string</code> | <code>number</code>)[], readonly (<code>string</code> | <code>number</code>)[], <code>$ZodTypeInternals</code>&lt;readonly (<code>string</code> | <code>number</code>)[], readonly (<code>string</code> | <code>number</code>)[]&gt;&gt;; <code>severity</code>: <code>ZodEnum</code>&lt;{ <code>error</code>: <code>&quot;error&quot;</code>; <code>notice</code>: <code>&quot;notice&quot;</code>; <code>warning</code>: <code>&quot;warning&quot;</code>; }&gt;; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/outcome/issue.ts#L9" target="_blank" rel="noreferrer">packages/model/src/outcome/issue.ts:9</a></p><p>A finding about data.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>数据问题</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/outcome/variables/Issue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Issue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Issue as default
};
