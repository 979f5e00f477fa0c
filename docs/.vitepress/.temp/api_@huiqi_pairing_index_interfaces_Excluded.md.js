import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Excluded","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/interfaces/Excluded.md","filePath":"api/@huiqi/pairing/index/interfaces/Excluded.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/interfaces/Excluded.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / Excluded</p><h1 id="接口-excluded" tabindex="-1">接口: Excluded <a class="header-anchor" href="#接口-excluded" aria-label="Permalink to &quot;接口: Excluded&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L34" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:34</a></p><p>An officer whom an enterprise cannot have.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>排除的候选人</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="officerid" tabindex="-1">officerId <a class="header-anchor" href="#officerid" aria-label="Permalink to &quot;officerId&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>officerId</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L36" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:36</a></p><p>The officer.</p><hr><h3 id="reasons" tabindex="-1">reasons <a class="header-anchor" href="#reasons" aria-label="Permalink to &quot;reasons&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>reasons</strong>: readonly <a href="./Exclusion.html"><code>Exclusion</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/pairing.ts#L38" target="_blank" rel="noreferrer">packages/pairing/src/pairing.ts:38</a></p><p>Every reason, such as <code>pairing.excluded.recusal</code> or the case of a term that allows no pair.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/interfaces/Excluded.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Excluded = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Excluded as default
};
