import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: OutcomeArgument","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/type-aliases/OutcomeArgument.md","filePath":"api/@huiqi/rules/index/type-aliases/OutcomeArgument.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/type-aliases/OutcomeArgument.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / OutcomeArgument</p><h1 id="类型别名-outcomeargument" tabindex="-1">类型别名: OutcomeArgument <a class="header-anchor" href="#类型别名-outcomeargument" aria-label="Permalink to &quot;类型别名: OutcomeArgument&quot;">​</a></h1><blockquote><p><strong>OutcomeArgument</strong> = { <code>kind</code>: <code>&quot;term&quot;</code>; <code>optional?</code>: <code>boolean</code>; <code>type</code>: <a href="./ValueType.html"><code>ValueType</code></a>; } | { <code>kind</code>: <code>&quot;span&quot;</code>; <code>optional?</code>: <code>boolean</code>; } | { <code>kind</code>: <code>&quot;data&quot;</code>; <code>optional?</code>: <code>boolean</code>; }</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/vocabulary.ts#L83" target="_blank" rel="noreferrer">packages/rules/src/vocabulary.ts:83</a></p><p>What an argument of an outcome is: a term of a type, a span, or plain data that the engine reads.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/type-aliases/OutcomeArgument.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OutcomeArgument = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OutcomeArgument as default
};
