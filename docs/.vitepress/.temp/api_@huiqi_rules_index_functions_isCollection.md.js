import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: isCollection()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/functions/isCollection.md","filePath":"api/@huiqi/rules/index/functions/isCollection.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/functions/isCollection.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / isCollection</p><h1 id="函数-iscollection" tabindex="-1">函数: isCollection() <a class="header-anchor" href="#函数-iscollection" aria-label="Permalink to &quot;函数: isCollection()&quot;">​</a></h1><blockquote><p><strong>isCollection</strong>(<code>value</code>): <code>value is CollectionValue</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/vocabulary.ts#L146" target="_blank" rel="noreferrer">packages/rules/src/vocabulary.ts:146</a></p><p>A fact value that holds records.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><p><a href="./../../../kernel/index/type-aliases/FactValue.html"><code>FactValue</code></a> | <code>undefined</code></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><code>value is CollectionValue</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/functions/isCollection.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const isCollection = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  isCollection as default
};
