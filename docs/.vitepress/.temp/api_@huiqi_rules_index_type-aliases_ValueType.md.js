import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: ValueType","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/type-aliases/ValueType.md","filePath":"api/@huiqi/rules/index/type-aliases/ValueType.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/type-aliases/ValueType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / ValueType</p><h1 id="类型别名-valuetype" tabindex="-1">类型别名: ValueType <a class="header-anchor" href="#类型别名-valuetype" aria-label="Permalink to &quot;类型别名: ValueType&quot;">​</a></h1><blockquote><p><strong>ValueType</strong> = <code>&quot;integer&quot;</code> | <code>&quot;fen&quot;</code> | <code>&quot;ratio&quot;</code> | <code>&quot;boolean&quot;</code> | <code>&quot;text&quot;</code> | <code>&quot;day&quot;</code> | <code>&quot;list&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/vocabulary.ts#L14" target="_blank" rel="noreferrer">packages/rules/src/vocabulary.ts:14</a></p><p>What a value is. <code>fen</code> is money in whole fen, <code>ratio</code> an exact fraction, <code>day</code> a <code>LocalDate</code>, <code>list</code> a list of scalars.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/type-aliases/ValueType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ValueType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ValueType as default
};
