import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: OutcomeSpec","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/type-aliases/OutcomeSpec.md","filePath":"api/@huiqi/rules/index/type-aliases/OutcomeSpec.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/type-aliases/OutcomeSpec.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / OutcomeSpec</p><h1 id="类型别名-outcomespec" tabindex="-1">类型别名: OutcomeSpec <a class="header-anchor" href="#类型别名-outcomespec" aria-label="Permalink to &quot;类型别名: OutcomeSpec&quot;">​</a></h1><blockquote><p><strong>OutcomeSpec</strong> = <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./OutcomeArgument.html"><code>OutcomeArgument</code></a>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/vocabulary.ts#L89" target="_blank" rel="noreferrer">packages/rules/src/vocabulary.ts:89</a></p><p>The arguments of one outcome.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/type-aliases/OutcomeSpec.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OutcomeSpec = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OutcomeSpec as default
};
