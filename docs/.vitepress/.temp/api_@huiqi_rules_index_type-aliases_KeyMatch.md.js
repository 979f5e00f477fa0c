import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: KeyMatch","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/type-aliases/KeyMatch.md","filePath":"api/@huiqi/rules/index/type-aliases/KeyMatch.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/type-aliases/KeyMatch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / KeyMatch</p><h1 id="类型别名-keymatch" tabindex="-1">类型别名: KeyMatch <a class="header-anchor" href="#类型别名-keymatch" aria-label="Permalink to &quot;类型别名: KeyMatch&quot;">​</a></h1><blockquote><p><strong>KeyMatch</strong> = <code>string</code> | <code>number</code> | <code>boolean</code> | { <code>gte?</code>: <code>number</code>; <code>lt?</code>: <code>number</code>; }</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/pack.ts#L31" target="_blank" rel="noreferrer">packages/rules/src/pack.ts:31</a></p><p>What a parameter row asks of a key: one value, or a range of integers.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/type-aliases/KeyMatch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const KeyMatch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  KeyMatch as default
};
