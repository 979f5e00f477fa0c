import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Source","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/interfaces/Source.md","filePath":"api/@huiqi/rules/index/interfaces/Source.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/interfaces/Source.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / Source</p><h1 id="接口-source" tabindex="-1">接口: Source <a class="header-anchor" href="#接口-source" aria-label="Permalink to &quot;接口: Source&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/grammar.ts#L63" target="_blank" rel="noreferrer">packages/rules/src/grammar.ts:63</a></p><p>Where a rule or a parameter row comes from: a document of the pack, and the article in it.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="article" tabindex="-1">article? <a class="header-anchor" href="#article" aria-label="Permalink to &quot;article?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>article?</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/grammar.ts#L67" target="_blank" rel="noreferrer">packages/rules/src/grammar.ts:67</a></p><p>The article, such as <code>第十一条</code>.</p><hr><h3 id="document" tabindex="-1">document <a class="header-anchor" href="#document" aria-label="Permalink to &quot;document&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>document</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/grammar.ts#L65" target="_blank" rel="noreferrer">packages/rules/src/grammar.ts:65</a></p><p>The key of a document in the pack.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/interfaces/Source.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Source = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Source as default
};
