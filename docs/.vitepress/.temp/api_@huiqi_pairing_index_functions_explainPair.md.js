import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: explainPair()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/functions/explainPair.md","filePath":"api/@huiqi/pairing/index/functions/explainPair.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/functions/explainPair.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / explainPair</p><h1 id="函数-explainpair" tabindex="-1">函数: explainPair() <a class="header-anchor" href="#函数-explainpair" aria-label="Permalink to &quot;函数: explainPair()&quot;">​</a></h1><blockquote><p><strong>explainPair</strong>(<code>pairing</code>, <code>enterpriseId</code>): <a href="./../interfaces/PairExplanation.html"><code>PairExplanation</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/explain-pair.ts#L47" target="_blank" rel="noreferrer">packages/pairing/src/explain-pair.ts:47</a></p><p>Why an enterprise got this officer and what any other choice would cost: each candidate is put in its place and the whole pairing solved again, exactly.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="pairing" tabindex="-1">pairing <a class="header-anchor" href="#pairing" aria-label="Permalink to &quot;pairing&quot;">​</a></h3><p><a href="./../interfaces/Paired.html"><code>Paired</code></a></p><h3 id="enterpriseid" tabindex="-1">enterpriseId <a class="header-anchor" href="#enterpriseid" aria-label="Permalink to &quot;enterpriseId&quot;">​</a></h3><p><code>string</code></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><a href="./../interfaces/PairExplanation.html"><code>PairExplanation</code></a></p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>结对说明</p><h2 id="抛出" tabindex="-1">抛出 <a class="header-anchor" href="#抛出" aria-label="Permalink to &quot;抛出&quot;">​</a></h2><p><a href="./../../../kernel/index/classes/CallerError.html">CallerError</a> <code>pairing.enterprise</code> for an enterprise that the pairing does not have</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/functions/explainPair.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const explainPair = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  explainPair as default
};
