import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: KnownValue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/type-aliases/KnownValue.md","filePath":"api/@huiqi/rules/index/type-aliases/KnownValue.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/type-aliases/KnownValue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / KnownValue</p><h1 id="类型别名-knownvalue" tabindex="-1">类型别名: KnownValue <a class="header-anchor" href="#类型别名-knownvalue" aria-label="Permalink to &quot;类型别名: KnownValue&quot;">​</a></h1><blockquote><p><strong>KnownValue</strong> = <code>string</code> | <code>number</code> | <code>boolean</code> | <a href="./../../../kernel/index/interfaces/Ratio.html"><code>Ratio</code></a> | readonly (<code>string</code> | <code>number</code> | <code>boolean</code>)[] | <a href="./../../../kernel/index/interfaces/OneOf.html"><code>OneOf</code></a>&lt;<code>string</code> | <code>number</code> | <code>boolean</code>&gt; | <code>undefined</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/vocabulary.ts#L55" target="_blank" rel="noreferrer">packages/rules/src/vocabulary.ts:55</a></p><p>A value as formulas see it: <code>undefined</code> where nothing is known.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/type-aliases/KnownValue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KnownValue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KnownValue as default
};
