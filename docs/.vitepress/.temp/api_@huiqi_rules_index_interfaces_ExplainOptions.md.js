import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: ExplainOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/interfaces/ExplainOptions.md","filePath":"api/@huiqi/rules/index/interfaces/ExplainOptions.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/interfaces/ExplainOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / ExplainOptions</p><h1 id="接口-explainoptions" tabindex="-1">接口: ExplainOptions <a class="header-anchor" href="#接口-explainoptions" aria-label="Permalink to &quot;接口: ExplainOptions&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/evaluate.ts#L31" target="_blank" rel="noreferrer">packages/rules/src/evaluate.ts:31</a></p><p>How much of a determination&#39;s story is shown.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="unmaskfor" tabindex="-1">unmaskFor? <a class="header-anchor" href="#unmaskfor" aria-label="Permalink to &quot;unmaskFor?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>unmaskFor?</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/evaluate.ts#L33" target="_blank" rel="noreferrer">packages/rules/src/evaluate.ts:33</a></p><p>Shows personal values in steps; the purpose goes into the determination&#39;s cautions.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/interfaces/ExplainOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExplainOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExplainOptions as default
};
