import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Determination<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/type-aliases/Determination.md","filePath":"api/@huiqi/kernel/index/type-aliases/Determination.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/type-aliases/Determination.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / Determination</p><h1 id="类型别名-determination-t" tabindex="-1">类型别名: Determination&lt;T&gt; <a class="header-anchor" href="#类型别名-determination-t" aria-label="Permalink to &quot;类型别名: Determination\\&lt;T\\&gt;&quot;">​</a></h1><blockquote><p><strong>Determination</strong>&lt;<code>T</code>&gt; = <a href="./../interfaces/Determined.html"><code>Determined</code></a>&lt;<code>T</code>&gt; | <a href="./../interfaces/NotApplicable.html"><code>NotApplicable</code></a> | <a href="./../interfaces/Undetermined.html"><code>Undetermined</code></a>&lt;<code>T</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/determination.ts#L168" target="_blank" rel="noreferrer">packages/kernel/src/determination.ts:168</a></p><p>Every answer of every engine: determined, not applicable, or undetermined. It is plain data and survives JSON unchanged.</p><h2 id="类型参数" tabindex="-1">类型参数 <a class="header-anchor" href="#类型参数" aria-label="Permalink to &quot;类型参数&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>判定结论</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/type-aliases/Determination.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Determination = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Determination as default
};
