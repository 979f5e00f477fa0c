import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Quota","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/figures/interfaces/Quota.md","filePath":"api/@huiqi/figures/interfaces/Quota.md"}');
const _sfc_main = { name: "api/@huiqi/figures/interfaces/Quota.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/figures</a> / Quota</p><h1 id="接口-quota" tabindex="-1">接口: Quota <a class="header-anchor" href="#接口-quota" aria-label="Permalink to &quot;接口: Quota&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/quota.ts#L6" target="_blank" rel="noreferrer">packages/figures/src/quota.ts:6</a></p><p>How many are wanted, both ends included; null where there is no such end.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="max" tabindex="-1">max <a class="header-anchor" href="#max" aria-label="Permalink to &quot;max&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>max</strong>: <code>number</code> | <code>null</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/quota.ts#L10" target="_blank" rel="noreferrer">packages/figures/src/quota.ts:10</a></p><p>The largest number allowed.</p><hr><h3 id="min" tabindex="-1">min <a class="header-anchor" href="#min" aria-label="Permalink to &quot;min&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>min</strong>: <code>number</code> | <code>null</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/quota.ts#L8" target="_blank" rel="noreferrer">packages/figures/src/quota.ts:8</a></p><p>The smallest number allowed.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/figures/interfaces/Quota.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Quota = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Quota as default
};
