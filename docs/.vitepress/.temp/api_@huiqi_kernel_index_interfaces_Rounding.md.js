import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: Rounding","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/interfaces/Rounding.md","filePath":"api/@huiqi/kernel/index/interfaces/Rounding.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/interfaces/Rounding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / Rounding</p><h1 id="接口-rounding" tabindex="-1">接口: Rounding <a class="header-anchor" href="#接口-rounding" aria-label="Permalink to &quot;接口: Rounding&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/rounding.ts#L22" target="_blank" rel="noreferrer">packages/kernel/src/rounding.ts:22</a></p><p>A named rounding: to which unit, decided how. A rule names it; it happens once.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>舍入规则</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="mode" tabindex="-1">mode <a class="header-anchor" href="#mode" aria-label="Permalink to &quot;mode&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>mode</strong>: <a href="./../type-aliases/RoundingMode.html"><code>RoundingMode</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/rounding.ts#L26" target="_blank" rel="noreferrer">packages/kernel/src/rounding.ts:26</a></p><p>How a value between two steps is decided.</p><hr><h3 id="unit" tabindex="-1">unit <a class="header-anchor" href="#unit" aria-label="Permalink to &quot;unit&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>unit</strong>: <a href="./../type-aliases/RoundingUnit.html"><code>RoundingUnit</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/rounding.ts#L24" target="_blank" rel="noreferrer">packages/kernel/src/rounding.ts:24</a></p><p>The step.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/interfaces/Rounding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Rounding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Rounding as default
};
