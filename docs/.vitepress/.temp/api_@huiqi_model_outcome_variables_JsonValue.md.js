import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: JsonValue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/outcome/variables/JsonValue.md","filePath":"api/@huiqi/model/outcome/variables/JsonValue.md"}');
const _sfc_main = { name: "api/@huiqi/model/outcome/variables/JsonValue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">outcome</a> / JsonValue</p><h1 id="变量-jsonvalue" tabindex="-1">变量: JsonValue <a class="header-anchor" href="#变量-jsonvalue" aria-label="Permalink to &quot;变量: JsonValue&quot;">​</a></h1><blockquote><p><code>const</code> <strong>JsonValue</strong>: <code>z.ZodType</code>&lt;<a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>, <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/outcome/json-value.ts#L6" target="_blank" rel="noreferrer">packages/model/src/outcome/json-value.ts:6</a></p><p>Any value that survives JSON unchanged.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/outcome/variables/JsonValue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const JsonValue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  JsonValue as default
};
