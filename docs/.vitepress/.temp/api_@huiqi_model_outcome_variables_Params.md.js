import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Params","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/outcome/variables/Params.md","filePath":"api/@huiqi/model/outcome/variables/Params.md"}');
const _sfc_main = { name: "api/@huiqi/model/outcome/variables/Params.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">outcome</a> / Params</p><h1 id="变量-params" tabindex="-1">变量: Params <a class="header-anchor" href="#变量-params" aria-label="Permalink to &quot;变量: Params&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Params</strong>: <code>ZodRecord</code>&lt;<code>ZodString</code>, <code>ZodType</code>&lt;<a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <code>$ZodTypeInternals</code>&lt;<a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>&gt;&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/outcome/json-value.ts#L11" target="_blank" rel="noreferrer">packages/model/src/outcome/json-value.ts:11</a></p><p>Parameters by their name.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/outcome/variables/Params.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Params = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Params as default
};
