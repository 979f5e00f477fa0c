import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Locale","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/messages/type-aliases/Locale.md","filePath":"api/@huiqi/messages/type-aliases/Locale.md"}');
const _sfc_main = { name: "api/@huiqi/messages/type-aliases/Locale.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/messages</a> / Locale</p><h1 id="类型别名-locale" tabindex="-1">类型别名: Locale <a class="header-anchor" href="#类型别名-locale" aria-label="Permalink to &quot;类型别名: Locale&quot;">​</a></h1><blockquote><p><strong>Locale</strong> = <code>&quot;zh&quot;</code> | <code>&quot;en&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/words.ts#L2" target="_blank" rel="noreferrer">packages/messages/src/words.ts:2</a></p><p>The two languages of every text: Chinese first.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/messages/type-aliases/Locale.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Locale = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Locale as default
};
