import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Params","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/messages/type-aliases/Params.md","filePath":"api/@huiqi/messages/type-aliases/Params.md"}');
const _sfc_main = { name: "api/@huiqi/messages/type-aliases/Params.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/messages</a> / Params</p><h1 id="类型别名-params" tabindex="-1">类型别名: Params <a class="header-anchor" href="#类型别名-params" aria-label="Permalink to &quot;类型别名: Params&quot;">​</a></h1><blockquote><p><strong>Params</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/messages/src/say.ts#L7" target="_blank" rel="noreferrer">packages/messages/src/say.ts:7</a></p><p>The values that words need.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/messages/type-aliases/Params.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Params = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Params as default
};
