import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Judgement","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/interfaces/Judgement.md","filePath":"api/@huiqi/rules/index/interfaces/Judgement.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/interfaces/Judgement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / Judgement</p><h1 id="接口-judgement" tabindex="-1">接口: Judgement <a class="header-anchor" href="#接口-judgement" aria-label="Permalink to &quot;接口: Judgement&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L7" target="_blank" rel="noreferrer">packages/rules/src/case.ts:7</a></p><p>A person&#39;s signed answer to a clause that needs judgement.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>人工认定</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="answer" tabindex="-1">answer <a class="header-anchor" href="#answer" aria-label="Permalink to &quot;answer&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>answer</strong>: <code>&quot;met&quot;</code> | <code>&quot;not-met&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L9" target="_blank" rel="noreferrer">packages/rules/src/case.ts:9</a></p><p>The answer.</p><hr><h3 id="by" tabindex="-1">by <a class="header-anchor" href="#by" aria-label="Permalink to &quot;by&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>by</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L11" target="_blank" rel="noreferrer">packages/rules/src/case.ts:11</a></p><p>Who signed it.</p><hr><h3 id="on" tabindex="-1">on <a class="header-anchor" href="#on" aria-label="Permalink to &quot;on&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>on</strong>: <code>\`\${number}-\${number}-\${number}\`</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/case.ts#L13" target="_blank" rel="noreferrer">packages/rules/src/case.ts:13</a></p><p>The day it was signed; later than the decision it counts for nothing.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/interfaces/Judgement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Judgement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Judgement as default
};
