import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Random","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/random/interfaces/Random.md","filePath":"api/@huiqi/kernel/random/interfaces/Random.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/random/interfaces/Random.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">random</a> / Random</p><h1 id="接口-random" tabindex="-1">接口: Random <a class="header-anchor" href="#接口-random" aria-label="Permalink to &quot;接口: Random&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/random.ts#L12" target="_blank" rel="noreferrer">packages/kernel/src/random.ts:12</a></p><p>A stream of chance. It is the one stateful thing in the house: hand it on, do not share it between independent draws.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="algorithm" tabindex="-1">algorithm <a class="header-anchor" href="#algorithm" aria-label="Permalink to &quot;algorithm&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>algorithm</strong>: <code>&quot;xoshiro128**/fnv1a-splitmix32&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/random.ts#L14" target="_blank" rel="noreferrer">packages/kernel/src/random.ts:14</a></p><p>The algorithm, part of every record of a draw.</p><hr><h3 id="below" tabindex="-1">below <a class="header-anchor" href="#below" aria-label="Permalink to &quot;below&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>below</strong>: (<code>bound</code>) =&gt; <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/random.ts#L19" target="_blank" rel="noreferrer">packages/kernel/src/random.ts:19</a></p><p>The next whole number from 0 up to, not including, <code>bound</code> (1 to 2^32), every one equally likely. A bound outside is a <a href="./../../index/classes/CallerError.html">CallerError</a> <code>random.bound</code>.</p><h4 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h4><h5 id="bound" tabindex="-1">bound <a class="header-anchor" href="#bound" aria-label="Permalink to &quot;bound&quot;">​</a></h5><p><code>number</code></p><h4 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h4><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/random/interfaces/Random.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Random = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Random as default
};
