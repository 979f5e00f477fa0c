import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: FieldType","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/type-aliases/FieldType.md","filePath":"api/@huiqi/model/index/type-aliases/FieldType.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/type-aliases/FieldType.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / FieldType</p><h1 id="类型别名-fieldtype" tabindex="-1">类型别名: FieldType <a class="header-anchor" href="#类型别名-fieldtype" aria-label="Permalink to &quot;类型别名: FieldType&quot;">​</a></h1><blockquote><p><strong>FieldType</strong> = <code>&quot;text&quot;</code> | <code>&quot;integer&quot;</code> | <code>&quot;number&quot;</code> | <code>&quot;boolean&quot;</code> | <code>&quot;date&quot;</code> | <code>&quot;money&quot;</code> | <code>&quot;ratio&quot;</code> | <code>&quot;code&quot;</code> | <code>&quot;creditCode&quot;</code> | <code>&quot;division&quot;</code> | <code>&quot;industry&quot;</code> | <code>&quot;list&quot;</code> | <code>&quot;record&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/schema/dictionary-of.ts#L7" target="_blank" rel="noreferrer">packages/model/src/schema/dictionary-of.ts:7</a></p><p>What a field holds, for ledgers, forms and documentation.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>数据类型</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/type-aliases/FieldType.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FieldType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FieldType as default
};
