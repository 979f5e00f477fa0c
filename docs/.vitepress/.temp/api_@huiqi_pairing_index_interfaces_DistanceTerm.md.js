import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: DistanceTerm","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/interfaces/DistanceTerm.md","filePath":"api/@huiqi/pairing/index/interfaces/DistanceTerm.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/interfaces/DistanceTerm.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / DistanceTerm</p><h1 id="接口-distanceterm" tabindex="-1">接口: DistanceTerm <a class="header-anchor" href="#接口-distanceterm" aria-label="Permalink to &quot;接口: DistanceTerm&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L39" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:39</a></p><p>The way from the officer to the enterprise.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>距离</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="bands" tabindex="-1">bands <a class="header-anchor" href="#bands" aria-label="Permalink to &quot;bands&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>bands</strong>: readonly <code>object</code>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L43" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:43</a></p><p>Points up to and including so many metres, ascending; <code>upTo: null</code> stands for any farther way and comes last.</p><hr><h3 id="unknown" tabindex="-1">unknown <a class="header-anchor" href="#unknown" aria-label="Permalink to &quot;unknown&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>unknown</strong>: <a href="./../type-aliases/Points.html"><code>Points</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L45" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:45</a></p><p>No way is given.</p><hr><h3 id="weight" tabindex="-1">weight <a class="header-anchor" href="#weight" aria-label="Permalink to &quot;weight&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>weight</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L41" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:41</a></p><p>What one point costs, a whole number.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/interfaces/DistanceTerm.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DistanceTerm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DistanceTerm as default
};
