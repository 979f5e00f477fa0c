import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"接口: FactSource","description":"","frontmatter":{},"headers":[],"relativePath":"api/@huiqi/rules/index/interfaces/FactSource.md","filePath":"api/@huiqi/rules/index/interfaces/FactSource.md"}');
const _sfc_main = { name: "api/@huiqi/rules/index/interfaces/FactSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">惠企 Huiqi</a> / <a href="./../../">@huiqi/rules</a> / <a href="./../">index</a> / FactSource</p><h1 id="接口-factsource" tabindex="-1">接口: FactSource <a class="header-anchor" href="#接口-factsource" aria-label="Permalink to &quot;接口: FactSource&quot;">​</a></h1><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/merge-facts.ts#L4" target="_blank" rel="noreferrer">packages/rules/src/merge-facts.ts:4</a></p><p>One place facts come from: a ledger, a registry, a form.</p><h2 id="属性" tabindex="-1">属性 <a class="header-anchor" href="#属性" aria-label="Permalink to &quot;属性&quot;">​</a></h2><h3 id="facts" tabindex="-1">facts <a class="header-anchor" href="#facts" aria-label="Permalink to &quot;facts&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>facts</strong>: <a href="./../../../kernel/index/interfaces/FactSet.html"><code>FactSet</code></a></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/merge-facts.ts#L8" target="_blank" rel="noreferrer">packages/rules/src/merge-facts.ts:8</a></p><p>What it says.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>定义于: <a href="https://github.com/huiqi/huiqi/blob/main/packages/rules/src/merge-facts.ts#L6" target="_blank" rel="noreferrer">packages/rules/src/merge-facts.ts:6</a></p><p>What it is called, for the finding when two disagree.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@huiqi/rules/index/interfaces/FactSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FactSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FactSource as default
};
