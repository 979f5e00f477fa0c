import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"变量: Award","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/model/index/variables/Award.md","filePath":"api/@huiqi/model/index/variables/Award.md"}');
const _sfc_main = { name: "api/@huiqi/model/index/variables/Award.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/model</a> / <a href="./../">index</a> / Award</p><h1 id="变量-award" tabindex="-1">变量: Award <a class="header-anchor" href="#变量-award" aria-label="Permalink to &quot;变量: Award&quot;">​</a></h1><blockquote><p><code>const</code> <strong>Award</strong>: <code>ZodObject</code>&lt;{ <code>id</code>: <code>ZodString</code>; <code>kind</code>: <code>ZodEnum</code>&lt;{ <code>brand</code>: <code>&quot;brand&quot;</code>; <code>intellectual-property</code>: <code>&quot;intellectual-property&quot;</code>; <code>other</code>: <code>&quot;other&quot;</code>; <code>quality</code>: <code>&quot;quality&quot;</code>; <code>standard</code>: <code>&quot;standard&quot;</code>; <code>title</code>: <code>&quot;title&quot;</code>; }&gt;; <code>level</code>: <code>ZodEnum</code>&lt;{ <code>city</code>: <code>&quot;city&quot;</code>; <code>county</code>: <code>&quot;county&quot;</code>; <code>national</code>: <code>&quot;national&quot;</code>; <code>province</code>: <code>&quot;province&quot;</code>; }&gt;; <code>name</code>: <code>ZodString</code>; }, <code>$strip</code>&gt;</p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/model/src/entities/award.ts#L12" target="_blank" rel="noreferrer">packages/model/src/entities/award.ts:12</a></p><p>An award, a brand certification or a title that enterprises can reach.</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>奖项</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/model/index/variables/Award.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Award = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Award as default
};
