import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: CodeList","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/types/type-aliases/CodeList.md","filePath":"api/@huiqi/model/types/type-aliases/CodeList.md"}');
const _sfc_main = { name: "api/@huiqi/model/types/type-aliases/CodeList.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">types</a> / CodeList</p><h1 id="类型别名-codelist" tabindex="-1">类型别名: CodeList <a class="header-anchor" href="#类型别名-codelist" aria-label="Permalink to &quot;类型别名: CodeList&quot;">​</a></h1><blockquote><p><strong>CodeList</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/CodeLabel.html"><code>CodeLabel</code></a>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/codes.ts#L10" target="_blank" rel="noreferrer">packages/model/src/codes.ts:10</a></p><p>A closed list of codes with their names.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>代码表</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/types/type-aliases/CodeList.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CodeList = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CodeList as default
};
