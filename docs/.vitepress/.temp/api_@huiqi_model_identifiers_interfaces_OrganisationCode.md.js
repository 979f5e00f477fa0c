import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: OrganisationCode","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/identifiers/interfaces/OrganisationCode.md","filePath":"api/@huiqi/model/identifiers/interfaces/OrganisationCode.md"}');
const _sfc_main = { name: "api/@huiqi/model/identifiers/interfaces/OrganisationCode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">identifiers</a> / OrganisationCode</p><h1 id="接口-organisationcode" tabindex="-1">接口: OrganisationCode <a class="header-anchor" href="#接口-organisationcode" aria-label="Permalink to &quot;接口: OrganisationCode&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/organisation-code.ts#L8" target="_blank" rel="noreferrer">packages/model/src/identifiers/organisation-code.ts:8</a></p><p>An organisation code in its parts, without the hyphen.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>组织机构代码</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="body" tabindex="-1">body <a class="header-anchor" href="#body" aria-label="Permalink to &quot;body&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>body</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/organisation-code.ts#L12" target="_blank" rel="noreferrer">packages/model/src/identifiers/organisation-code.ts:12</a></p><p>The first eight.</p><h4 id="中文-1" tabindex="-1">中文 <a class="header-anchor" href="#中文-1" aria-label="Permalink to &quot;中文&quot;">​</a></h4><p>本体代码</p><hr><h3 id="checkcharacter" tabindex="-1">checkCharacter <a class="header-anchor" href="#checkcharacter" aria-label="Permalink to &quot;checkCharacter&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>checkCharacter</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/organisation-code.ts#L14" target="_blank" rel="noreferrer">packages/model/src/identifiers/organisation-code.ts:14</a></p><p>The last.</p><h4 id="中文-2" tabindex="-1">中文 <a class="header-anchor" href="#中文-2" aria-label="Permalink to &quot;中文&quot;">​</a></h4><p>校验码</p><hr><h3 id="code" tabindex="-1">code <a class="header-anchor" href="#code" aria-label="Permalink to &quot;code&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>code</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/organisation-code.ts#L10" target="_blank" rel="noreferrer">packages/model/src/identifiers/organisation-code.ts:10</a></p><p>The nine characters.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/identifiers/interfaces/OrganisationCode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OrganisationCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OrganisationCode as default
};
