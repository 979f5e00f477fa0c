import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Reading<T>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/type-aliases/Reading.md","filePath":"api/@huiqi/kernel/index/type-aliases/Reading.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/type-aliases/Reading.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / Reading</p><h1 id="类型别名-reading-t" tabindex="-1">类型别名: Reading&lt;T&gt; <a class="header-anchor" href="#类型别名-reading-t" aria-label="Permalink to &quot;类型别名: Reading\\&lt;T\\&gt;&quot;">​</a></h1><blockquote><p><strong>Reading</strong>&lt;<code>T</code>&gt; = { <code>issues</code>: readonly <a href="./../interfaces/Issue.html"><code>Issue</code></a>[]; <code>ok</code>: <code>true</code>; <code>value</code>: <code>T</code>; } | { <code>issues</code>: readonly <a href="./../interfaces/Issue.html"><code>Issue</code></a>[]; <code>ok</code>: <code>false</code>; }</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/issue.ts#L27" target="_blank" rel="noreferrer">packages/kernel/src/issue.ts:27</a></p><p>What reading a text gives: the value, or the issues that forbid it. Warnings may stand beside a value.</p><h2 id="类型参数" tabindex="-1">类型参数 <a class="header-anchor" href="#类型参数" aria-label="Permalink to &quot;类型参数&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/type-aliases/Reading.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Reading = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Reading as default
};
