import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: CompileOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/interfaces/CompileOptions.md","filePath":"api/@huiqi/rules/index/interfaces/CompileOptions.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/interfaces/CompileOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / CompileOptions</p><h1 id="接口-compileoptions" tabindex="-1">接口: CompileOptions <a class="header-anchor" href="#接口-compileoptions" aria-label="Permalink to &quot;接口: CompileOptions&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/compile.ts#L24" target="_blank" rel="noreferrer">packages/rules/src/compile.ts:24</a></p><p>What the caller lets in beside confirmed law.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="examples" tabindex="-1">examples? <a class="header-anchor" href="#examples" aria-label="Permalink to &quot;examples?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>examples?</strong>: <code>boolean</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/compile.ts#L28" target="_blank" rel="noreferrer">packages/rules/src/compile.ts:28</a></p><p>Lets packs of invented example policy in; every answer then says so.</p><hr><h3 id="unconfirmed" tabindex="-1">unconfirmed? <a class="header-anchor" href="#unconfirmed" aria-label="Permalink to &quot;unconfirmed?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>unconfirmed?</strong>: <code>boolean</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/compile.ts#L26" target="_blank" rel="noreferrer">packages/rules/src/compile.ts:26</a></p><p>Lets rules with evidence <code>none</code> decide, with a caution; off unless the bureau has confirmed them.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/interfaces/CompileOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CompileOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CompileOptions as default
};
