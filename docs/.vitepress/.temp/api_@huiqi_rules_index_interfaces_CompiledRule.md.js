import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: CompiledRule","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/interfaces/CompiledRule.md","filePath":"api/@huiqi/rules/index/interfaces/CompiledRule.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/interfaces/CompiledRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / CompiledRule</p><h1 id="接口-compiledrule" tabindex="-1">接口: CompiledRule <a class="header-anchor" href="#接口-compiledrule" aria-label="Permalink to &quot;接口: CompiledRule&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/book.ts#L12" target="_blank" rel="noreferrer">packages/rules/src/book.ts:12</a></p><p>One compiled rule of a book.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>已编译规则</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="outcome" tabindex="-1">outcome <a class="header-anchor" href="#outcome" aria-label="Permalink to &quot;outcome&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>outcome</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/book.ts#L18" target="_blank" rel="noreferrer">packages/rules/src/book.ts:18</a></p><p>The outcome&#39;s name, such as <code>waive</code>; <code>derive</code> for a derived fact.</p><hr><h3 id="pack" tabindex="-1">pack <a class="header-anchor" href="#pack" aria-label="Permalink to &quot;pack&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pack</strong>: <a href="./../../../kernel/index/interfaces/PackReference.html"><code>PackReference</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/book.ts#L16" target="_blank" rel="noreferrer">packages/rules/src/book.ts:16</a></p><p>The pack it comes from.</p><hr><h3 id="rule" tabindex="-1">rule <a class="header-anchor" href="#rule" aria-label="Permalink to &quot;rule&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rule</strong>: <a href="./Rule.html"><code>Rule</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/book.ts#L14" target="_blank" rel="noreferrer">packages/rules/src/book.ts:14</a></p><p>The rule as written.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/interfaces/CompiledRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CompiledRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CompiledRule as default
};
