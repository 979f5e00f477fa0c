import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"类型别名: Truth","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/kernel/index/type-aliases/Truth.md","filePath":"api/@huiqi/kernel/index/type-aliases/Truth.md"}');
const _sfc_main = { name: "api/@huiqi/kernel/index/type-aliases/Truth.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/kernel</a> / <a href="./../">index</a> / Truth</p><h1 id="类型别名-truth" tabindex="-1">类型别名: Truth <a class="header-anchor" href="#类型别名-truth" aria-label="Permalink to &quot;类型别名: Truth&quot;">​</a></h1><blockquote><p><strong>Truth</strong> = <code>&quot;yes&quot;</code> | <code>&quot;no&quot;</code> | <code>&quot;unknown&quot;</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/kernel/src/truth.ts#L6" target="_blank" rel="noreferrer">packages/kernel/src/truth.ts:6</a></p><p>A three-valued truth: a missing fact is neither yes nor no (Kleene&#39;s strong logic).</p><h2 id="中文" tabindex="-1">中文 <a class="header-anchor" href="#中文" aria-label="Permalink to &quot;中文&quot;">​</a></h2><p>三值真值</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/kernel/index/type-aliases/Truth.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Truth = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Truth as default
};
