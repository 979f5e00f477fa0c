import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: DocumentStatus","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/type-aliases/DocumentStatus.md","filePath":"api/@huiqi/rules/index/type-aliases/DocumentStatus.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/type-aliases/DocumentStatus.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / DocumentStatus</p><h1 id="类型别名-documentstatus" tabindex="-1">类型别名: DocumentStatus <a class="header-anchor" href="#类型别名-documentstatus" aria-label="Permalink to &quot;类型别名: DocumentStatus&quot;">​</a></h1><blockquote><p><strong>DocumentStatus</strong> = <code>&quot;draft&quot;</code> | <code>&quot;in-force&quot;</code> | <code>&quot;expired&quot;</code> | <code>&quot;repealed&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/pack.ts#L6" target="_blank" rel="noreferrer">packages/rules/src/pack.ts:6</a></p><p>Where a document stands in its life. A draft never decides.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/type-aliases/DocumentStatus.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DocumentStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DocumentStatus as default
};
