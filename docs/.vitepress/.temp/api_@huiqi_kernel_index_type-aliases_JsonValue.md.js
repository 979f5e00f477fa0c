import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: JsonValue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/type-aliases/JsonValue.md","filePath":"api/@huiqi/kernel/index/type-aliases/JsonValue.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/type-aliases/JsonValue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / JsonValue</p><h1 id="类型别名-jsonvalue" tabindex="-1">类型别名: JsonValue <a class="header-anchor" href="#类型别名-jsonvalue" aria-label="Permalink to &quot;类型别名: JsonValue&quot;">​</a></h1><blockquote><p><strong>JsonValue</strong> = <code>string</code> | <code>number</code> | <code>boolean</code> | <code>null</code> | readonly <code>JsonValue</code>[] | {[<code>key</code>: <code>string</code>]: <code>JsonValue</code>; }</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/json.ts#L2" target="_blank" rel="noreferrer">packages/kernel/src/json.ts:2</a></p><p>Any value that survives <code>JSON.parse(JSON.stringify(value))</code> unchanged.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/type-aliases/JsonValue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const JsonValue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  JsonValue as default
};
