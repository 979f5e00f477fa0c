import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Exact","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/variables/Exact.md","filePath":"api/@huiqi/model/index/variables/Exact.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/variables/Exact.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / Exact</p><h1 id="变量-exact" tabindex="-1">变量: Exact <a class="header-anchor" href="#变量-exact" aria-label="Permalink to &quot;变量: Exact&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Exact</strong>: <code>ZodUnion</code>&lt;readonly [<code>ZodInt</code>, <code>ZodObject</code>&lt;{ <code>den</code>: <code>ZodInt</code>; <code>num</code>: <code>ZodInt</code>; }, <code>$strip</code>&gt;]&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/values/exact.ts#L5" target="_blank" rel="noreferrer">packages/model/src/values/exact.ts:5</a></p><p>An exact number: a whole one, or a fraction where it is none.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>精确数</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/variables/Exact.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Exact = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Exact as default
};
