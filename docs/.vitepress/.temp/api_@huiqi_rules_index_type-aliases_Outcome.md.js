import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Outcome","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/type-aliases/Outcome.md","filePath":"api/@huiqi/rules/index/type-aliases/Outcome.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/type-aliases/Outcome.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / Outcome</p><h1 id="类型别名-outcome" tabindex="-1">类型别名: Outcome <a class="header-anchor" href="#类型别名-outcome" aria-label="Permalink to &quot;类型别名: Outcome&quot;">​</a></h1><blockquote><p><strong>Outcome</strong> = { <code>derive</code>: <code>string</code>; <code>term</code>: <a href="./Term.html"><code>Term</code></a>; } | {[<code>outcome</code>: <code>string</code>]: <code>object</code>; }</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/grammar.ts#L75" target="_blank" rel="noreferrer">packages/rules/src/grammar.ts:75</a></p><p>What follows when a rule&#39;s condition holds: a derived fact, or one outcome that an engine registered.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>规则结果</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/type-aliases/Outcome.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Outcome = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Outcome as default
};
