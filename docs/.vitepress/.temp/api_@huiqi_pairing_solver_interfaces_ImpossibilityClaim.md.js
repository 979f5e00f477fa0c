import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: ImpossibilityClaim","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/solver/interfaces/ImpossibilityClaim.md","filePath":"api/@huiqi/pairing/solver/interfaces/ImpossibilityClaim.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/solver/interfaces/ImpossibilityClaim.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">solver</a> / ImpossibilityClaim</p><h1 id="接口-impossibilityclaim" tabindex="-1">接口: ImpossibilityClaim <a class="header-anchor" href="#接口-impossibilityclaim" aria-label="Permalink to &quot;接口: ImpossibilityClaim&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/verify.ts#L19" target="_blank" rel="noreferrer">packages/pairing/src/solver/verify.ts:19</a></p><p>A claim that no pairing exists.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="status" tabindex="-1">status <a class="header-anchor" href="#status" aria-label="Permalink to &quot;status&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>status</strong>: <code>&quot;infeasible&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/verify.ts#L21" target="_blank" rel="noreferrer">packages/pairing/src/solver/verify.ts:21</a></p><p>Tells the two claims apart.</p><hr><h3 id="witness" tabindex="-1">witness <a class="header-anchor" href="#witness" aria-label="Permalink to &quot;witness&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>witness</strong>: <a href="./Witness.html"><code>Witness</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/solver/verify.ts#L23" target="_blank" rel="noreferrer">packages/pairing/src/solver/verify.ts:23</a></p><p>The certificate.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/solver/interfaces/ImpossibilityClaim.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ImpossibilityClaim = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ImpossibilityClaim as default
};
