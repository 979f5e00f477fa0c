import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"函数: diffPacks()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/diff/functions/diffPacks.md","filePath":"api/@huiqi/rules/diff/functions/diffPacks.md"}');
const _sfc_main = { name: "api/@huiqi/rules/diff/functions/diffPacks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">diff</a> / diffPacks</p><h1 id="函数-diffpacks" tabindex="-1">函数: diffPacks() <a class="header-anchor" href="#函数-diffpacks" aria-label="Permalink to &quot;函数: diffPacks()&quot;">​</a></h1><blockquote><p><strong>diffPacks</strong>(<code>before</code>, <code>after</code>): readonly <a href="./../interfaces/PackChange.html"><code>PackChange</code></a>[]</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/diff.ts#L28" target="_blank" rel="noreferrer">packages/rules/src/diff.ts:28</a></p><p>The changes from one version of a pack to another, by kind and id.</p><h2 id="参数" tabindex="-1">参数 <a class="header-anchor" href="#参数" aria-label="Permalink to &quot;参数&quot;">​</a></h2><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><p><a href="./../../index/interfaces/Pack.html"><code>Pack</code></a></p><p>the earlier version</p><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><p><a href="./../../index/interfaces/Pack.html"><code>Pack</code></a></p><p>the later version</p><h2 id="返回" tabindex="-1">返回 <a class="header-anchor" href="#返回" aria-label="Permalink to &quot;返回&quot;">​</a></h2><p>readonly <a href="./../interfaces/PackChange.html"><code>PackChange</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/diff/functions/diffPacks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const diffPacks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  diffPacks as default
};
