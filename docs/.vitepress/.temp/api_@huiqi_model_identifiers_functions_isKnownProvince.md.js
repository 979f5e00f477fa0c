import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: isKnownProvince()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/identifiers/functions/isKnownProvince.md","filePath":"api/@huiqi/model/identifiers/functions/isKnownProvince.md"}');
const _sfc_main = { name: "api/@huiqi/model/identifiers/functions/isKnownProvince.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">identifiers</a> / isKnownProvince</p><h1 id="函数-isknownprovince" tabindex="-1">函数: isKnownProvince() <a class="header-anchor" href="#函数-isknownprovince" aria-label="Permalink to &quot;函数: isKnownProvince()&quot;">​</a></h1><blockquote><p><strong>isKnownProvince</strong>(<code>code</code>): <code>boolean</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/identifiers/division-names.ts#L73" target="_blank" rel="noreferrer">packages/model/src/identifiers/division-names.ts:73</a></p><p>Whether a code begins with the two digits of a province, or is the country&#39;s own.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="code" tabindex="-1">code <a class="header-anchor" href="#code" aria-label="Permalink to &quot;code&quot;">​</a></h3><p><code>string</code></p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/identifiers/functions/isKnownProvince.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const isKnownProvince = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  isKnownProvince as default
};
