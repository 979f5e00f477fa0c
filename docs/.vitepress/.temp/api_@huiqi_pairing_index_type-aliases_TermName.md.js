import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: TermName","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/type-aliases/TermName.md","filePath":"api/@huiqi/pairing/index/type-aliases/TermName.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/type-aliases/TermName.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / TermName</p><h1 id="类型别名-termname" tabindex="-1">类型别名: TermName <a class="header-anchor" href="#类型别名-termname" aria-label="Permalink to &quot;类型别名: TermName&quot;">​</a></h1><blockquote><p><strong>TermName</strong> = <code>&quot;territory&quot;</code> | <code>&quot;park&quot;</code> | <code>&quot;distance&quot;</code> | <code>&quot;industry&quot;</code> | <code>&quot;skills&quot;</code> | <code>&quot;rank&quot;</code> | <code>&quot;continuity&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L5" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:5</a></p><p>The name of a cost term.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/type-aliases/TermName.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TermName = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TermName as default
};
