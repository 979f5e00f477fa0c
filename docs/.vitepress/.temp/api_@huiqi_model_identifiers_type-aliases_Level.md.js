import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Level","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/identifiers/type-aliases/Level.md","filePath":"api/@huiqi/model/identifiers/type-aliases/Level.md"}');
const _sfc_main = { name: "api/@huiqi/model/identifiers/type-aliases/Level.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">identifiers</a> / Level</p><h1 id="类型别名-level" tabindex="-1">类型别名: Level <a class="header-anchor" href="#类型别名-level" aria-label="Permalink to &quot;类型别名: Level&quot;">​</a></h1><blockquote><p><strong>Level</strong> = <code>&quot;national&quot;</code> | <code>&quot;province&quot;</code> | <code>&quot;city&quot;</code> | <code>&quot;county&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/division-level.ts#L8" target="_blank" rel="noreferrer">packages/model/src/identifiers/division-level.ts:8</a></p><p>The tiers of government. A county (县), a district (区) and a county-level city are one tier, whatever they are called.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>行政层级</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/identifiers/type-aliases/Level.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Level = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Level as default
};
