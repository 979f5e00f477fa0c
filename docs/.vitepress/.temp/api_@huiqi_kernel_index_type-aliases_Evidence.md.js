import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Evidence","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/type-aliases/Evidence.md","filePath":"api/@huiqi/kernel/index/type-aliases/Evidence.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/type-aliases/Evidence.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / Evidence</p><h1 id="类型别名-evidence" tabindex="-1">类型别名: Evidence <a class="header-anchor" href="#类型别名-evidence" aria-label="Permalink to &quot;类型别名: Evidence&quot;">​</a></h1><blockquote><p><strong>Evidence</strong> = <code>&quot;official&quot;</code> | <code>&quot;copy&quot;</code> | <code>&quot;report&quot;</code> | <code>&quot;none&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/citation.ts#L10" target="_blank" rel="noreferrer">packages/kernel/src/citation.ts:10</a></p><p>How well a text is known: <code>official</code> read on the issuer&#39;s own site, <code>copy</code> read in a copy elsewhere, <code>report</code> known from secondary accounts (decides with a caution), <code>none</code> unconfirmed (off unless the caller turns it on).</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>证据等级</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/type-aliases/Evidence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Evidence = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Evidence as default
};
