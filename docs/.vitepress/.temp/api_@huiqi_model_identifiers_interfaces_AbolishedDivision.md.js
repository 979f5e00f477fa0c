import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: AbolishedDivision","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/identifiers/interfaces/AbolishedDivision.md","filePath":"api/@huiqi/model/identifiers/interfaces/AbolishedDivision.md"}');
const _sfc_main = { name: "api/@huiqi/model/identifiers/interfaces/AbolishedDivision.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">identifiers</a> / AbolishedDivision</p><h1 id="接口-abolisheddivision" tabindex="-1">接口: AbolishedDivision <a class="header-anchor" href="#接口-abolisheddivision" aria-label="Permalink to &quot;接口: AbolishedDivision&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/division-abolished.ts#L2" target="_blank" rel="noreferrer">packages/model/src/identifiers/division-abolished.ts:2</a></p><p>A division that no longer exists.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/division-abolished.ts#L4" target="_blank" rel="noreferrer">packages/model/src/identifiers/division-abolished.ts:4</a></p><p>Its last name.</p><hr><h3 id="successors" tabindex="-1">successors <a class="header-anchor" href="#successors" aria-label="Permalink to &quot;successors&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>successors</strong>: readonly <code>string</code>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/division-abolished.ts#L6" target="_blank" rel="noreferrer">packages/model/src/identifiers/division-abolished.ts:6</a></p><p>The divisions that took its place.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/identifiers/interfaces/AbolishedDivision.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AbolishedDivision = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AbolishedDivision as default
};
