import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: IndustrySection","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/identifiers/interfaces/IndustrySection.md","filePath":"api/@huiqi/model/identifiers/interfaces/IndustrySection.md"}');
const _sfc_main = { name: "api/@huiqi/model/identifiers/interfaces/IndustrySection.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">identifiers</a> / IndustrySection</p><h1 id="接口-industrysection" tabindex="-1">接口: IndustrySection <a class="header-anchor" href="#接口-industrysection" aria-label="Permalink to &quot;接口: IndustrySection&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/industry-names.ts#L2" target="_blank" rel="noreferrer">packages/model/src/identifiers/industry-names.ts:2</a></p><p>A section of the industry classification.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="first" tabindex="-1">first <a class="header-anchor" href="#first" aria-label="Permalink to &quot;first&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>first</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/industry-names.ts#L6" target="_blank" rel="noreferrer">packages/model/src/identifiers/industry-names.ts:6</a></p><p>The number of its first division.</p><hr><h3 id="last" tabindex="-1">last <a class="header-anchor" href="#last" aria-label="Permalink to &quot;last&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>last</strong>: <code>number</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/industry-names.ts#L8" target="_blank" rel="noreferrer">packages/model/src/identifiers/industry-names.ts:8</a></p><p>The number of its last division.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/industry-names.ts#L4" target="_blank" rel="noreferrer">packages/model/src/identifiers/industry-names.ts:4</a></p><p>Its name.</p><h4 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h4><p>门类</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/identifiers/interfaces/IndustrySection.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const IndustrySection = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  IndustrySection as default
};
