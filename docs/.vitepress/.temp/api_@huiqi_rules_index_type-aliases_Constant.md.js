import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Constant","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/type-aliases/Constant.md","filePath":"api/@huiqi/rules/index/type-aliases/Constant.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/type-aliases/Constant.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / Constant</p><h1 id="类型别名-constant" tabindex="-1">类型别名: Constant <a class="header-anchor" href="#类型别名-constant" aria-label="Permalink to &quot;类型别名: Constant&quot;">​</a></h1><blockquote><p><strong>Constant</strong> = <code>string</code> | <code>number</code> | <code>boolean</code> | readonly (<code>string</code> | <code>number</code> | <code>boolean</code>)[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/grammar.ts#L5" target="_blank" rel="noreferrer">packages/rules/src/grammar.ts:5</a></p><p>A value written in a rule: money may be written <code>100万元</code>, a ratio <code>85%</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/type-aliases/Constant.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Constant = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Constant as default
};
