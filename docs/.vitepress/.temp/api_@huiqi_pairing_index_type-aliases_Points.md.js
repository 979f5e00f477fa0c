import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Points","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/pairing/index/type-aliases/Points.md","filePath":"api/@huiqi/pairing/index/type-aliases/Points.md"}');
const _sfc_main = { name: "api/@huiqi/pairing/index/type-aliases/Points.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/pairing</a> / <a href="./../">index</a> / Points</p><h1 id="类型别名-points" tabindex="-1">类型别名: Points <a class="header-anchor" href="#类型别名-points" aria-label="Permalink to &quot;类型别名: Points&quot;">​</a></h1><blockquote><p><strong>Points</strong> = <code>number</code> | <code>null</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/pairing/src/policy.ts#L4" target="_blank" rel="noreferrer">packages/pairing/src/policy.ts:4</a></p><p>Points of a case, a whole number; null means that the case allows no pair.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/pairing/index/type-aliases/Points.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Points = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Points as default
};
