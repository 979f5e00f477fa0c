import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: JsonSchema","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/type-aliases/JsonSchema.md","filePath":"api/@huiqi/model/index/type-aliases/JsonSchema.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/type-aliases/JsonSchema.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / JsonSchema</p><h1 id="类型别名-jsonschema" tabindex="-1">类型别名: JsonSchema <a class="header-anchor" href="#类型别名-jsonschema" aria-label="Permalink to &quot;类型别名: JsonSchema&quot;">​</a></h1><blockquote><p><strong>JsonSchema</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/schema/json-schema-of.ts#L6" target="_blank" rel="noreferrer">packages/model/src/schema/json-schema-of.ts:6</a></p><p>A JSON Schema as plain data.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/type-aliases/JsonSchema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const JsonSchema = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  JsonSchema as default
};
