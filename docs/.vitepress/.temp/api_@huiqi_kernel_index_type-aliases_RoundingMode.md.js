import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: RoundingMode","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/type-aliases/RoundingMode.md","filePath":"api/@huiqi/kernel/index/type-aliases/RoundingMode.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/type-aliases/RoundingMode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / RoundingMode</p><h1 id="类型别名-roundingmode" tabindex="-1">类型别名: RoundingMode <a class="header-anchor" href="#类型别名-roundingmode" aria-label="Permalink to &quot;类型别名: RoundingMode&quot;">​</a></h1><blockquote><p><strong>RoundingMode</strong> = <code>&quot;half-up&quot;</code> | <code>&quot;half-even&quot;</code> | <code>&quot;down&quot;</code> | <code>&quot;up&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/rounding.ts#L8" target="_blank" rel="noreferrer">packages/kernel/src/rounding.ts:8</a></p><p>How a value between two steps is decided: <code>half-up</code> and <code>up</code> go away from zero, <code>down</code> toward it.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>舍入方式</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/type-aliases/RoundingMode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RoundingMode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RoundingMode as default
};
