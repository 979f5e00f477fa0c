import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: RegisteringAuthority","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/identifiers/interfaces/RegisteringAuthority.md","filePath":"api/@huiqi/model/identifiers/interfaces/RegisteringAuthority.md"}');
const _sfc_main = { name: "api/@huiqi/model/identifiers/interfaces/RegisteringAuthority.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">identifiers</a> / RegisteringAuthority</p><h1 id="接口-registeringauthority" tabindex="-1">接口: RegisteringAuthority <a class="header-anchor" href="#接口-registeringauthority" aria-label="Permalink to &quot;接口: RegisteringAuthority&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/credit-code-kinds.ts#L2" target="_blank" rel="noreferrer">packages/model/src/identifiers/credit-code-kinds.ts:2</a></p><p>A registering authority of GB 32100 and the kinds of body it registers.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="kinds" tabindex="-1">kinds <a class="header-anchor" href="#kinds" aria-label="Permalink to &quot;kinds&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kinds</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/credit-code-kinds.ts#L8" target="_blank" rel="noreferrer">packages/model/src/identifiers/credit-code-kinds.ts:8</a></p><p>The kinds by their character.</p><h4 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h4><p>机构类别</p><hr><h3 id="title" tabindex="-1">title <a class="header-anchor" href="#title" aria-label="Permalink to &quot;title&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>title</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/credit-code-kinds.ts#L4" target="_blank" rel="noreferrer">packages/model/src/identifiers/credit-code-kinds.ts:4</a></p><p>The authority.</p><h4 id="中文-1" tabindex="-1">中文 <a class="header-anchor" href="#中文-1" aria-label="Permalink to &quot;中文&quot;">​</a></h4><p>登记管理部门</p><hr><h3 id="titleen" tabindex="-1">titleEn <a class="header-anchor" href="#titleen" aria-label="Permalink to &quot;titleEn&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>titleEn</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/credit-code-kinds.ts#L6" target="_blank" rel="noreferrer">packages/model/src/identifiers/credit-code-kinds.ts:6</a></p><p>The authority in English.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/identifiers/interfaces/RegisteringAuthority.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RegisteringAuthority = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RegisteringAuthority as default
};
