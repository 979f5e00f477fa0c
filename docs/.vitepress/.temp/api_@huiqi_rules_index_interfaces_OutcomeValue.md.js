import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: OutcomeValue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/interfaces/OutcomeValue.md","filePath":"api/@huiqi/rules/index/interfaces/OutcomeValue.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/interfaces/OutcomeValue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / OutcomeValue</p><h1 id="接口-outcomevalue" tabindex="-1">接口: OutcomeValue <a class="header-anchor" href="#接口-outcomevalue" aria-label="Permalink to &quot;接口: OutcomeValue&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/evaluate.ts#L23" target="_blank" rel="noreferrer">packages/rules/src/evaluate.ts:23</a></p><p>What a rule gives: the outcome&#39;s name and its arguments.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>规则结果值</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="args" tabindex="-1">args <a class="header-anchor" href="#args" aria-label="Permalink to &quot;args&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>args</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../../kernel/index/type-aliases/JsonValue.html"><code>JsonValue</code></a>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/evaluate.ts#L27" target="_blank" rel="noreferrer">packages/rules/src/evaluate.ts:27</a></p><p>Its arguments; money in fen, ratios as <code>{num, den}</code>.</p><hr><h3 id="outcome" tabindex="-1">outcome <a class="header-anchor" href="#outcome" aria-label="Permalink to &quot;outcome&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>outcome</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/evaluate.ts#L25" target="_blank" rel="noreferrer">packages/rules/src/evaluate.ts:25</a></p><p>The outcome&#39;s name, such as <code>waive</code>; <code>derive</code> for a derived fact.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/interfaces/OutcomeValue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OutcomeValue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OutcomeValue as default
};
