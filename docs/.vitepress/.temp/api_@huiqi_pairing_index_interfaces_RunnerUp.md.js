import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: RunnerUp","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/interfaces/RunnerUp.md","filePath":"api/@huiqi/pairing/index/interfaces/RunnerUp.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/interfaces/RunnerUp.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / RunnerUp</p><h1 id="接口-runnerup" tabindex="-1">接口: RunnerUp <a class="header-anchor" href="#接口-runnerup" aria-label="Permalink to &quot;接口: RunnerUp&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L56" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:56</a></p><p>An officer the enterprise could have had instead.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>次优人选</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="atleast" tabindex="-1">atLeast <a class="header-anchor" href="#atleast" aria-label="Permalink to &quot;atLeast&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>atLeast</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L64" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:64</a></p><p>The whole pairing would cost at least so much more; <a href="./../functions/explainPair.html">explainPair</a> gives the exact figure.</p><hr><h3 id="cost" tabindex="-1">cost <a class="header-anchor" href="#cost" aria-label="Permalink to &quot;cost&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>cost</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L60" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:60</a></p><p>What the pair itself would cost.</p><hr><h3 id="difference" tabindex="-1">difference <a class="header-anchor" href="#difference" aria-label="Permalink to &quot;difference&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>difference</strong>: <code>number</code> | <code>null</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L62" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:62</a></p><p>That cost less the cost of the dearest pair chosen for the enterprise; null where none was chosen.</p><hr><h3 id="officerid" tabindex="-1">officerId <a class="header-anchor" href="#officerid" aria-label="Permalink to &quot;officerId&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>officerId</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L58" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:58</a></p><p>The officer.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/interfaces/RunnerUp.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RunnerUp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RunnerUp as default
};
