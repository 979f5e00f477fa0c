import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Target","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/variables/Target.md","filePath":"api/@huiqi/model/index/variables/Target.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/variables/Target.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / Target</p><h1 id="变量-target" tabindex="-1">变量: Target <a class="header-anchor" href="#变量-target" aria-label="Permalink to &quot;变量: Target&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Target</strong>: <code>ZodObject</code>&lt;{ <code>bound</code>: <code>ZodEnum</code>&lt;{ <code>at-least</code>: <code>&quot;at-least&quot;</code>; <code>at-most</code>: <code>&quot;at-most&quot;</code>; <code>exactly</code>: <code>&quot;exactly&quot;</code>; }&gt;; <code>dueOn</code>: <code>ZodNullable</code>&lt;<code>ZodString</code> &amp; <code>ZodType</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>, <code>$ZodTypeInternals</code>&lt;<code>\`\${number}-\${number}-\${number}\`</code>, <code>string</code>&gt;&gt;&gt;; <code>id</code>: <code>ZodString</code>; <code>measure</code>: <code>ZodString</code>; <code>source</code>: <code>ZodNullable</code>&lt;<code>ZodString</code>&gt;; <code>target</code>: <code>ZodUnion</code>&lt;readonly [<code>ZodInt</code>, <code>ZodObject</code>&lt;{ <code>den</code>: <code>ZodInt</code>; <code>num</code>: <code>ZodInt</code>; }, <code>$strip</code>&gt;]&gt;; <code>title</code>: <code>ZodString</code>; <code>unit</code>: <code>ZodString</code>; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/entities/target.ts#L14" target="_blank" rel="noreferrer">packages/model/src/entities/target.ts:14</a></p><p>A number to reach by a day, such as “不少于5家”. The unit is part of it: targets of different units are never added.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>目标指标</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/variables/Target.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Target = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Target as default
};
