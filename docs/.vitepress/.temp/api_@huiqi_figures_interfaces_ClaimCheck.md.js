import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: ClaimCheck","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/figures/interfaces/ClaimCheck.md","filePath":"api/@huiqi/figures/interfaces/ClaimCheck.md"}');
const _sfc_main = { name: "api/@huiqi/figures/interfaces/ClaimCheck.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">惠企 Huiqi</a> / <a href="./../">@huiqi/figures</a> / ClaimCheck</p><h1 id="接口-claimcheck" tabindex="-1">接口: ClaimCheck <a class="header-anchor" href="#接口-claimcheck" aria-label="Permalink to &quot;接口: ClaimCheck&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/check-claim.ts#L7" target="_blank" rel="noreferrer">packages/figures/src/check-claim.ts:7</a></p><p>Whether a figure bears a claim out.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="answer" tabindex="-1">answer <a class="header-anchor" href="#answer" aria-label="Permalink to &quot;answer&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>answer</strong>: <a href="./../../kernel/index/type-aliases/Truth.html"><code>Truth</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/check-claim.ts#L9" target="_blank" rel="noreferrer">packages/figures/src/check-claim.ts:9</a></p><p>Yes, no, or unknown where the figure&#39;s bound does not reach.</p><hr><h3 id="issues" tabindex="-1">issues <a class="header-anchor" href="#issues" aria-label="Permalink to &quot;issues&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>issues</strong>: readonly <a href="./../../kernel/index/interfaces/Issue.html"><code>Issue</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/figures/src/check-claim.ts#L11" target="_blank" rel="noreferrer">packages/figures/src/check-claim.ts:11</a></p><p><code>figures.unit</code>, <code>figures.claim</code> (unknown) or <code>figures.claimContradicted</code> (no).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/figures/interfaces/ClaimCheck.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ClaimCheck = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ClaimCheck as default
};
