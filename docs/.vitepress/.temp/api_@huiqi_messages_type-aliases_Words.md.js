import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Words","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/messages/type-aliases/Words.md","filePath":"api/@huiqi/messages/type-aliases/Words.md"}');
const _sfc_main = { name: "api/@huiqi/messages/type-aliases/Words.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/messages</a> / Words</p><h1 id="类型别名-words" tabindex="-1">类型别名: Words <a class="header-anchor" href="#类型别名-words" aria-label="Permalink to &quot;类型别名: Words&quot;">​</a></h1><blockquote><p><strong>Words</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../interfaces/Wording.html"><code>Wording</code></a>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/words.ts#L19" target="_blank" rel="noreferrer">packages/messages/src/words.ts:19</a></p><p>The words of many codes.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/messages/type-aliases/Words.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Words = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Words as default
};
